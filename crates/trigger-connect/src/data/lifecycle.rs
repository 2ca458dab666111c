//! Where the statuses of replies stand in the life of a thing.
//!
//! Lives here: the phases, and what follows from each. Must not know: any status; each is declared with its phase
//! where its word is.

/// How far a thing has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// It has not started.
    Waiting,
    /// It goes on.
    Running,
    /// It has started, and is suspended until something happens.
    Paused,
    /// Over, as hoped.
    Succeeded,
    /// Over, and not as hoped.
    Failed,
    /// Over, and neither: canceled, closed or left out.
    Stopped,
    /// The status is one that this version does not know.
    Unknown,
}

impl Phase {
    /// `waiting`, `running`, `paused`, `succeeded`, `failed`, `stopped` or `unknown`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Stopped => "stopped",
            Self::Unknown => "unknown",
        }
    }

    /// True when nothing more will happen. Never for a status that is not known.
    #[must_use]
    pub const fn is_terminal(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Stopped)
    }

    /// True when it is over as hoped.
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self, Self::Succeeded)
    }

    /// True when it is over and not as hoped. What was canceled has not failed.
    #[must_use]
    pub const fn is_failure(self) -> bool {
        matches!(self, Self::Failed)
    }
}

/// One status, and how far a thing has come that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// The word as the server writes it.
    pub word: &'static str,
    /// What it means, in a sentence.
    pub meaning: &'static str,
    /// The phase.
    pub phase: Phase,
}

impl Status {
    pub(crate) const fn new(word: &'static str, meaning: &'static str, phase: Phase) -> Self {
        Self { word, meaning, phase }
    }
}
