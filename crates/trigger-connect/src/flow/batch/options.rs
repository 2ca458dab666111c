//! What can be said about many items that become batches, and what is told of them.
//!
//! Lives here: the options, and the requests that they go into. Must not know: when requests are sent.

use serde::{Deserialize, Serialize};

use crate::connection::Connection;
use crate::data::data;
use crate::error::Error;
use crate::operation::{Arguments, Kind, Parameter, Place, Rule, record};
use crate::operations::batches::{BatchItem, Create, StreamItems};
use crate::operations::shared;
use crate::request::{Request, named_text};

record! {
    /// How many items become batches.
    ///
    /// Batches have no idempotency key here: a second one with the same key is refused, so a lost answer could not be
    /// made good. Items can have one each, and then all can be sent again without a second run.
    BatchOptions as BATCH_OPTIONS
    {
        rules: &[Rule::Needs("resume_parent_on_completion", "parent_run_id")],
    }
    required {}
    optional {
        /// How many items there will be, from 0. Only `progress` uses it.
        total "total": Integer = Kind::integer(0, 9_007_199_254_740_991) => Place::Body("total");
        /// Items of a batch at most, 1 to 1000. We apply 1000. A server that lets few runs start at once may need less.
        batch_size "batchSize": Integer = Kind::integer(1, MOST_ITEMS) => Place::Body("batch_size");
        /// Run that the batches belong to, when triggered from inside a run.
        parent_run_id "parentRunId": Text = Kind::TEXT => Place::Body("parent_run_id");
        /// Whether the parent waits for the batches; it is blocked at once. The server applies false. A lost answer to the
        /// opening of a batch then ends the flow: the parent would wait for a batch that nobody knows.
        resume_parent_on_completion "resumeParentOnCompletion": Boolean = Kind::Boolean => Place::Body("resume_parent_on_completion");
        /// Stream backend that the runs use, `v1` or `v2`. Without it the server applies its own default.
        realtime_streams_version "realtimeStreamsVersion": Text = Kind::Choice(&["v1", "v2"]) => Place::Body("realtime_streams_version");
        /// The W3C trace context of the caller, stored on the runs.
        traceparent "traceparent": Text = shared::TRACE => Place::Body("traceparent");
        /// The W3C trace state of the caller.
        tracestate "tracestate": Text = shared::TRACE => Place::Body("tracestate");
        /// Branch to address, instead of the connection's.
        branch "branch": Text = Kind::TEXT => Place::Body("branch");
    }
}

/// Most items of a batch.
const MOST_ITEMS: i64 = 1000;

impl BatchOptions<'_> {
    /// Its fields, for hosts that take them by name.
    pub const FIELDS: &'static [Parameter] = BATCH_OPTIONS.fields;
}

impl<'a> From<BatchOptions<'a>> for Arguments<'a> {
    fn from(options: BatchOptions<'a>) -> Self {
        options.fields
    }
}

data! {
    /// What many items have become so far. With a batch: it is sealed now. Without one: all are.
    BatchesSent {
        /// Batch id (`batch_…`), of the batch that was sealed last; absent in the result.
        id "id" optional: String;
        /// Number of items in that batch.
        run_count "runCount" optional: i64;
        /// Place of its first item among all items, from 0.
        first_item "firstItem" optional: i64;
        /// Whether that batch existed already; then its items were not sent.
        is_cached "isCached" optional: bool;
        /// Batches that are sealed.
        batches "batches": i64;
        /// Items in them.
        items "items": i64;
    }
}

/// The options, checked.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    pub(super) total: Option<u64>,
    batch_size: Option<usize>,
    parent_run_id: Option<String>,
    resume_parent_on_completion: Option<bool>,
    realtime_streams_version: Option<String>,
    traceparent: Option<String>,
    tracestate: Option<String>,
    branch: Option<String>,
}

/// Sets what is there.
macro_rules! set {
    ($call:ident, $kept:ident: $($name:ident),+) => {
        $( if let Some(value) = &$kept.$name { $call = $call.$name(value.clone()); } )+
    };
}

impl Kept {
    pub(super) fn of(connection: &Connection, given: &Arguments<'_>) -> Result<Self, Error> {
        let text = named_text(connection, "batch", &BATCH_OPTIONS, given)?;
        let kept: Self = serde_json::from_str(&text).unwrap_or_default();
        // What the connection, its branch and the options allow shows now, not after the first thousand items.
        kept.create(connection, 1, vec!["-".to_owned()])?;
        Ok(kept)
    }

    /// Items of a batch at most.
    pub(super) fn size(&self) -> usize {
        self.batch_size.unwrap_or(1000).clamp(1, 1000)
    }

    /// True when each batch blocks a run as soon as it is opened.
    pub(super) fn blocks(&self) -> bool {
        self.resume_parent_on_completion == Some(true)
    }

    /// Opens a batch.
    pub(super) fn create(
        &self,
        connection: &Connection,
        items: usize,
        tasks: Vec<String>,
    ) -> Result<Request, Error> {
        let mut call = Create::new(items).task_identifiers(tasks);
        set!(call, self: parent_run_id, resume_parent_on_completion, realtime_streams_version, traceparent, tracestate, branch);
        Ok(connection.prepare(call)?.untyped())
    }

    /// Sends the items of a batch, which were checked before.
    pub(super) fn stream(&self, connection: &Connection, id: &str, body: String) -> Result<Request, Error> {
        let mut call = StreamItems::new(id, [BatchItem::new("-")]);
        set!(call, self: traceparent, tracestate, branch);
        let mut request = connection.prepare(call)?.untyped();
        request.body = Some(body);
        Ok(request)
    }
}
