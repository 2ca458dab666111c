//! How operations and records are declared.
//!
//! Lives here: the macros that turn one declaration into a typed builder and a row of the table, and the checks
//! that a declaration must pass to compile. Must not know: any particular operation.

use super::{Arguments, BodyForm, Kind, Operation, Parameter, Place};

/// A typed builder of one operation's arguments.
pub trait Call<'a> {
    /// What a successful reply holds.
    type Data: serde::de::DeserializeOwned + crate::data::Shaped + Send + 'static;

    /// The operation.
    const OPERATION: &'static Operation;

    /// What was given so far.
    fn into_arguments(self) -> Arguments<'a>;
}

/// Declares one operation: builder, table row and compile-time checks.
///
/// It names the type of a successful reply after `=>`. Each parameter reads `name "camelName": RustType = kind => place;`. Required ones become arguments of `new`,
/// optional ones setters. Fields of a `shared_fields!` list come in through its own macro as `shared { … }`.
macro_rules! operation {
    (
        $(#[doc = $doc:literal])+
        $name:ident = $id:literal, $method:ident $path:literal => $data:ty
        { $($setting:ident: $value:expr),* $(,)? }
        required { $( $(#[doc = $rdoc:literal])+ $rname:ident $rcamel:literal : $rty:ident = $rkind:expr => $rplace:expr; )* }
        optional { $( $(#[doc = $odoc:literal])+ $oname:ident $ocamel:literal : $oty:ident = $okind:expr => $oplace:expr; )* }
        $( shared { $( $(#[doc = $sdoc:literal])+ $sname:ident $scamel:literal : $sty:ident = $skind:expr => $splace:expr; )* } )?
    ) => {
        $(#[doc = $doc])+
        #[doc = ""]
        #[doc = concat!("`", stringify!($method), " ", $path, "`")]
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct $name<'a> {
            arguments: $crate::operation::Arguments<'a>,
        }

        impl<'a> $name<'a> {
            /// Starts with what is required.
            #[allow(clippy::new_without_default, reason = "some operations need no argument")]
            pub fn new($($rname: impl Into<$crate::operation::$rty<'a>>),*) -> Self {
                #[allow(unused_mut, reason = "some operations need no argument")]
                let mut arguments = $crate::operation::Arguments::with_capacity(12);
                $( arguments.push(stringify!($rname), $rname.into().into()); )*
                Self { arguments }
            }

            $(
                $(#[doc = $odoc])+
                pub fn $oname(mut self, value: impl Into<$crate::operation::$oty<'a>>) -> Self {
                    self.arguments.push(stringify!($oname), value.into().into());
                    self
                }
            )*
            $( $(
                $(#[doc = $sdoc])+
                pub fn $sname(mut self, value: impl Into<$crate::operation::$sty<'a>>) -> Self {
                    self.arguments.push(stringify!($sname), value.into().into());
                    self
                }
            )* )?

            /// Addresses a branch with this call, instead of the one of the connection.
            pub fn branch(mut self, name: impl Into<$crate::operation::Text<'a>>) -> Self {
                self.arguments.push("branch", name.into().into());
                self
            }
        }

        impl<'a> $crate::operation::Call<'a> for $name<'a> {
            type Data = $data;

            const OPERATION: &'static $crate::operation::Operation = {
                const ROW: $crate::operation::Operation = $crate::operation::Operation {
                    id: $id,
                    rust_name: stringify!($name),
                    doc: concat!($($doc, "\n"),+),
                    method: $crate::operation::Method::$method,
                    path: $path,
                    returns: <$data as $crate::data::Shaped>::SHAPE,
                    parameters: &[
                        $( $crate::operation::declare::parameter(stringify!($rname), $rcamel, concat!($($rdoc, "\n"),+), $rkind, $rplace, true), )*
                        $( $crate::operation::declare::parameter(stringify!($oname), $ocamel, concat!($($odoc, "\n"),+), $okind, $oplace, false), )*
                        $( $( $crate::operation::declare::parameter(stringify!($sname), $scamel, concat!($($sdoc, "\n"),+), $skind, $splace, false), )* )?
                    ],
                    $( $setting: $value, )*
                    ..$crate::operation::Operation::DEFAULT
                };
                $crate::operation::declare::verify(&ROW);
                &ROW
            };

            fn into_arguments(self) -> $crate::operation::Arguments<'a> {
                self.arguments
            }
        }
    };
}

/// Declares a record: builder and table row. Same form as [`operation`].
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident as $constant:ident $( tagged $tag:literal $tag_value:literal )?
        { $($setting:ident: $value:expr),* $(,)? }
        required { $( $(#[doc = $rdoc:literal])+ $rname:ident $rcamel:literal : $rty:ident = $rkind:expr => $rplace:expr; )* }
        optional { $( $(#[doc = $odoc:literal])+ $oname:ident $ocamel:literal : $oty:ident = $okind:expr => $oplace:expr; )* }
        $( shared { $( $(#[doc = $sdoc:literal])+ $sname:ident $scamel:literal : $sty:ident = $skind:expr => $splace:expr; )* } )?
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct $name<'a> {
            fields: $crate::operation::Arguments<'a>,
        }

        impl<'a> $name<'a> {
            /// Starts with what is required.
            #[allow(clippy::new_without_default, reason = "some records need no field")]
            pub fn new($($rname: impl Into<$crate::operation::$rty<'a>>),*) -> Self {
                #[allow(unused_mut, reason = "some records need no field")]
                let mut fields = $crate::operation::Arguments::with_capacity(4);
                $( fields.push($tag, $crate::operation::Argument::from($tag_value)); )?
                $( fields.push(stringify!($rname), $rname.into().into()); )*
                Self { fields }
            }

            $(
                $(#[doc = $odoc])+
                pub fn $oname(mut self, value: impl Into<$crate::operation::$oty<'a>>) -> Self {
                    self.fields.push(stringify!($oname), value.into().into());
                    self
                }
            )*
            $( $(
                $(#[doc = $sdoc])+
                pub fn $sname(mut self, value: impl Into<$crate::operation::$sty<'a>>) -> Self {
                    self.fields.push(stringify!($sname), value.into().into());
                    self
                }
            )* )?
        }

        impl<'a> From<$name<'a>> for $crate::operation::Argument<'a> {
            fn from(record: $name<'a>) -> Self {
                Self::Record(record.fields)
            }
        }

        impl<'a> From<$name<'a>> for $crate::operation::Nested<'a> {
            fn from(record: $name<'a>) -> Self {
                Self::of(record.fields)
            }
        }

        /// Its row in the table.
        pub(crate) const $constant: $crate::operation::Record = $crate::operation::Record {
            name: stringify!($name),
            doc: concat!($($doc, "\n"),+),
            fields: &[
                $( $crate::operation::declare::parameter(stringify!($rname), $rcamel, concat!($($rdoc, "\n"),+), $rkind, $rplace, true), )*
                $( $crate::operation::declare::parameter(stringify!($oname), $ocamel, concat!($($odoc, "\n"),+), $okind, $oplace, false), )*
                $( $( $crate::operation::declare::parameter(stringify!($sname), $scamel, concat!($($sdoc, "\n"),+), $skind, $splace, false), )* )?
            ],
            $( $setting: $value, )*
            ..$crate::operation::Record::DEFAULT
        };
        const _: () = $crate::operation::declare::verify_fields($constant.fields);
    };
}

/// Declares a list of fields that several operations and records share, as a macro that adds them to a
/// declaration: `trigger_options! { operation! { … } }`.
macro_rules! shared_fields {
    // `$d` is a dollar sign: the inner macro's own variables need one.
    ($d:tt $name:ident { $($fields:tt)* }) => {
        macro_rules! $name {
            ($d into:ident ! { $d($d declaration:tt)* }) => {
                $d into! { $d($d declaration)* shared { $($fields)* } }
            };
        }
        #[allow(unused_imports, reason = "some lists are used in one file only")]
        pub(crate) use $name;
    };
}

pub(crate) use {operation, record, shared_fields};

pub(crate) const fn parameter(
    name: &'static str,
    camel: &'static str,
    doc: &'static str,
    kind: Kind,
    place: Place,
    required: bool,
) -> Parameter {
    Parameter { name, camel, doc, kind, place, required }
}

/// Compile-time checks of a declaration. A failure stops the build with its message.
pub(crate) const fn verify(operation: &Operation) {
    assert!(!operation.source.is_empty(), "an operation needs a source");
    verify_path(operation);
    verify_fields(operation.parameters);
    let has_body_fields = {
        let (mut i, mut found) = (0, false);
        while i < operation.parameters.len() {
            found |= matches!(operation.parameters[i].place, Place::Body(_));
            i += 1;
        }
        found
    };
    assert!(
        !(has_body_fields && matches!(operation.body, BodyForm::None)),
        "an operation with body fields needs a body form"
    );
}

/// Every `{name}` of the path is declared with `Place::Path`, and as many are declared as there are.
const fn verify_path(operation: &Operation) {
    let path = operation.path.as_bytes();
    assert!(
        !path.is_empty() && path[0] == b'/' && path[path.len() - 1] != b'/',
        "a path begins with / and does not end with it"
    );
    let (mut i, mut in_path) = (0, 0);
    while i < path.len() {
        if path[i] == b'{' {
            let start = i + 1;
            while path[i] != b'}' {
                i += 1;
            }
            let mut p = 0;
            let mut declared = false;
            while p < operation.parameters.len() {
                if matches!(operation.parameters[p].place, Place::Path)
                    && is_slice(path, start, i, operation.parameters[p].camel.as_bytes())
                {
                    declared = true;
                }
                p += 1;
            }
            assert!(declared, "a path parameter is not declared");
            in_path += 1;
        }
        i += 1;
    }
    let (mut p, mut declared) = (0, 0);
    while p < operation.parameters.len() {
        if matches!(operation.parameters[p].place, Place::Path) {
            declared += 1;
        }
        p += 1;
    }
    assert!(in_path == declared, "a declared path parameter is not in the path");
}

/// Names and wire names are unique, and fields of one body object stand together.
pub(crate) const fn verify_fields(fields: &[Parameter]) {
    let mut i = 0;
    while i < fields.len() {
        let mut j = i + 1;
        while j < fields.len() {
            assert!(!same(fields[i].name, fields[j].name), "a name is declared twice");
            assert!(!same(fields[i].camel, fields[j].camel), "a camelCase name is declared twice");
            let clash = match (fields[i].place, fields[j].place) {
                (Place::Query(a), Place::Query(b))
                | (Place::Body(a), Place::Body(b))
                | (Place::Header(a), Place::Header(b)) => same(a, b),
                _ => false,
            };
            assert!(!clash, "a wire name is declared twice");
            j += 1;
        }
        i += 1;
    }
}

const fn same(a: &str, b: &str) -> bool {
    is_slice(a.as_bytes(), 0, a.len(), b.as_bytes())
}

const fn is_slice(text: &[u8], start: usize, end: usize, other: &[u8]) -> bool {
    if end - start != other.len() {
        return false;
    }
    let mut i = 0;
    while i < other.len() {
        if text[start + i] != other[i] {
            return false;
        }
        i += 1;
    }
    true
}
