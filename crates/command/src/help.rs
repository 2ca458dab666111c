//! What the help says.
//!
//! Lives here: texts about the commands. Must not know: operations.

use crate::options::{Own, Verb, of};
use crate::screen::{rows, wrapped};

const ABOUT: &str = "\
trigger-connect: check a connection to Trigger.dev, and call its Management API.

Usage
  trigger-connect check [options]
  trigger-connect call OPERATION [values] [options]
  trigger-connect curl OPERATION [values] [options]
  trigger-connect operations [WORD | OPERATION]
  trigger-connect COMMAND --help
  trigger-connect --version

The key is read from TRIGGER_SECRET_KEY, else TRIGGER_ACCESS_TOKEN, and never from the command line. Read as well:
TRIGGER_API_URL, TRIGGER_PROJECT_REF, TRIGGER_ENVIRONMENT, TRIGGER_PREVIEW_BRANCH, TRIGGER_DEV_BRANCH.

Exit codes
  0    it worked; a credential that is good with limits counts as that
  1    something is wrong: what is set, what was sent, or the server said no
  2    the command line is wrong; nothing was sent
  3    check could not find out: no answer, or a failure of the server
  130  interrupted
  141  whoever read the output stopped reading";

const CHECK: &str = "\
Usage: trigger-connect check [options]

Looks at the environment variables that a connection to Trigger.dev is made of, says what is wrong with each and how to
mend it, and asks the server what the key is good for. One to three requests are sent; they change nothing.

The exit code is 0 when the connection is good, also when with limits: a restricted key that may not be asked about, or
a preview key without a branch. Those are warnings, which --strict turns into 1. It is 1 when something is wrong, 2 when
the command line is, and 3 when it could not be found out: the server was not reached, or failed.";

const CALL: &str = "\
Usage: trigger-connect call OPERATION [values] [options]

Sends a request, again where that helps and does no harm, and prints the reply as JSON. An error is printed to standard
error with its code, a hint and the id of the request, and the exit code is 1.

Ids in the path may stand without their names: call runs.retrieve run_1. All arguments are options: --run-id run_1.
Lists are given by repeating the option, true and false as --flag and --no-flag, JSON as text. JSON, secrets, and texts
that are a whole body are read from a file with @path and from standard input with @-; such a text that begins with @
is given with two. Options of the command itself that have the name of an argument stand before the operation.

  trigger-connect call tasks.trigger send-email --payload '{\"n\":1}' --tags a
  trigger-connect call runs.list --status FAILED --all | jq .id
  trigger-connect operations tasks.trigger";

const CURL: &str = "\
Usage: trigger-connect curl OPERATION [values] [options]

Prints the request as a curl command for a POSIX shell, and sends nothing. The key stands in it as the variable that it
was read from. Values are given as to call.";

const OPERATIONS: &str = "\
Usage: trigger-connect operations [WORD | OPERATION]

Lists the operations of the Management API, all or those with a word in their id, path or description, and describes one
with its arguments. Where the output is no terminal, each is one line: id, method, path and description between tabs.";

/// Help on everything, or on one command.
pub(crate) fn text(verb: Option<Verb>, width: usize) -> String {
    let about = match verb {
        None => ABOUT,
        Some(Verb::Check) => CHECK,
        Some(Verb::Call) => CALL,
        Some(Verb::Curl) => CURL,
        Some(Verb::Operations) => OPERATIONS,
    };
    let mut parts: Vec<String> = about.split("\n\n").map(|part| fitted(part, width) + "\n").collect();
    let options = verb.map(|verb| options(verb, width)).unwrap_or_default();
    if !options.is_empty() {
        parts.push(format!("Options\n{options}"));
    }
    parts.join("\n")
}

/// A paragraph in lines that fit; one with lines of its own stays as it is.
fn fitted(part: &str, width: usize) -> String {
    if part.lines().any(|line| line.starts_with(' ')) { part.to_owned() } else { wrapped(part, 0, width) }
}

/// The options of a command in rows.
fn options(verb: Verb, width: usize) -> String {
    let named = |own: &Own| match own.value {
        "" => format!("--{}", own.name),
        value => format!("--{} {value}", own.name),
    };
    let list: Vec<(String, &str)> = of(verb).map(|own| (named(own), own.doc)).collect();
    rows(&list, width)
}
