//! The options of the commands themselves.
//!
//! Lives here: their names, what they do, and what was given for them. Must not know: options of operations.

use trigger_connect::Environment;

use crate::names::plain;

/// A command, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Check,
    Call,
    Curl,
    Operations,
}

impl Verb {
    pub(crate) const ALL: [Self; 4] = [Self::Check, Self::Call, Self::Curl, Self::Operations];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Call => "call",
            Self::Curl => "curl",
            Self::Operations => "operations",
        }
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.as_str() == text)
    }
}

/// One option of a command.
pub(crate) struct Own {
    pub(crate) name: &'static str,
    /// What its value is called; nothing when it takes none.
    pub(crate) value: &'static str,
    pub(crate) verbs: &'static [Verb],
    pub(crate) doc: &'static str,
}

const CONNECTED: &[Verb] = &[Verb::Check, Verb::Call, Verb::Curl];
const SENDING: &[Verb] = &[Verb::Check, Verb::Call];

/// All options of all commands.
pub(crate) const OWN: &[Own] = &[
    Own {
        name: "base-url",
        value: "URL",
        verbs: CONNECTED,
        doc: "Address of the API; goes before TRIGGER_API_URL.",
    },
    Own {
        name: "project-ref",
        value: "REF",
        verbs: CONNECTED,
        doc: "Project; goes before TRIGGER_PROJECT_REF.",
    },
    Own {
        name: "environment",
        value: "NAME",
        verbs: CONNECTED,
        doc: "dev, staging, prod or preview; goes before TRIGGER_ENVIRONMENT. A key names its own.",
    },
    Own {
        name: "branch",
        value: "NAME",
        verbs: CONNECTED,
        doc: "Branch of preview or dev; goes before TRIGGER_PREVIEW_BRANCH and TRIGGER_DEV_BRANCH.",
    },
    Own {
        name: "timeout",
        value: "SECONDS",
        verbs: SENDING,
        doc: "How long to wait for each answer. Without it 30.",
    },
    Own {
        name: "offline",
        value: "",
        verbs: &[Verb::Check],
        doc: "Send nothing: look at the variables only.",
    },
    Own {
        name: "expect",
        value: "NAME",
        verbs: &[Verb::Check],
        doc: "Fail unless the connection is one to this environment: dev, staging, prod or preview.",
    },
    Own {
        name: "strict",
        value: "",
        verbs: &[Verb::Check],
        doc: "Exit with 1 for warnings and limited credentials too.",
    },
    Own {
        name: "all",
        value: "",
        verbs: &[Verb::Call],
        doc: "Go through all pages of a list and print one item per line.",
    },
    Own { name: "most", value: "NUMBER", verbs: &[Verb::Call], doc: "The same, ending after so many items." },
    Own {
        name: "compact",
        value: "",
        verbs: &[Verb::Call],
        doc: "JSON on one line; so it is where the output is no terminal.",
    },
    Own {
        name: "pretty",
        value: "",
        verbs: &[Verb::Call],
        doc: "JSON on several lines; so it is on a terminal.",
    },
    Own {
        name: "show-secrets",
        value: "",
        verbs: &[Verb::Call],
        doc: "Print secrets that a reply holds, which are … otherwise.",
    },
    Own {
        name: "accept-public-tokens",
        value: "",
        verbs: CONNECTED,
        doc: "Take a public access token (a JWT) as the key.",
    },
    Own {
        name: "accept-unknown-keys",
        value: "",
        verbs: CONNECTED,
        doc: "Take a key of a shape that this version does not know.",
    },
];

/// The option of this name that a command has.
pub(crate) fn find(verb: Verb, name: &str) -> Option<&'static Own> {
    let wanted = plain(name);
    of(verb).find(|own| plain(own.name) == wanted)
}

/// The options of a command.
pub(crate) fn of(verb: Verb) -> impl Iterator<Item = &'static Own> {
    OWN.iter().filter(move |own| own.verbs.contains(&verb))
}

/// What was given.
#[derive(Debug, Default)]
pub(crate) struct Options {
    pub(crate) base_url: Option<String>,
    pub(crate) project_ref: Option<String>,
    pub(crate) environment: Option<String>,
    pub(crate) branch: Option<String>,
    pub(crate) timeout_ms: Option<u64>,
    pub(crate) offline: bool,
    pub(crate) strict: bool,
    pub(crate) expect: Option<String>,
    pub(crate) all: bool,
    pub(crate) most: Option<u64>,
    pub(crate) pretty: Option<bool>,
    pub(crate) show_secrets: bool,
    pub(crate) accept_public_tokens: bool,
    pub(crate) accept_unknown_keys: bool,
}

impl Options {
    /// Takes one; says what the value should be when it is something else.
    pub(crate) fn take(&mut self, own: &Own, value: &str) -> Result<(), &'static str> {
        let text = || Some(value.to_owned());
        match own.name {
            "base-url" => self.base_url = text(),
            "project-ref" => self.project_ref = text(),
            "environment" => self.environment = text(),
            "branch" => self.branch = text(),
            "timeout" => {
                self.timeout_ms = Some(milliseconds(value).ok_or("a number of seconds from 0.1 to 86400")?)
            }
            "offline" => self.offline = true,
            "strict" => self.strict = true,
            "expect" => {
                self.expect = text();
                Environment::parse(value).ok_or("dev, staging, prod or preview")?;
            }
            "all" => self.all = true,
            "most" => {
                self.all = true;
                let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
                self.most = Some(value.parse().ok().filter(|_| digits).ok_or("a whole number from 0")?);
            }
            "compact" => self.pretty = Some(false),
            "pretty" => self.pretty = Some(true),
            "show-secrets" => self.show_secrets = true,
            "accept-public-tokens" => self.accept_public_tokens = true,
            _ => self.accept_unknown_keys = true,
        }
        Ok(())
    }
}

fn milliseconds(seconds: &str) -> Option<u64> {
    let number: f64 = seconds.parse().ok().filter(|number| (0.1..=86_400.0).contains(number))?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range was checked")]
    Some((number * 1000.0).round() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_is_taken_as_itself() {
        let mut options = Options::default();
        for own in OWN {
            let value = match own.name {
                "timeout" | "most" => "7",
                "expect" => "prod",
                _ => "x",
            };
            options.take(own, value).unwrap();
        }
        let shown = format!("{options:?}");
        assert!(!shown.contains("false") && !shown.contains("None"), "{shown}");
        assert_eq!((options.timeout_ms, options.most), (Some(7000), Some(7)));
    }
}
