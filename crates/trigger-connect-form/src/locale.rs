//! Languages.
//!
//! Lives here: which there are, and which of them somebody wants. Must not know: any text.

/// A language that the form speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Locale {
    /// English
    #[default]
    En,
    /// German
    De,
    /// French
    Fr,
    /// Spanish
    Es,
    /// Portuguese
    Pt,
    /// Japanese
    Ja,
}

impl Locale {
    /// All of them.
    pub const ALL: [Locale; 6] = [Self::En, Self::De, Self::Fr, Self::Es, Self::Pt, Self::Ja];

    /// Its tag, as in the `lang` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::Ja => "ja",
        }
    }

    /// The language of a tag such as `de` or `de-AT`; `None` when the form does not speak it.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|locale| locale.as_str().eq_ignore_ascii_case(language))
    }

    /// The best language for a tag or for the value of an `Accept-Language` header; English when none fits.
    ///
    /// Source: RFC 9110, section 12.5.4.
    #[must_use]
    pub fn best(wanted: &str) -> Self {
        let mut best = (0, Self::En);
        for range in wanted.split(',').take(64) {
            let (tag, weight) = range.split_once(';').unwrap_or((range, ""));
            let weight = match weight.trim().strip_prefix("q=") {
                Some(number) => number.trim().parse::<f32>().unwrap_or(0.0),
                None => 1.0,
            };
            // Thousandths, so that weights compare exactly; anything else than 0 to 1 counts as one of them.
            #[allow(clippy::cast_possible_truncation, reason = "it is at most 1000")]
            let weight = (weight.clamp(0.0, 1.0) * 1000.0) as i32;
            if let Some(locale) = Self::parse(tag.trim())
                && weight > best.0
            {
                best = (weight, locale);
            }
        }
        best.1
    }
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// Left to right, as all built-in languages are.
    #[default]
    Ltr,
    /// Right to left, for texts of the host.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`, as in the `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags_and_headers() {
        for (wanted, locale) in [
            ("de", Locale::De),
            ("de-AT", Locale::De),
            ("pt_BR", Locale::Pt),
            ("JA", Locale::Ja),
            ("", Locale::En),
            ("*", Locale::En),
            ("nl", Locale::En),
            ("nl, fr-CH;q=0.9, de;q=0.8", Locale::Fr),
            ("en;q=0.1,es;q=0.2", Locale::Es),
            ("de;q=0, ja;q=0.001", Locale::Ja),
            ("de;q=nonsense", Locale::En),
            ("fr;q=NaN, es;q=0.5", Locale::Es),
            ("fr;q=7, es", Locale::Fr),
        ] {
            assert_eq!(Locale::best(wanted), locale, "{wanted}");
        }
    }
}
