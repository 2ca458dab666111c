//! Names as people type them.
//!
//! Lives here: spelling names for a command line, finding them again, and the nearest one to a typing error. Must not know:
//! what the names are of.

use trigger_connect::OPERATIONS;
use trigger_connect::operation::{Kind, Operation, Parameter, Place};

/// `run_id` as `run-id`.
pub(crate) fn kebab(name: &str) -> String {
    name.replace('_', "-")
}

/// What is left of a name when its spelling does not matter.
pub(crate) fn plain(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '-' | '_')).map(|c| c.to_ascii_lowercase()).collect()
}

/// The operation of an id, in any spelling.
pub(crate) fn operation(id: &str) -> Option<&'static Operation> {
    let wanted = plain(id);
    OPERATIONS.iter().copied().find(|o| o.id == id || plain(o.id) == wanted)
}

/// The parameter of a name, in any spelling. Project and environment are options of the connection instead.
pub(crate) fn parameter(operation: &'static Operation, name: &str) -> Option<&'static Parameter> {
    let wanted = plain(name);
    operation.parameters.iter().find(|p| !of_connection(p) && plain(p.name) == wanted)
}

/// True for what the connection has, and an option of the same name sets there.
pub(crate) fn of_connection(parameter: &Parameter) -> bool {
    matches!(parameter.kind, Kind::ProjectRef | Kind::Environment(_))
}

/// The parameters that may stand without their names, in this order.
pub(crate) fn positional(operation: &'static Operation) -> impl Iterator<Item = &'static Parameter> {
    operation.parameters.iter().filter(|p| p.required && matches!(p.place, Place::Path) && !of_connection(p))
}

/// The candidate that is most like a name, unless none is like it.
pub(crate) fn nearest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    const LONGEST: usize = 80;
    let wanted = plain(name);
    if wanted.is_empty() || wanted.len() > LONGEST {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let other = plain(candidate);
        let inside = wanted.len() > 2 && (other.contains(&wanted) || wanted.contains(&other));
        let far = distance(&wanted, &other);
        let far = if inside { far.min(2) } else { far };
        if far <= (wanted.len() / 3).clamp(1, 4) && best.is_none_or(|(least, _)| far < least) {
            best = Some((far, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many letters must be put in, left out, changed or swapped to get from one to the other.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let mut least = (last[j] + usize::from(a != b)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == to[j - 1] && from[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_errors_are_close() {
        assert_eq!(distance("retreive", "retrieve"), 1);
        assert_eq!(distance("", "abc"), 3);
        let ids = || OPERATIONS.iter().map(|o| o.id);
        for (typed, meant) in [
            ("runs.lst", "runs.list"),
            ("run.list", "runs.list"),
            ("tasks.triger", "tasks.trigger"),
            ("whoami", "account.whoami"),
        ] {
            assert_eq!(nearest(typed, ids()), Some(meant), "{typed}");
        }
        assert_eq!(nearest("something.else", ids()), None);
    }

    #[test]
    fn no_two_operations_or_options_have_the_same_plain_name() {
        let mut ids: Vec<String> = OPERATIONS.iter().map(|o| plain(o.id)).collect();
        ids.dedup();
        assert_eq!(ids.len(), OPERATIONS.len());
        for operation in OPERATIONS {
            let mut names: Vec<String> = operation.parameters.iter().map(|p| plain(p.name)).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), operation.parameters.len(), "{}", operation.id);
        }
    }
}
