//! The connect form of [`trigger_connect`]: "Link your Trigger.dev account".
//!
//! Pure, like the core: nothing is sent, stored or looked up. It gives the form as data, as schemas for form engines, and
//! as accessible HTML that works without script; and it makes a checked connection of what was posted.
//!
//! ```
//! use trigger_connect::FieldValue;
//! use trigger_connect_form::{FormOptions, Page, connect_form, render_form};
//!
//! let form = connect_form(FormOptions::new().locale("de"))?;
//! let html = render_form(&form, &form.start(), &Page::new().csrf("csrf_token", "made-by-the-host"))?;
//! assert!(html.contains("Trigger.dev-Konto verbinden"));
//!
//! let posted = |name: &str| if name == "apiKey" { FieldValue::from("tr_dev_") } else { FieldValue::Missing };
//! let submission = form.submit(posted, None);
//! assert!(submission.connection.is_none());
//! assert_eq!(submission.state.problems[0].code, "api_key_cut_off");
//! # Ok::<(), trigger_connect_form::FormError>(())
//! ```
#![forbid(unsafe_code)]

mod begin;
mod component;
mod error;
mod facts;
mod fields;
mod form;
mod given;
mod html;
mod json;
mod locale;
mod nango;
mod options;
mod page;
mod patterns;
mod schema;
mod state;
mod submit;
mod texts;
mod ui_schema;

pub use error::FormError;
pub use fields::{Choice, Condition, Field, InputType};
pub use form::{ConnectForm, Step, connect_form};
pub use html::{COMPONENT_SCRIPT, STYLESHEET, render_form};
pub use locale::{Direction, Locale};
pub use options::FormOptions;
pub use page::Page;
pub use schema::Dialect;
pub use state::{CurrentKey, Fact, FormProblem, FormState, Phase, TypedKey, Values};
pub use submit::Submission;
pub use texts::Text;
pub use ui_schema::Engine;
