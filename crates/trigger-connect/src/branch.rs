//! Branch names.
//!
//! Lives here: what can be sent as `x-trigger-branch`. Must not know: when it is sent.

use crate::error::{Code, Problem};
use crate::invisible::trim_invisible;

const FIELD: &str = "branch";
const STEP: u8 = 5;
const MAX_CHARS: usize = 255;
/// In development this name stands for no branch.
pub(crate) const DEFAULT: &str = "default";

/// The server removes one of these itself, so a name that begins with one can't be addressed.
const REF_PREFIXES: [&str; 6] =
    ["refs/heads/", "refs/remotes/", "refs/tags/", "refs/pull/", "refs/merge/", "refs/release/"];

/// Why a branch name can't be sent.
#[derive(Debug)]
pub(crate) struct BadBranch {
    pub(crate) code: Code,
    pub(crate) message: String,
    /// Which rule of several, or how long the name is and may be.
    pub(crate) params: Vec<(&'static str, String)>,
}

pub(crate) const HINT: &str = "Use the name shown under Preview branches, for example feature/checkout.";

/// Normalizes what was given as a branch; `None` when it is empty or an error.
pub(crate) fn check(input: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let text = trim_invisible(input);
    if text.is_empty() {
        return None;
    }
    let mut found = Vec::new();
    let name = without_ref_prefix(text);
    if name.len() != input.len() {
        found.push(Problem::info(
            FIELD,
            Code::BranchCleaned,
            "Removed white space or a refs/ prefix around the branch name.",
            "Nothing to do.",
        ));
    }
    let branch = match validate(name) {
        Ok(()) => Some(name.to_owned()),
        Err(bad) => {
            let problem = Problem::error(FIELD, bad.code, bad.message, HINT);
            found.push(Problem { params: bad.params, ..problem });
            None
        }
    };
    for problem in &mut found {
        problem.step = Some(STEP);
    }
    problems.append(&mut found);
    branch
}

/// Removes one known `refs/…/` prefix and checks the rest.
///
/// Source: the server's branch sanitizing and its validity rules for new branches.
pub(crate) fn normalize(text: &str) -> Result<&str, BadBranch> {
    let name = without_ref_prefix(text);
    validate(name).map(|()| name)
}

fn without_ref_prefix(text: &str) -> &str {
    REF_PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text)
}

fn validate(name: &str) -> Result<(), BadBranch> {
    let invalid = |reason: &str, why: &str| BadBranch {
        code: Code::BranchInvalid,
        message: format!("A branch name {why}."),
        params: vec![("reason", reason.to_owned())],
    };
    if name.is_empty() {
        return Err(invalid("empty", "needs something after refs/…/"));
    }
    if name.starts_with("refs/") {
        return Err(invalid("refs", "can't begin with refs/ (other than refs/heads/ and its like)"));
    }
    if !name.bytes().all(|b| matches!(b, 0x21..=0x7e)) {
        return Err(invalid(
            "characters",
            "is sent in a header, so it can't hold spaces, control characters or anything outside visible ASCII",
        ));
    }
    if name.len() > MAX_CHARS {
        return Err(BadBranch {
            code: Code::BranchTooLong,
            message: format!(
                "A branch name has at most {MAX_CHARS} characters, this one has {}.",
                name.len()
            ),
            params: vec![("maximum", MAX_CHARS.to_string()), ("actual", name.len().to_string())],
        });
    }
    if name.contains(['~', '^', ':', '?', '*', '[', '\\']) {
        return Err(invalid("symbols", "can't hold any of ~ ^ : ? * [ \\"));
    }
    if name.starts_with('/') || name.ends_with('/') || name.contains("//") {
        return Err(invalid("slashes", "can't begin or end with a slash or hold two in a row"));
    }
    if name.contains("..") || name.contains("@{") {
        return Err(invalid("dots", "can't hold .. or @{"));
    }
    if name.ends_with(".lock") {
        return Err(invalid("lock", "can't end with .lock"));
    }
    Ok(())
}
