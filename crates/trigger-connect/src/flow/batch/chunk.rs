//! One batch before it is sent.
//!
//! Lives here: which items go together. Must not know: requests.

use serde::{Deserialize, Serialize};

use crate::request::Line;

/// Bytes of the task identifiers of a batch, which the opening request names.
const TASK_BYTES: usize = 65_536;

/// Items of one batch, as its body.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Chunk {
    pub(super) body: String,
    pub(super) items: usize,
    /// The distinct tasks.
    pub(super) tasks: Vec<String>,
    task_bytes: usize,
}

impl Chunk {
    /// Takes an item, if it fits. The first one always does.
    pub(super) fn push(&mut self, line: &Line, most_items: usize, most_bytes: usize) -> bool {
        let is_new = !self.tasks.contains(&line.name);
        let task_bytes = if is_new { line.name.len() + 3 } else { 0 };
        let fits = self.items < most_items
            && self.body.len() + line.bytes() <= most_bytes
            && self.task_bytes + task_bytes <= TASK_BYTES;
        if self.items > 0 && !fits {
            return false;
        }
        line.push_to(&mut self.body, self.items);
        self.items += 1;
        self.task_bytes += task_bytes;
        if is_new {
            self.tasks.push(line.name.clone());
        }
        true
    }
}
