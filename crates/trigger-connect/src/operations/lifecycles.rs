//! Which things come to an end, and what their statuses say about it.
//!
//! Lives here: the table of lifecycles, and questions to it. Must not know: any status; those are declared with the
//! replies that hold them.

use super::batches::data::BatchStatus;
use super::bulk_actions::data::BulkActionStatus;
use super::deployments::data::DeploymentStatus;
use super::runs::data::{EngineRunStatus, RunStatus};
use super::schedules::data::Schedule;
use super::sessions::data::SessionStatus;
use super::waitpoints::data::WaitpointStatus;
use super::webhooks::deliveries::data::DeliveryStatus;
use crate::data::{Phase, Status};
use crate::error::{Code, Error, InvalidArguments, Problem};

/// The statuses of one kind of thing.
#[derive(Debug)]
#[non_exhaustive]
pub struct Lifecycle {
    /// What goes through it, for example `run`.
    pub kind: &'static str,
    /// The field of its replies that holds the status.
    pub field: &'static str,
    /// Its vocabularies. A word that stands in several says the same in all.
    vocabularies: &'static [&'static [Status]],
}

const LIFECYCLES: &[Lifecycle] = &[
    Lifecycle { kind: "batch", field: "status", vocabularies: &[BatchStatus::STATUSES] },
    Lifecycle { kind: "bulk_action", field: "status", vocabularies: &[BulkActionStatus::STATUSES] },
    Lifecycle { kind: "deployment", field: "status", vocabularies: &[DeploymentStatus::STATUSES] },
    Lifecycle {
        kind: "run",
        field: "status",
        vocabularies: &[RunStatus::STATUSES, EngineRunStatus::STATUSES],
    },
    Lifecycle { kind: "schedule", field: "active", vocabularies: &[Schedule::STATUSES] },
    Lifecycle { kind: "session", field: "status", vocabularies: &[SessionStatus::STATUSES] },
    Lifecycle { kind: "waitpoint", field: "status", vocabularies: &[WaitpointStatus::STATUSES] },
    Lifecycle { kind: "webhook_delivery", field: "status", vocabularies: &[DeliveryStatus::STATUSES] },
];

/// Every lifecycle, sorted by kind.
#[must_use]
pub fn lifecycles() -> &'static [Lifecycle] {
    LIFECYCLES
}

/// How far a thing has come that has this status. An unknown status has the phase [`Phase::Unknown`].
///
/// `kind` is `batch`, `bulk_action`, `deployment`, `run`, `schedule`, `session`, `waitpoint` or `webhook_delivery`.
/// For runs, the words of both API versions and of the engine are known; a schedule's status is the `true` or `false`
/// of its field `active`.
///
/// ```
/// use trigger_connect::{Phase, status_phase};
///
/// let phase = status_phase("run", "EXPIRED")?;
/// assert_eq!(phase, Phase::Failed);
/// assert!(phase.is_terminal() && phase.is_failure());
/// assert_eq!(status_phase("run", "A_WORD_OF_TOMORROW")?, Phase::Unknown);
/// # Ok::<(), trigger_connect::Error>(())
/// ```
///
/// # Errors
/// [`Error::InvalidArguments`] when there is no lifecycle of this kind.
pub fn status_phase(kind: &str, status: &str) -> Result<Phase, Error> {
    let Some(lifecycle) = LIFECYCLES.iter().find(|l| l.kind == kind) else {
        let kinds: Vec<&str> = LIFECYCLES.iter().map(|l| l.kind).collect();
        let message = format!("Expected one of {}.", kinds.join(", "));
        let hint = "Use one of these words, in this spelling.";
        let problem = Problem::error("kind", Code::NotAChoice, message, hint);
        return Err(InvalidArguments::new("status_phase", vec![problem]).into());
    };
    Ok(lifecycle.phase(status))
}

impl Lifecycle {
    /// Its statuses of today, each once.
    pub fn statuses(&self) -> impl Iterator<Item = &'static Status> + use<> {
        let vocabularies = self.vocabularies;
        vocabularies.iter().enumerate().flat_map(move |(position, words)| {
            let earlier = &vocabularies[..position];
            words.iter().filter(move |s| !earlier.iter().any(|v| v.iter().any(|e| e.word == s.word)))
        })
    }

    /// The phase of a status; [`Phase::Unknown`] when this version does not know the word.
    #[must_use]
    pub fn phase(&self, status: &str) -> Phase {
        self.statuses().find(|s| s.word == status).map_or(Phase::Unknown, |s| s.phase)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Kind;
    use crate::operations;

    #[test]
    fn kinds_are_sorted_and_words_agree() {
        assert!(LIFECYCLES.windows(2).all(|pair| pair[0].kind < pair[1].kind));
        for lifecycle in LIFECYCLES {
            for status in lifecycle.vocabularies.iter().copied().flatten() {
                assert_eq!(lifecycle.phase(status.word), status.phase, "{} {}", lifecycle.kind, status.word);
                assert_ne!(status.phase, Phase::Unknown);
                assert!(status.meaning.ends_with('.'));
            }
        }
    }

    #[test]
    fn words_of_filters_are_statuses() {
        let mut words_seen = 0;
        for (operation, kind) in [
            ("runs.list", "run"),
            ("runs.list_for_project", "run"),
            ("bulk_actions.create", "run"),
            ("deployments.list", "deployment"),
            ("sessions.list", "session"),
            ("waitpoints.list", "waitpoint"),
            ("webhooks.deliveries.list", "webhook_delivery"),
        ] {
            let operation = operations::find(operation).unwrap();
            let parameter = operation.parameter("status").or_else(|| {
                match operation.parameter("filter").map(|f| &f.kind) {
                    Some(Kind::Record(record)) => record.fields.iter().find(|f| f.is_named("status")),
                    _ => None,
                }
            });
            let mut inner = &parameter.unwrap().kind;
            while let Kind::List { item, .. } = inner {
                inner = item;
            }
            let Kind::Choice(words) = inner else { panic!("{} has words", operation.id) };
            for word in *words {
                assert_ne!(status_phase(kind, word).unwrap(), Phase::Unknown, "{} {word}", operation.id);
                words_seen += 1;
            }
        }
        assert!(words_seen > 40, "{words_seen}");
    }
}
