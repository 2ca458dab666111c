//! Every operation of the Management API that this version knows.
//!
//! Lives here: the table. Each resource has a file with its declarations; nothing else is written down about an
//! operation anywhere. Must not know: how requests are put together.

pub mod account;
pub mod auth;
pub mod batches;
pub mod environments;
pub mod envvars;
pub mod projects;
pub mod query;
pub mod queues;
pub mod runs;
pub mod schedules;
mod shared;
pub mod tasks;

use crate::operation::{Call, Operation};

/// All operations, sorted by id.
pub const OPERATIONS: &[&Operation] = &[
    account::Whoami::OPERATION,
    auth::CreateJwt::OPERATION,
    batches::Create::OPERATION,
    batches::StreamItems::OPERATION,
    environments::List::OPERATION,
    envvars::Create::OPERATION,
    envvars::Delete::OPERATION,
    envvars::Import::OPERATION,
    envvars::List::OPERATION,
    projects::List::OPERATION,
    query::Execute::OPERATION,
    queues::Pause::OPERATION,
    runs::AddTags::OPERATION,
    runs::Cancel::OPERATION,
    runs::List::OPERATION,
    runs::ListForProject::OPERATION,
    runs::Retrieve::OPERATION,
    runs::UpdateMetadata::OPERATION,
    schedules::Create::OPERATION,
    schedules::List::OPERATION,
    tasks::Trigger::OPERATION,
];

/// The operation of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Operation> {
    let index = OPERATIONS.binary_search_by(|o| o.id.cmp(id)).ok()?;
    OPERATIONS.get(index).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_sorted_and_unique() {
        assert!(OPERATIONS.windows(2).all(|pair| pair[0].id < pair[1].id));
        for operation in OPERATIONS {
            assert_eq!(find(operation.id).unwrap().id, operation.id);
        }
    }

    #[test]
    fn docs_are_sentences() {
        for operation in OPERATIONS {
            for doc in std::iter::once(operation.doc).chain(operation.parameters.iter().map(|p| p.doc)) {
                assert!(doc.trim_end().ends_with('.'), "{}: {doc:?}", operation.id);
            }
        }
    }
}
