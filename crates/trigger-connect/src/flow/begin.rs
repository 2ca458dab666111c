//! The flows that a connection makes.
//!
//! Lives here: what each takes. Must not know: how flows go on.

use super::batch::{Batch, BatchesSent};
use super::environment::EnvironmentConnection;
use super::exchange::Exchange;
use super::items::Items;
use super::pages::Pages;
use super::runs::WaitForRun;
use super::script::Script;
use super::verify::{Verification, Verify};
use super::{Flow, FlowOptions};
use crate::connection::Connection;
use crate::data::Page;
use crate::error::{Code, Error, InvalidArguments, Problem};
use crate::operation::Arguments;
use crate::operations::runs::data::Run;
use crate::request::Request;

fn no_list(operation: &'static str) -> Error {
    let problem = Problem::error(
        "request",
        Code::WrongType,
        "Expected the request of a list that has pages.",
        "Make one, such as that of runs.list; of other lists the reply holds all.",
    );
    InvalidArguments::new(operation, vec![problem]).into()
}

impl Connection {
    /// Sends one request, again where that helps and does no harm.
    #[must_use]
    pub fn send<D>(&self, request: Request<D>, options: FlowOptions) -> Flow<D> {
        Flow::new(self, Script::Send(Exchange::new(request.untyped())), options)
    }

    /// Goes through the pages of a list: all but the last are given, the last is what the flow ends with.
    ///
    /// `most` ends it after so many pages. A cursor or page number in the request is where it begins.
    #[must_use]
    pub fn pages<D>(&self, request: Request<D>, most: Option<u64>, options: FlowOptions) -> Flow<D> {
        Flow::new(self, Script::Pages(Pages::new(Exchange::new(request.untyped()), most)), options)
    }

    /// Goes through the items of a paged list. Each page's items are given as one list; the last list, which may be
    /// empty, is what the flow ends with.
    ///
    /// `most` ends it after so many items. A cursor or page number in the request is where it begins.
    ///
    /// # Errors
    /// [`Error::InvalidArguments`] when the operation is no paged list.
    pub fn items<P: Page>(
        &self,
        request: Request<P>,
        most: Option<u64>,
        options: FlowOptions,
    ) -> Result<Flow<Vec<P::Item>>, Error> {
        if request.declared.is_none_or(|operation| operation.paging.is_none()) {
            return Err(no_list(request.operation));
        }
        Ok(Flow::new(self, Script::Items(Items::new(Exchange::new(request.untyped()), most)), options))
    }

    /// Makes a connection to one environment, which can trigger tasks, out of a personal access token or an organization
    /// token: asks for the key of the environment. Project and environment are taken from this connection unless given.
    ///
    /// # Errors
    /// As [`Connection::prepare`]. The flow ends with [`Error::InvalidConnection`] when what came is no key.
    pub fn environment_connection(
        &self,
        project_ref: Option<&str>,
        environment: Option<&str>,
        branch: Option<&str>,
        options: FlowOptions,
    ) -> Result<Flow<Connection>, Error> {
        let wanted = EnvironmentConnection::new(self, project_ref, environment, branch)?;
        Ok(Flow::new(self, Script::EnvironmentConnection(wanted), options))
    }

    /// Finds out what the credential is good for: whose it is, for which project, environment and branch. It sends one to
    /// three requests that change nothing, and keeps no key that an answer holds.
    #[must_use]
    pub fn verify(&self, options: FlowOptions) -> Flow<Verification> {
        Flow::new(self, Script::Verify(Verify::new(self)), options)
    }

    /// Waits until a run is over, however it ends: asks for it now and again, less often as time goes by. Answers that
    /// it is not there yet, is rate limited or failed are no reason to give up before the deadline.
    ///
    /// # Errors
    /// As [`Connection::prepare`].
    pub fn wait_for_run(&self, run_id: &str, options: FlowOptions) -> Result<Flow<Run>, Error> {
        let wait = WaitForRun::new(self, run_id)?;
        Ok(Flow::new(self, Script::WaitForRun(wait), options))
    }

    /// Makes runs of any number of items: asks for them, sends them as batches one after the other, and gives
    /// [`BatchesSent`] for each batch that is sealed; the totals are what the flow ends with.
    ///
    /// It holds one batch at a time. Each item becomes exactly one run, however often requests are repeated, also when the
    /// flow is saved before each request that it tells to send and resumed elsewhere. An item that is not valid ends the
    /// flow before anything of its batch is sent; `progress().items` says how many items before it are.
    ///
    /// ```
    /// use trigger_connect::flow::{BatchOptions, Event, FlowOptions, Step};
    /// use trigger_connect::{batches::BatchItem, json, operation::List};
    /// # let connection = trigger_connect::Connection::new(
    /// #     trigger_connect::Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"))?;
    ///
    /// let all: Vec<String> = vec!["a@example.com".into(), "b@example.com".into()];
    /// let mut flow = connection.batch(BatchOptions::new().total(all.len()), FlowOptions::new())?;
    /// let mut step = flow.step(Event::Begin, 0, 0.5)?;
    /// while let Step::Need { count, first } = step {
    ///     let wanted = all.iter().skip(first).take(count);
    ///     let items: Vec<_> = wanted.map(|to| BatchItem::new("send-email").payload(json(to))).collect();
    ///     let last = first + items.len() == all.len();
    ///     step = flow.step(Event::Items { items: &List::from(items), last }, 0, 0.5)?;
    /// }
    /// let Step::Send(request) = step else { panic!() };
    /// assert_eq!(request.body.as_deref(), Some(r#"{"runCount":2,"taskIdentifiers":["send-email"]}"#));
    /// # Ok::<(), trigger_connect::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Connection::prepare`]. The flow ends with [`Error::InvalidArguments`] when an item is not valid, and with
    /// [`Error::Flow`] `batch_not_sealed` when the server keeps missing items of a batch.
    pub fn batch<'a>(
        &self,
        given: impl Into<Arguments<'a>>,
        options: FlowOptions,
    ) -> Result<Flow<BatchesSent>, Error> {
        Ok(Flow::new(self, Script::Batch(Box::new(Batch::new(self, &given.into())?)), options))
    }

    /// Sends a request that starts a run, such as one of `tasks.trigger`, and waits until that is over; see
    /// [`Connection::wait_for_run`].
    #[must_use]
    pub fn start_and_wait<D>(&self, request: Request<D>, options: FlowOptions) -> Flow<Run> {
        Flow::new(self, Script::StartAndWait(Exchange::new(request.untyped())), options)
    }
}
