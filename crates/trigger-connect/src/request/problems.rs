//! Collecting what is wrong with arguments.
//!
//! Lives here: paths such as `items[3].debounce.delay` and the list of findings. Must not know: any rule.

use crate::error::{Code, Naming, Problem};
use crate::operation::Parameter;
use crate::secret::shown;

/// Where in the arguments a value stands. Rendered only when something is wrong.
#[derive(Clone, Copy)]
pub(super) enum At<'a> {
    /// An argument or a field of a record.
    Field(Option<&'a At<'a>>, &'a Parameter),
    /// A name that is not declared.
    Name(Option<&'a At<'a>>, &'a str),
    /// An item of a list.
    Item(&'a At<'a>, usize),
}

impl At<'_> {
    fn render(&self, naming: Naming, out: &mut String) {
        let mut named = |parent: Option<&At<'_>>, name: &str| {
            if let Some(parent) = parent {
                parent.render(naming, out);
                out.push('.');
            }
            out.push_str(name);
        };
        match self {
            At::Field(parent, parameter) => named(*parent, parameter.spelled(naming)),
            At::Name(parent, name) => named(*parent, shown(name)),
            At::Item(list, index) => {
                list.render(naming, out);
                out.push_str(&format!("[{index}]"));
            }
        }
    }
}

/// The findings of one call. At most a hundred are kept: a batch may repeat one mistake a thousand times.
pub(super) struct Problems {
    pub(super) naming: Naming,
    pub(super) list: Vec<Problem>,
}

const MOST: usize = 100;

impl Problems {
    pub(super) fn new(naming: Naming) -> Self {
        Self { naming, list: Vec::new() }
    }

    pub(super) fn add(
        &mut self,
        at: At<'_>,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        if self.list.len() < MOST {
            let mut field = String::new();
            at.render(self.naming, &mut field);
            self.list.push(Problem::error(field, code, message, hint));
        }
    }

    /// The same with parameters of the message.
    pub(super) fn add_with(
        &mut self,
        at: At<'_>,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
        params: impl Into<Vec<(&'static str, String)>>,
    ) {
        let mut field = String::new();
        at.render(self.naming, &mut field);
        self.add_named_with(&field, code, message, hint, params);
    }

    pub(super) fn add_named(
        &mut self,
        field: &str,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        if self.list.len() < MOST {
            self.list.push(Problem::error(field, code, message, hint));
        }
    }
    /// The same with parameters of the message.
    pub(super) fn add_named_with(
        &mut self,
        field: &str,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
        params: impl Into<Vec<(&'static str, String)>>,
    ) {
        if self.list.len() < MOST {
            let problem = Problem::error(field, code, message, hint);
            self.list.push(Problem { params: params.into(), ..problem });
        }
    }
}
