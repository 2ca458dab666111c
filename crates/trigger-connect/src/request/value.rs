//! Checking a value against its kind and writing it.
//!
//! Lives here: one check per kind, for bodies and for URLs alike. Must not know: operations by name.

mod decode;
mod json;
mod object;
mod scalar;

pub(super) use decode::{check_length, each_item, is_false, text_of};
pub(super) use json::{Writing, write_json};
pub(super) use object::write_object;
pub(super) use scalar::{Scalar, scalar};
