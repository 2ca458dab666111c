//! Errors on a screen.
//!
//! Lives here: how each error of the core reads on a command line, and its exit code. Must not know: what raises them.

use trigger_connect::{ApiError, Code, Error, InvalidArguments, Problem};

use crate::connect::Checked;
use crate::misuse::Misuse;
use crate::names::kebab;
use crate::screen::{line, rows, wrapped};

/// What is printed to standard error, and the exit code.
pub(crate) struct Failure {
    pub(crate) text: String,
    pub(crate) exit: u8,
}

/// The command line is wrong.
pub(crate) fn misuse(misuse: &Misuse, width: usize) -> Failure {
    let text =
        format!("error: {}\n  {}\n", wrapped(&misuse.message, 7, width), wrapped(&misuse.hint, 2, width));
    Failure { text, exit: 2 }
}

/// The connection is not good: every problem that is an error or a warning.
pub(crate) fn no_connection(checked: &Checked, width: usize) -> Failure {
    let mut text = "error: there is no connection.\n".to_owned();
    for problem in &checked.report.problems {
        text.push_str(&finding(checked, problem, width));
    }
    Failure { text, exit: 1 }
}

/// One finding about a connection, with its fix.
pub(crate) fn finding(checked: &Checked, problem: &Problem, width: usize) -> String {
    let head = format!("{} {} [{}]", problem.severity.as_str(), checked.subject(problem), problem.code);
    let message = wrapped(&line(&problem.message), 4, width);
    let fix = wrapped(&line(&checked.fix(problem)), 9, width);
    format!("  {head}\n    {message}\n    fix: {fix}\n")
}

/// What the core raised.
pub(crate) fn of(error: &Error, width: usize) -> Failure {
    match error {
        Error::InvalidArguments(error) => arguments(error, width),
        Error::Api(error) => Failure { text: api(error, width), exit: 1 },
        Error::CredentialNotAccepted(error) => one(
            &error.message,
            &[("operation", &error.operation), ("code", error.code.as_str()), ("hint", &error.hint)],
            width,
        ),
        Error::InvalidReply(error) => {
            let status = error.status.to_string();
            let facts = [
                ("operation", error.operation),
                ("status", &status),
                ("code", error.code.as_str()),
                ("hint", &error.hint),
            ];
            one(&error.message, &facts, width)
        }
        Error::Flow(error) => one(
            &error.message,
            &[("operation", error.operation), ("code", error.code.as_str()), ("hint", &error.hint)],
            width,
        ),
        other => one(&other.to_string(), &[], width),
    }
}

fn one(message: &str, facts: &[(&str, &str)], width: usize) -> Failure {
    let facts: Vec<(&str, String)> = facts.iter().map(|(name, value)| (*name, line(value))).collect();
    let text = format!("error: {}\n{}", wrapped(&line(message), 7, width), rows(&facts, width));
    Failure { text, exit: 1 }
}

fn api(error: &ApiError, width: usize) -> String {
    let status = format!("{} ({})", error.status, error.kind.class_name());
    let mut facts = vec![("operation", error.operation.to_owned()), ("status", status)];
    facts.extend(error.code.as_deref().map(|code| ("code", code.to_owned())));
    for issue in &error.issues {
        facts.push(("field", format!("{}: {}", issue.path, issue.message)));
    }
    facts.push(("hint", error.hint.clone()));
    facts.extend(error.request_id.as_deref().map(|id| ("request id", id.to_owned())));
    let facts: Vec<(&str, &str)> = facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    one(&error.message, &facts, width).text
}

fn arguments(error: &InvalidArguments, width: usize) -> Failure {
    let mut text = format!("error: {}: the arguments are not valid.\n", error.operation);
    for problem in &error.problems {
        let name = kebab(&problem.field);
        let hint = match problem.code {
            Code::InvalidJson => format!(
                "JSON is given as one word: --{name} '{{\"a\":1}}'; text has quotes of its own: --{name} '\"text\"'."
            ),
            _ => problem.hint.clone(),
        };
        let message = line(&format!("{} {hint}", problem.message));
        text.push_str(&format!("  --{name} [{}]\n    {}\n", problem.code, wrapped(&message, 4, width)));
    }
    text.push_str(&format!(
        "  {}\n",
        wrapped(&format!("See trigger-connect operations {}.", error.operation), 2, width)
    ));
    Failure { text, exit: 2 }
}
