//! Every operation of the Management API that this version knows.
//!
//! Lives here: the table. Each resource has a file with its declarations; nothing else is written down about an
//! operation anywhere. Must not know: how requests are put together.

pub mod account;
pub mod auth;
pub mod batches;
pub mod branches;
pub mod bulk_actions;
pub mod deployments;
pub mod environments;
pub mod envvars;
pub mod errors;
pub mod idempotency_keys;
pub mod input_streams;
pub mod lifecycles;
pub mod orgs;
pub mod packets;
pub mod projects;
pub mod prompts;
pub mod query;
pub mod queues;
pub mod realtime;
pub mod reports;
pub mod runs;
pub mod schedules;
pub mod sessions;
pub mod shared;
pub mod streams;
pub mod tasks;
pub mod waitpoints;
pub mod webhooks;
pub mod workers;

use std::sync::OnceLock;

use crate::data::{self, SecretPath};
use crate::operation::Operation;

/// One table per resource.
const TABLES: &[&[&Operation]] = &[
    account::TABLE,
    auth::TABLE,
    batches::TABLE,
    branches::TABLE,
    bulk_actions::TABLE,
    deployments::TABLE,
    environments::TABLE,
    envvars::TABLE,
    errors::TABLE,
    idempotency_keys::TABLE,
    input_streams::TABLE,
    orgs::TABLE,
    orgs::invites::TABLE,
    orgs::members::TABLE,
    packets::TABLE,
    projects::TABLE,
    prompts::TABLE,
    query::TABLE,
    queues::TABLE,
    realtime::TABLE,
    reports::TABLE,
    runs::TABLE,
    schedules::TABLE,
    sessions::TABLE,
    sessions::channels::TABLE,
    streams::TABLE,
    tasks::TABLE,
    waitpoints::TABLE,
    webhooks::deliveries::TABLE,
    webhooks::endpoints::TABLE,
    workers::TABLE,
];

const COUNT: usize = {
    let (mut count, mut table) = (0, 0);
    while table < TABLES.len() {
        count += TABLES[table].len();
        table += 1;
    }
    count
};

/// All operations, sorted by id.
pub static OPERATIONS: &[&Operation] = &{
    let mut all = [TABLES[0][0]; COUNT];
    let (mut count, mut table) = (0, 0);
    while table < TABLES.len() {
        let mut row = 0;
        while row < TABLES[table].len() {
            let new = TABLES[table][row];
            let mut place = count;
            while place > 0 && comes_before(new.id.as_bytes(), all[place - 1].id.as_bytes()) {
                all[place] = all[place - 1];
                place -= 1;
            }
            all[place] = new;
            count += 1;
            row += 1;
        }
        table += 1;
    }
    all
};

const fn comes_before(left: &[u8], right: &[u8]) -> bool {
    let mut i = 0;
    while i < left.len() && i < right.len() {
        if left[i] != right[i] {
            return left[i] < right[i];
        }
        i += 1;
    }
    left.len() < right.len()
}

/// The operation of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Operation> {
    let index = OPERATIONS.binary_search_by(|o| o.id.cmp(id)).ok()?;
    OPERATIONS.get(index).copied()
}

/// Where secrets are in the replies of an operation.
#[must_use]
pub fn secrets_in(id: &str) -> &'static [SecretPath] {
    found(id).map_or(&[], |found| &found.reply)
}

/// Where secrets are in the items of a list.
#[must_use]
pub fn secrets_in_items(id: &str) -> &'static [SecretPath] {
    found(id).map_or(&[], |found| &found.items)
}

/// What is looked up with each reply, found once: few operations answer with secrets.
struct Secrets {
    id: &'static str,
    reply: Vec<SecretPath>,
    items: Vec<SecretPath>,
}

fn found(id: &str) -> Option<&'static Secrets> {
    static FOUND: OnceLock<Vec<Secrets>> = OnceLock::new();
    let all = FOUND.get_or_init(|| {
        let of = |o: &&'static Operation| {
            let reply = data::secrets_in(o.returns);
            // Items are under `data`; the lists of them that a flow gives begin there.
            let items =
                reply.iter().filter_map(|path| Some(path.strip_prefix(&["data"])?.to_vec())).collect();
            (!reply.is_empty()).then_some(Secrets { id: o.id, reply, items })
        };
        OPERATIONS.iter().filter_map(of).collect()
    });
    all.iter().find(|secrets| secrets.id == id)
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
