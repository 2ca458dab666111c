//! Every text of the form, by id.
//!
//! Lives here: the ids, and which text is shown for one. Must not know: fields, HTML, rules.

mod de;
mod en;
mod es;
mod fr;
mod ja;
mod pt;

use std::collections::BTreeMap;

use trigger_connect::{Category, Code, Problem};

pub use en::Text;

use crate::error::FormError;
use crate::locale::Locale;

/// Codes whose messages say more than one thing, and the words that tell these apart.
const REASONS: [(Code, &[&str]); 7] = [
    (Code::ApiKeyShapeUnusual, &["token"]),
    (Code::BaseUrlInvalid, &["port", "name"]),
    (Code::BaseUrlCleaned, &["space", "path"]),
    (Code::BaseUrlNotAllowed, &["public", "list"]),
    (Code::ProjectRefCleaned, &["space", "longer"]),
    (Code::BranchInvalid, &["empty", "refs", "characters", "symbols", "slashes", "dots", "lock"]),
    (Code::BranchIgnored, &["public_token"]),
];

/// Message and hint.
type Pair = (&'static str, &'static str);

/// The texts of one form: a language, and what the host says otherwise.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    locale: Locale,
    own: BTreeMap<String, String>,
}

impl Texts {
    pub(crate) fn new(locale: Locale, own: BTreeMap<String, String>) -> Result<Self, FormError> {
        for id in own.keys() {
            if !is_known(id) {
                return Err(FormError::new(
                    Code::FormTextUnknown,
                    &format!("The form has no text {}.", trigger_connect::shown(id)),
                ));
            }
        }
        Ok(Self { locale, own })
    }

    pub(crate) fn get(&self, text: Text) -> &str {
        self.own.get(text.id()).map_or_else(|| built_in(self.locale, text), String::as_str)
    }

    /// A text with `{name}` replaced.
    pub(crate) fn filled(&self, text: Text, name: &str, value: &str) -> String {
        fill(self.get(text), &[(name, value)])
    }

    /// All texts by id.
    pub(crate) fn all(&self) -> BTreeMap<&'static str, &str> {
        Text::ALL.iter().map(|text| (text.id(), self.get(*text))).collect()
    }

    /// Message and hint of a problem. English ones are the core's own.
    pub(crate) fn problem(&self, problem: &Problem) -> (String, String) {
        self.pair(problem.code, &problem.params, (&problem.message, &problem.hint))
    }

    /// The same for a problem that the form finds itself.
    pub(crate) fn code(&self, code: Code) -> (String, String) {
        self.pair(code, &[], (code.meaning(), code.fix()))
    }

    fn pair(&self, code: Code, params: &[(&'static str, String)], english: (&str, &str)) -> (String, String) {
        let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let reason = params.iter().find(|(name, _)| *name == "reason").map(|(_, value)| *value);
        let (message, hint) = translated(self.locale, code, reason).unwrap_or(english);
        let own = |part: &str| {
            let narrow = reason.and_then(|reason| self.own.get(&format!("problem.{code}.{reason}.{part}")));
            narrow.or_else(|| self.own.get(&format!("problem.{code}.{part}"))).map(String::as_str)
        };
        (fill(own("message").unwrap_or(message), &params), fill(own("hint").unwrap_or(hint), &params))
    }
}

/// Whether a host may give a text of this id: those of [`Text`], and `problem.<code>.message`, `problem.<code>.hint`,
/// with the reason behind the code where there are several.
fn is_known(id: &str) -> bool {
    let Some(rest) = id.strip_prefix("problem.") else {
        return Text::ALL.iter().any(|text| text.id() == id);
    };
    let Some((about, "message" | "hint")) = rest.rsplit_once('.') else { return false };
    let (code, reason) = about.split_once('.').map_or((about, None), |(code, reason)| (code, Some(reason)));
    Code::ALL.iter().any(|known| {
        known.as_str() == code
            && is_told(*known)
            && reason.is_none_or(|r| REASONS.iter().any(|(c, all)| c == known && all.contains(&r)))
    })
}

/// Whether a code can turn up in a form.
pub(crate) fn is_told(code: Code) -> bool {
    code.category() == Category::Connection
        || matches!(code, Code::SecretMisplaced | Code::ApiKeyKindNotOffered | Code::ApiKeyNeededAgain)
}

fn built_in(locale: Locale, text: Text) -> &'static str {
    match locale {
        Locale::En => text.english(),
        Locale::De => de::text(text),
        Locale::Fr => fr::text(text),
        Locale::Es => es::text(text),
        Locale::Pt => pt::text(text),
        Locale::Ja => ja::text(text),
    }
}

/// Message and hint in another language than English; `None` for English and for codes that no form raises.
fn translated(locale: Locale, code: Code, reason: Option<&str>) -> Option<Pair> {
    match locale {
        Locale::En => None,
        Locale::De => de::problem(code, reason),
        Locale::Fr => fr::problem(code, reason),
        Locale::Es => es::problem(code, reason),
        Locale::Pt => pt::problem(code, reason),
        Locale::Ja => ja::problem(code, reason),
    }
}

/// Replaces `{name}` in one pass, so that a value is never read as a name.
fn fill(text: &str, params: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let found = params.iter().find_map(|(name, value)| {
            let tail = after[1..].strip_prefix(name)?.strip_prefix('}')?;
            Some((*value, tail))
        });
        let (said, tail) = found.unwrap_or(("{", &after[1..]));
        out.push_str(said);
        rest = tail;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests;
