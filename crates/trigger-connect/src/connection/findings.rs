//! Findings about the fields of a connection.
//!
//! Lives here: their order, their names, and the step of the guide that helps. Must not know: any rule.

use crate::error::{Naming, Problem};

/// Says which step of the guide helps.
pub(super) fn step(step: u8, mut problem: Problem) -> Problem {
    problem.step = Some(step);
    problem
}

/// Sorts into field order and spells field names as the caller does.
pub(super) fn arrange(problems: &mut [Problem], naming: Naming) {
    const ORDER: [(&str, &str); 5] = [
        ("api_key", "apiKey"),
        ("base_url", "baseUrl"),
        ("project_ref", "projectRef"),
        ("environment", "environment"),
        ("branch", "branch"),
    ];
    let place = |field: &str| ORDER.iter().position(|(snake, _)| *snake == field).unwrap_or(ORDER.len());
    problems.sort_by_key(|p| place(&p.field));
    if naming == Naming::Camel {
        for problem in problems {
            if let Some((_, camel)) = ORDER.get(place(&problem.field)) {
                (*camel).clone_into(&mut problem.field);
            }
        }
    }
}
