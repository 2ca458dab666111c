//! The four environments and their spellings.
//!
//! Lives here: names, aliases, wire spellings. Must not know: keys, connections.

use crate::error::{Code, Problem};
use crate::invisible::trim_invisible;

/// An environment of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Environment {
    /// `dev`: each member's own
    Dev,
    /// `staging`
    Staging,
    /// `prod`
    Prod,
    /// `preview`: reached through branches
    Preview,
}

/// Which spelling of `staging` a place on the wire wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// `staging`, in paths
    Path,
    /// `stg`, in filters
    Slug,
}

impl Environment {
    /// All of them.
    pub const ALL: [Environment; 4] = [Self::Dev, Self::Staging, Self::Prod, Self::Preview];

    /// `dev`, `staging`, `prod` or `preview`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.spelled(Spelling::Path)
    }

    /// The spelling that a place on the wire wants.
    #[must_use]
    pub fn spelled(self, spelling: Spelling) -> &'static str {
        match (self, spelling) {
            (Self::Dev, _) => "dev",
            (Self::Staging, Spelling::Path) => "staging",
            (Self::Staging, Spelling::Slug) => "stg",
            (Self::Prod, _) => "prod",
            (Self::Preview, _) => "preview",
        }
    }

    /// Reads a name or alias (`development`, `stg`, `production`), in any case.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        const NAMES: [(&str, Environment); 7] = [
            ("dev", Environment::Dev),
            ("development", Environment::Dev),
            ("staging", Environment::Staging),
            ("stg", Environment::Staging),
            ("prod", Environment::Prod),
            ("production", Environment::Prod),
            ("preview", Environment::Preview),
        ];
        NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, environment)| *environment)
    }

    /// True where a branch can be addressed.
    #[must_use]
    pub fn has_branches(self) -> bool {
        matches!(self, Self::Dev | Self::Preview)
    }
}

const FIELD: &str = "environment";
/// The names, for messages.
pub(crate) const ALLOWED: &str = "dev, staging, prod, preview";
const STEP: u8 = 3;

/// Normalizes what was given as an environment; `None` when it is empty or an error.
pub(crate) fn check(input: &str, problems: &mut Vec<Problem>) -> Option<Environment> {
    let name = trim_invisible(input);
    if name.is_empty() {
        return None;
    }
    let push = |mut problem: Problem, problems: &mut Vec<Problem>| {
        problem.step = Some(STEP);
        problems.push(problem);
    };
    if name.len() != input.len() {
        push(
            Problem::info(
                FIELD,
                Code::EnvironmentCleaned,
                "Removed white space around the environment.",
                "Nothing to do.",
            ),
            problems,
        );
    }
    let environment = Environment::parse(name);
    if environment.is_none() {
        push(
            Problem::error(
                FIELD,
                Code::EnvironmentUnknown,
                "There is no environment of this name.",
                "Use dev, staging, prod or preview.",
            )
            .with("allowed", ALLOWED),
            problems,
        );
    }
    environment
}
