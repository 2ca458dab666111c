//! Texts with a grammar of their own.
//!
//! Lives here: one [`Format`] per grammar of the server, with the reason it gives. Must not know: which
//! parameters use it.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A text grammar.
#[derive(Debug)]
#[non_exhaustive]
pub struct Format {
    /// Name for tables and types.
    pub name: &'static str,
    /// What the text must be, as the end of "expected …".
    pub expected: &'static str,
    /// One good value.
    pub example: &'static str,
    /// Range of whole numbers taken instead of text, if any.
    pub integers: Option<(i64, i64)>,
    /// Whether it says durations: then a number is milliseconds, and `90s` is spelled with another unit where the
    /// grammar has no seconds.
    pub durations: bool,
    /// Says whether the text is good.
    pub check: fn(&str) -> bool,
}

/// Sum of a duration in seconds: `1h30m`, each unit of w, d, h (or hr), m, s at most once.
///
/// The server adds no unit twice (`1h1h` is one hour), so a repeated unit is refused here.
pub(crate) fn duration_seconds(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 100 {
        return None;
    }
    let (mut total, mut seen, mut rest) = (0_u64, 0_u8, text);
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let value: u64 = rest.get(..digits)?.parse().ok()?;
        rest = &rest[digits..];
        let unit_length = if rest.starts_with("hr") { 2 } else { 1 };
        let (bit, seconds) = match rest.get(..unit_length)? {
            "w" => (1, 604_800),
            "d" => (2, 86_400),
            "h" | "hr" => (4, 3_600),
            "m" => (8, 60),
            "s" => (16, 1),
            _ => return None,
        };
        if seen & bit != 0 {
            return None;
        }
        seen |= bit;
        total = total.checked_add(value.checked_mul(seconds)?)?;
        rest = &rest[unit_length..];
    }
    Some(total)
}

/// Epoch milliseconds of an ISO 8601 date-time with seconds and an offset.
pub(crate) fn date_millis(text: &str) -> Option<i64> {
    let date = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    i64::try_from(date.unix_timestamp_nanos().div_euclid(1_000_000)).ok()
}

/// ISO 8601 text of epoch milliseconds, always in UTC with three decimals.
pub(crate) fn millis_date(millis: i64) -> Option<String> {
    let date = OffsetDateTime::from_unix_timestamp_nanos(i128::from(millis) * 1_000_000).ok()?;
    (0..=9999).contains(&date.year()).then(|| {
        let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
        let (hour, minute, second, milli) = (date.hour(), date.minute(), date.second(), date.millisecond());
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
    })
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn number_then(text: &str, units: &str) -> bool {
    let Some(unit) = text.chars().last() else {
        return false;
    };
    let digits = &text[..text.len() - unit.len_utf8()];
    units.contains(unit)
        && !digits.is_empty()
        && digits.len() <= 15
        && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_record_number(text: &str) -> bool {
    (1..=16).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// Longest duration that is taken as a number: ten years. An instant by mistake is longer.
pub(crate) const MAX_DURATION_MILLIS: i64 = 315_360_000_000;

/// A duration of whole seconds (`90s`), as the grammar has it: with the smallest unit that it knows and that fits.
pub(crate) fn respelled(format: &Format, text: &str) -> Option<String> {
    let seconds: u64 = text.strip_suffix('s')?.parse().ok()?;
    [("m", 60), ("h", 3_600), ("d", 86_400), ("w", 604_800)]
        .into_iter()
        .filter(|(_, size)| seconds.is_multiple_of(*size))
        .map(|(unit, size)| format!("{}{unit}", seconds / size))
        .find(|spelling| (format.check)(spelling))
}

/// A duration.
pub const DURATION: Format = Format {
    name: "Duration",
    expected: "a duration such as 30s, 10m or 1h30m, with each of the units w, d, h, m and s at most once",
    example: "1h30m",
    integers: None,
    durations: true,
    check: |text| duration_seconds(text).is_some(),
};

/// The quiet time of a debounced trigger.
pub const QUIET_TIME: Format = Format {
    name: "QuietTime",
    expected: "a duration of 1 second at least, such as 30s or 10m, with each of the units w, d, h, m and s at most once",
    example: "30s",
    integers: None,
    durations: true,
    check: |text| duration_seconds(text).is_some_and(|s| s > 0),
};

/// The start of 2025. No clock is read here, but what lies before is past on every clock; most often it is an instant
/// in seconds that was taken for milliseconds.
const SURELY_PAST_MILLIS: i64 = 1_735_689_600_000;

/// A duration, or the date of the instant.
///
/// A value that is neither, or is past, would start the run at once, without an error.
pub const DELAY: Format = Format {
    name: "Delay",
    expected: "a duration such as 1h30m, or an ISO 8601 date that is not past, with its offset, such as 2030-01-31T09:00:00Z",
    example: "1h",
    integers: None,
    durations: true,
    check: |text| {
        duration_seconds(text).is_some()
            || date_millis(text).is_some_and(|millis| millis >= SURELY_PAST_MILLIS)
    },
};

/// A duration or a whole number of seconds. Anything else the server would ignore.
pub const TTL: Format = Format {
    name: "Ttl",
    expected: "a duration such as 10m, or a whole number of seconds",
    example: "10m",
    integers: Some((0, 315_360_000)),
    durations: true,
    check: |text| duration_seconds(text).is_some(),
};

/// Life of an idempotency key: one number and one unit. Anything else the server would ignore.
pub const KEY_TTL: Format = Format {
    name: "IdempotencyKeyTtl",
    expected: "one number and one of the units s, m, h, d, such as 24h (no weeks, no 1h30m)",
    example: "24h",
    integers: None,
    durations: true,
    check: |text| number_then(text, "smhd"),
};

/// A window back from now, in list filters.
///
/// The server's own grammar is looser and reads `30` as milliseconds and `1M` as a minute; what it can't read
/// it takes as no window at all.
pub const PERIOD: Format = Format {
    name: "Period",
    expected: "a window such as 15m, 24h or 7d",
    example: "7d",
    integers: None,
    durations: true,
    check: |text| duration_seconds(text).is_some_and(|s| s > 0),
};

/// A window back from now, for the figures of a queue: stricter than that of list filters.
pub const METRICS_PERIOD: Format = Format {
    name: "MetricsPeriod",
    expected: "one number without leading zeros and one of the units s, m, h, d, w, up to 7 days, such as 30m",
    example: "24h",
    integers: None,
    durations: true,
    check: |text| {
        number_then(text, "smhdw")
            && !text.starts_with('0')
            && duration_seconds(text).is_some_and(|s| s <= 604_800)
    },
};

/// A cron expression of five fields.
pub const CRON: Format = Format {
    name: "Cron",
    expected: "a cron expression of five fields with single spaces between them (no seconds), such as 0 9 * * 1-5",
    example: "0 9 * * 1-5",
    integers: None,
    durations: false,
    check: |text| {
        let field =
            |f: &str| !f.is_empty() && f.bytes().all(|b| b.is_ascii_alphanumeric() || b"*/,-?#".contains(&b));
        text.len() <= 256 && text.split(' ').count() == 5 && text.split(' ').all(field)
    },
};

/// An IANA time zone name.
pub const TIMEZONE: Format = Format {
    name: "Timezone",
    expected: "an IANA time zone name such as Europe/Berlin; schedules.timezones lists them",
    example: "Europe/Berlin",
    integers: None,
    durations: false,
    check: |text| {
        (1..=64).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+-/".contains(&b))
            && text.starts_with(|c: char| c.is_ascii_alphabetic())
    },
};

/// An e-mail address, as the server's own check reads it.
pub const EMAIL: Format = Format {
    name: "Email",
    expected: "an e-mail address without space around it",
    example: "ada@example.com",
    integers: None,
    durations: false,
    check: |text| {
        let Some((local, domain)) = text.split_once('@') else { return false };
        let plain = |s: &str| s.bytes().all(|b| b.is_ascii_alphanumeric() || b"_'+-.".contains(&b));
        let local_is_good = plain(local)
            && !local.starts_with('.')
            && !local.contains("..")
            && local.ends_with(|c: char| c.is_ascii_alphanumeric() || "_+-".contains(c));
        let label = |l: &str| {
            l.starts_with(|c: char| c.is_ascii_alphanumeric())
                && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        let domain_is_good = domain.rsplit_once('.').is_some_and(|(labels, last)| {
            labels.split('.').all(label) && last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic())
        });
        text.len() <= 1000 && local_is_good && domain_is_good
    },
};

/// Title of an organization. The server cuts white space off its ends before it counts.
pub const ORGANIZATION_TITLE: Format = Format {
    name: "OrganizationTitle",
    expected: "3 to 50 characters, white space at the ends not counted",
    example: "Acme",
    integers: None,
    durations: false,
    check: |text| (3..=50).contains(&units(text.trim())),
};

/// The window over which a schedule's runs are spread.
pub const WINDOW: Format = Format {
    name: "ScheduleWindow",
    expected: "minutes or hours up to 24h, or a percentage up to 100%, without leading zeros: 30m, 2h, 50%",
    example: "30m",
    integers: None,
    durations: true,
    check: |text| {
        let (digits, limit) = match text.as_bytes().last() {
            Some(b'm') => (&text[..text.len() - 1], 1440),
            Some(b'h') => (&text[..text.len() - 1], 24),
            Some(b'%') => (&text[..text.len() - 1], 100),
            _ => return false,
        };
        let plain = digits == "0" || (!digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit()));
        plain && digits.parse::<u32>().is_ok_and(|n| n <= limit)
    },
};

/// One tag. Blank ones the server would drop.
pub const TAG: Format = Format {
    name: "Tag",
    expected: "a tag of 1 to 128 characters that is not blank",
    example: "user:123",
    integers: None,
    durations: false,
    check: |text| units(text) <= 128 && !text.trim().is_empty(),
};

/// Name of a queue that a run goes to. The server removes any other character and cuts what is longer, so the run
/// would go to another queue without a word.
pub const QUEUE_NAME: Format = Format {
    name: "RunQueueName",
    expected: "1 to 128 of the characters a-z, A-Z, 0-9, _, - and / (the server removes others)",
    example: "task/send-email",
    integers: None,
    durations: false,
    check: |text| {
        (1..=128).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-/".contains(&b))
    },
};

/// Name of an environment variable. Two names are the platform's own; the server drops them.
pub const VARIABLE_NAME: Format = Format {
    name: "VariableName",
    expected: "letters, digits and underscores, and neither TRIGGER_SECRET_KEY nor TRIGGER_API_URL",
    example: "DATABASE_URL",
    integers: None,
    durations: false,
    check: |text| {
        !text.is_empty()
            && text.len() <= 1000
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
            && !matches!(text, "TRIGGER_SECRET_KEY" | "TRIGGER_API_URL")
    },
};

/// A key of run metadata, or a path that begins with `$.`.
pub const METADATA_KEY: Format = Format {
    name: "MetadataKey",
    expected: "a key, or a path such as $.steps.done; __proto__, constructor and prototype are refused",
    example: "$.progress",
    integers: None,
    durations: false,
    check: |text| {
        let unsafe_word = |w: &str| matches!(w, "__proto__" | "constructor" | "prototype");
        if text.starts_with("$.") {
            text.len() > 2 && !text.split(['.', '[', ']', '\'', '"']).any(unsafe_word)
        } else {
            !text.is_empty() && text != "__proto__"
        }
    },
};

/// A scope of a public token.
pub const SCOPE: Format = Format {
    name: "Scope",
    expected: "action, action:type or action:type:id, such as read:runs:run_123",
    example: "read:runs:run_123",
    integers: None,
    durations: false,
    check: |text| {
        let mut parts = text.splitn(3, ':');
        let word = |w: &str| w == "*" || (!w.is_empty() && w.bytes().all(|b| b.is_ascii_alphanumeric()));
        parts.next().is_some_and(word)
            && parts.next().is_none_or(word)
            && parts.next().is_none_or(|id| !id.is_empty())
    },
};

/// Where an override of a prompt comes from. The word `code` stands for deployments; the server refuses it.
pub const OVERRIDE_SOURCE: Format = Format {
    name: "OverrideSource",
    expected: "a word of your own of 1 to 1000 characters, other than code",
    example: "api",
    integers: None,
    durations: false,
    check: |text| units(text) <= 1000 && !text.trim().is_empty() && text != "code",
};

/// When a public token expires. A bare number is an instant, not a length: 3600 would be in 1970.
pub const TOKEN_EXPIRY: Format = Format {
    name: "TokenExpiry",
    expected: "one number and one unit such as 15m, 2 hours or 7 days, or the instant in epoch seconds",
    example: "15m",
    integers: Some((1_000_000_000, 253_402_300_799)),
    durations: false,
    check: |text| {
        const UNITS: [&str; 18] = [
            "s", "sec", "secs", "second", "seconds", "m", "min", "mins", "minute", "minutes", "h", "hr",
            "hrs", "hour", "hours", "d", "day", "days",
        ];
        const LONG_UNITS: [&str; 8] = ["w", "week", "weeks", "y", "yr", "yrs", "year", "years"];
        let number = text.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
        let (value, unit) = text.split_at(number);
        let unit = unit.strip_prefix(' ').unwrap_or(unit);
        let known = UNITS.iter().chain(&LONG_UNITS).any(|u| u.eq_ignore_ascii_case(unit));
        known
            && value.starts_with(|c: char| c.is_ascii_digit())
            && !value.ends_with('.')
            && value.len() <= 15
            && value.parse::<f64>().is_ok_and(|v| v > 0.0)
    },
};

/// An id of a deployment elsewhere. The server cuts white space off and takes blank as absent.
pub const EXTERNAL_DEPLOYMENT_ID: Format = Format {
    name: "ExternalDeploymentId",
    expected: "1 to 128 characters without white space at the ends",
    example: "4f1c9aa",
    integers: None,
    durations: false,
    check: |text| (1..=128).contains(&units(text)) && text.trim() == text,
};

/// An external id of a session. The server cuts white space off, and ids of its own begin with `session_`.
pub const SESSION_EXTERNAL_ID: Format = Format {
    name: "SessionExternalId",
    expected: "1 to 256 characters without white space at the ends, not beginning with session_",
    example: "chat_1",
    integers: None,
    durations: false,
    check: |text| (1..=256).contains(&units(text)) && text.trim() == text && !text.starts_with("session_"),
};

/// Number of a record in a session channel. Any other text makes the server begin at the first record.
pub const RECORD_NUMBER: Format = Format {
    name: "RecordNumber",
    expected: "the sequence number of a record, in decimal digits",
    example: "42",
    integers: Some((0, 9_007_199_254_740_991)),
    durations: false,
    check: is_record_number,
};

/// Where a stream of a run is resumed: the last event id of version v1, the last sequence number of v2. Any
/// other text makes the server begin at the first record.
pub const STREAM_POSITION: Format = Format {
    name: "StreamPosition",
    expected: "a sequence number such as 42, or an event id such as 1768478400000-0",
    example: "42",
    integers: Some((0, 9_007_199_254_740_991)),
    durations: false,
    check: |text| match text.split_once('-') {
        Some((millis, sequence)) => is_record_number(millis) && is_record_number(sequence),
        None => is_record_number(text),
    },
};

/// A tag that realtime subscriptions can follow.
pub const REALTIME_TAG: Format = Format {
    name: "RealtimeTag",
    expected: "a tag of 1 to 128 characters that is not blank and holds no control character, \\ or \"",
    example: "user:123",
    integers: None,
    durations: false,
    check: |text| (TAG.check)(text) && !text.contains(|c: char| c.is_control() || c == '\\' || c == '"'),
};

/// The window of a report: one number and one unit, at most 90 days.
pub const REPORT_PERIOD: Format = Format {
    name: "ReportPeriod",
    expected: "one number above 0 and one of the units m, h, d, w, at most 90 days, such as 24h",
    example: "24h",
    integers: None,
    durations: true,
    check: |text| {
        number_then(text, "mhdw")
            && !text.starts_with('0')
            && duration_seconds(text).is_some_and(|s| s <= 90 * 86_400)
    },
};

/// A path in the object store, with the prefix of a store if it came with one.
///
/// The server decodes each part once more and refuses those that would lead elsewhere.
pub const STORAGE_PATH: Format = Format {
    name: "StoragePath",
    expected: "a path without / at the ends, without \\ and without parts that are empty, . or .., encoded or not",
    example: "trigger/my-task/1/payload.json",
    integers: None,
    durations: false,
    check: |text| {
        let scheme = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_alphanumeric());
        let path = text.split_once("://").filter(|(s, _)| scheme(s)).map_or(text, |(_, rest)| rest);
        let bad = |part: &str| matches!(part, "" | "." | "..");
        text.len() <= 2000
            && !text.contains('\\')
            && !path.trim().is_empty()
            && path.split('/').all(|part| {
                let decoded = percent_encoding::percent_decode_str(part).decode_utf8_lossy();
                !bad(&decoded) && !decoded.contains('/')
            })
    },
};

/// A branch name to create. Those of the server's rules, and those of the header that will address the branch.
pub const BRANCH_NAME: Format = Format {
    name: "BranchName",
    expected: "a branch name as Git takes it, in visible ASCII, at most 255 characters, without refs/heads/",
    example: "feature/checkout",
    integers: None,
    durations: false,
    check: |text| crate::branch::normalize(text).is_ok_and(|name| name.len() == text.len()),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_good() {
        for format in [
            &DURATION,
            &QUIET_TIME,
            &DELAY,
            &TTL,
            &KEY_TTL,
            &PERIOD,
            &METRICS_PERIOD,
            &CRON,
            &TIMEZONE,
            &EMAIL,
            &ORGANIZATION_TITLE,
            &WINDOW,
            &TAG,
            &QUEUE_NAME,
            &VARIABLE_NAME,
            &METADATA_KEY,
            &SCOPE,
            &OVERRIDE_SOURCE,
            &TOKEN_EXPIRY,
            &EXTERNAL_DEPLOYMENT_ID,
            &SESSION_EXTERNAL_ID,
            &RECORD_NUMBER,
            &STREAM_POSITION,
            &REALTIME_TAG,
            &REPORT_PERIOD,
            &STORAGE_PATH,
            &BRANCH_NAME,
        ] {
            assert!((format.check)(format.example), "{}", format.name);
            assert!(!(format.check)(""), "{} takes nothing", format.name);
        }
    }

    #[test]
    fn durations_add_up_and_refuse_repeats() {
        assert_eq!(duration_seconds("1h30m"), Some(5400));
        assert_eq!(duration_seconds("2hr"), Some(7200));
        assert_eq!(duration_seconds("1w2d"), Some(777_600));
        for bad in ["1h1h", "1h1hr", "1.5h", "10", "ms", "5ms", "1 h", "1M", "-1h", "99999999999999999999s"] {
            assert_eq!(duration_seconds(bad), None, "{bad}");
        }
    }

    #[test]
    fn dates_need_an_offset() {
        assert_eq!(date_millis("2026-01-15T12:00:00Z"), Some(1_768_478_400_000));
        assert_eq!(date_millis("2026-01-15T14:00:00.250+02:00"), Some(1_768_478_400_250));
        for bad in ["2026-01-15", "2026-01-15T12:00:00", "2026-02-30T00:00:00Z", "1", "May 5"] {
            assert_eq!(date_millis(bad), None, "{bad}");
        }
        assert_eq!(millis_date(1_768_478_400_250).as_deref(), Some("2026-01-15T12:00:00.250Z"));
    }
}
