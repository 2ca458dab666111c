//! Checking a value against its kind and writing it.
//!
//! Lives here: one check per kind, for bodies and for URLs alike. Must not know: operations by name.

mod decode;
mod json;
mod object;
mod scalar;

pub(super) use decode::{
    Whole, check_length, each_item, is_false, literal, text, text_of, whole_number, with_entries, wrong_type,
};
pub(super) use json::{Writing, write_json};
pub(super) use object::{write_object, write_record};
pub(super) use scalar::{Scalar, scalar};
