//! The shape of data, as plain data.
//!
//! Lives here: what a Rust type of a reply says about its JSON. Generators read it. Must not know: any operation.

use std::collections::BTreeMap;

use super::{Again, Date, Json, Nullable, Number, Other, SecretText};

/// The JSON that a type stands for.
#[derive(Debug)]
#[non_exhaustive]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// Text.
    Text,
    /// Text that must not be shown.
    Secret,
    /// An ISO 8601 date-time in UTC.
    Date,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Null or something.
    Nullable(&'static Shape),
    /// A list.
    List(&'static Shape),
    /// An object with names of its own.
    Map(&'static Shape),
    /// An object with declared fields; others may come with it.
    Object {
        /// Name of its type.
        name: &'static str,
        /// What it is.
        doc: &'static str,
        /// Its fields.
        fields: &'static [Field],
    },
    /// One of some words; others may come.
    Words {
        /// Name of its type.
        name: &'static str,
        /// What it is.
        doc: &'static str,
        /// The words of today.
        words: &'static [Word],
    },
    /// One of several shapes.
    OneOf {
        /// Name of its type.
        name: &'static str,
        /// What it is.
        doc: &'static str,
        /// The alternatives.
        shapes: &'static [&'static Shape],
    },
    /// An object that is declared around this place, by name.
    Again(&'static str),
    /// No body.
    Nothing,
}

/// One field of an object.
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name in Rust.
    pub name: &'static str,
    /// Name in JSON.
    pub wire: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Whether it is always there.
    pub required: bool,
    /// What it holds.
    pub shape: &'static Shape,
}

/// One word of a fixed set.
#[derive(Debug)]
#[non_exhaustive]
pub struct Word {
    /// The word.
    pub word: &'static str,
    /// What it means.
    pub doc: &'static str,
}

impl Field {
    pub(crate) const fn new(
        name: &'static str,
        wire: &'static str,
        doc: &'static str,
        required: bool,
        shape: &'static Shape,
    ) -> Self {
        Self { name, wire, doc, required, shape }
    }
}

impl Word {
    pub(crate) const fn new(word: &'static str, doc: &'static str) -> Self {
        Self { word, doc }
    }
}

/// A type of which the shape is known.
pub trait Shaped: Sized {
    /// The shape.
    const SHAPE: &'static Shape;

    /// The value that null stands for, when null is a value of the type.
    fn null() -> Option<Self> {
        None
    }
}

/// A type with a name of its own.
pub trait Named: Sized {
    /// The name.
    const NAME: &'static str;
}

macro_rules! shapes {
    ($($type:ty => $shape:ident),+ $(,)?) => {
        $(impl Shaped for $type {
            const SHAPE: &'static Shape = &Shape::$shape;
        })+
    };
}

shapes! {
    String => Text,
    SecretText => Secret,
    Date => Date,
    i64 => Integer,
    Number => Number,
    bool => Boolean,
    () => Nothing,
}

impl Shaped for Json {
    const SHAPE: &'static Shape = &Shape::Any;

    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}

impl Shaped for Other {
    const SHAPE: &'static Shape = &Shape::Map(&Shape::Any);
}

impl<T: Shaped> Shaped for Nullable<T> {
    const SHAPE: &'static Shape = &Shape::Nullable(T::SHAPE);

    fn null() -> Option<Self> {
        Some(Self(None))
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: &'static Shape = &Shape::List(T::SHAPE);
}

impl<T: Shaped> Shaped for BTreeMap<String, T> {
    const SHAPE: &'static Shape = &Shape::Map(T::SHAPE);
}

impl<T: Named> Shaped for Again<T> {
    const SHAPE: &'static Shape = &Shape::Again(T::NAME);
}
