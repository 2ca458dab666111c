//! The project ref.
//!
//! Lives here: its shape and how it is found in pasted text. Must not know: who needs one.

use crate::error::{Code, Problem};
use crate::invisible::trim_invisible;

const FIELD: &str = "project_ref";
const STEP: u8 = 2;
/// Longer texts are not searched.
const MAX_INPUT_BYTES: usize = 4096;

/// True for `proj_` and at least one letter or digit. Generated refs have 20 lower-case letters.
pub(crate) fn is_project_ref(text: &str) -> bool {
    text.strip_prefix("proj_").is_some_and(|rest| {
        !rest.is_empty() && rest.len() <= 255 && rest.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// Normalizes what was given as a project ref; `None` when it is empty or an error.
pub(crate) fn check(input: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let mut found = Vec::new();
    let project_ref = read(input, &mut found);
    for problem in &mut found {
        problem.step = Some(STEP);
    }
    problems.append(&mut found);
    project_ref
}

fn read(input: &str, found: &mut Vec<Problem>) -> Option<String> {
    let text = trim_invisible(input);
    if text.is_empty() {
        return None;
    }
    let word = if is_project_ref(text) { Some(text) } else { only_word(text) };
    let Some(word) = word else {
        found.push(Problem::error(
            FIELD,
            Code::ProjectRefInvalid,
            "This is not a project ref, and no single one can be found in it.",
            "Copy it from Project settings, General; it starts with proj_.",
        ));
        return None;
    };
    if word.len() != input.len() {
        let (reason, message) = if word.len() == text.len() {
            ("space", "Removed white space around the project ref.")
        } else {
            ("longer", "Took the project ref out of a longer text.")
        };
        let problem = Problem::info(FIELD, Code::ProjectRefCleaned, message, "Nothing to do.");
        found.push(problem.with("reason", reason));
    }
    let random = &word["proj_".len()..];
    if random.len() != 20 || !random.bytes().all(|b| b.is_ascii_lowercase()) {
        found.push(Problem::warning(
            FIELD,
            Code::ProjectRefShapeUnusual,
            "Generated project refs have 20 lower-case letters after proj_.",
            "Check that it was copied whole.",
        ));
    }
    Some(word.to_owned())
}

/// The one project ref that stands as a word in `text`, if all that stand there are the same.
fn only_word(text: &str) -> Option<&str> {
    if text.len() > MAX_INPUT_BYTES {
        return None;
    }
    let word_byte = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    let mut only = None;
    for (start, _) in text.match_indices("proj_") {
        if start > 0 && word_byte(text.as_bytes()[start - 1]) {
            continue;
        }
        let end = text[start..].bytes().position(|b| !word_byte(b)).map_or(text.len(), |n| start + n);
        let word = &text[start..end];
        if !is_project_ref(word) || only.is_some_and(|other| other != word) {
            return None;
        }
        only = Some(word);
    }
    only
}
