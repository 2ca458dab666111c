//! The command `check`.
//!
//! Lives here: what is printed of variables, findings and the verdict, and the exit code. Must not know: how a connection is
//! checked, or verified.

use serde_json::Value;
use trigger_connect::{Code, Connection, DEFAULT_BASE_URL, Problem, Severity, Variable, VariableState};

use crate::connect::Checked;
use crate::failure::finding;
use crate::options::Options;
use crate::screen::{line, rows};

/// What is found out without the server.
pub(crate) struct Looked {
    checked: Checked,
    problems: Vec<Problem>,
    strict: bool,
    width: usize,
}

impl Looked {
    pub(crate) fn new(checked: Checked, options: &Options, width: usize) -> Self {
        let mut problems = checked.report.problems.clone();
        if let (Some(connection), Some(expected)) = (&checked.report.connection, &options.expect)
            && let Err(unexpected) = connection.expect_environment(expected)
        {
            problems.retain(|problem| problem.code != Code::EnvironmentUnexpected);
            problems.extend(unexpected.problems);
        }
        Self { checked, problems, strict: options.strict, width }
    }

    /// The connection, when nothing is wrong so far.
    pub(crate) fn connection(&self) -> Option<&Connection> {
        let good = !self.problems.iter().any(Problem::is_error);
        self.checked.report.connection.as_ref().filter(|_| good)
    }

    /// Variables and findings.
    pub(crate) fn text(&self) -> String {
        let states: Vec<(&str, String)> =
            self.checked.variables.iter().filter(|v| shown(v)).map(|v| (v.name, self.state(v))).collect();
        let mut out = format!("Variables\n{}", rows(&states, self.width));
        out.push_str("\nFindings\n");
        for problem in &self.problems {
            out.push_str(&finding(&self.checked, problem, self.width));
        }
        if self.problems.is_empty() {
            out.push_str("  none\n");
        }
        out.push('\n');
        out
    }

    fn state(&self, variable: &Variable) -> String {
        let set = match self.checked.masked(variable.name) {
            Some(masked) => format!("set: {masked}"),
            None => "set".to_owned(),
        };
        match variable.state {
            VariableState::Missing if variable.field == "base_url" && !self.checked.is_given("base_url") => {
                format!("not set; {DEFAULT_BASE_URL} is used")
            }
            VariableState::Missing => "not set".to_owned(),
            VariableState::Blank => "set and empty, which is as good as not set".to_owned(),
            _ if self.checked.is_given(variable.field) => {
                format!("{set}, not used: {} goes first", self.checked.origin(variable.field))
            }
            VariableState::Used => set,
            VariableState::After(first) => {
                format!("{set}, not used: {first} goes first; unset that one to use this one")
            }
            _ => format!("{set}, not used with this kind of key"),
        }
    }

    /// The end when nothing is asked: why, and the exit code.
    pub(crate) fn unasked(&self) -> (String, u8) {
        match self.connection() {
            None => ("Verdict: wrong. Nothing was sent; mend the errors above first.\n".to_owned(), 1),
            Some(connection) => {
                let facts = facts(connection, &Value::Null, "not asked: --offline".to_owned());
                (format!("Connection\n{}", rows(&facts, self.width)), self.exit(0))
            }
        }
    }

    /// The end when the server was asked.
    pub(crate) fn verified(&self, connection: &Connection, found: &Value) -> (String, u8) {
        let text = |name: &str| found[name].as_str().unwrap_or_default();
        let mut verdict = format!("{}: {}", text("outcome"), text("message"));
        if !text("hint").is_empty() {
            verdict.push_str(&format!(" Fix: {}", text("hint")));
        }
        if let Some(field) = found["field"].as_str() {
            verdict.push_str(&format!(" ({})", self.checked.origin(field)));
        }
        let facts = facts(connection, found, line(&verdict));
        let exit = match text("outcome") {
            "verified" => self.exit(0),
            "limited" => u8::from(self.strict),
            "refused" => 1,
            _ => 3,
        };
        (format!("Connection\n{}", rows(&facts, self.width)), exit)
    }

    fn exit(&self, otherwise: u8) -> u8 {
        let warned = self.problems.iter().any(|problem| problem.severity == Severity::Warning);
        if self.strict && warned { 1 } else { otherwise }
    }
}

/// A variable of one platform is of interest where it is set.
fn shown(variable: &Variable) -> bool {
    variable.name.starts_with("TRIGGER_") || variable.state != VariableState::Missing
}

fn facts(connection: &Connection, found: &Value, verdict: String) -> Vec<(&'static str, String)> {
    let found = |name: &str| found[name].as_str().map(line);
    let or_dash = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
    vec![
        ("who", or_dash(found("email").or_else(|| found("user")))),
        ("project", or_dash(found("project").or_else(|| connection.project_ref().map(str::to_owned)))),
        ("environment", or_dash(connection.environment().map(|environment| environment.as_str().to_owned()))),
        ("branch", or_dash(connection.branch().map(line))),
        ("base URL", line(connection.base_url())),
        ("key", format!("{}, {}", connection.kind().in_words(), connection.api_key().masked())),
        ("verdict", verdict),
    ]
}
