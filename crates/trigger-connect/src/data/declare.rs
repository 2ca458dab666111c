//! How success bodies are declared.
//!
//! Lives here: the macros that turn one declaration into a serde type and its shape. Must not know: any operation.

/// Declares an object: `name "wireName": Type;` is always there, `name "wireName" optional: Type;` may be
/// absent.
/// `Nullable<T>` may be null. Fields that are not declared are kept in `other`.
macro_rules! data {
    (
        $(#[doc = $doc:literal])+
        $name:ident {
            $( $(#[doc = $fdoc:literal])+ $fname:ident $wire:literal $($mode:ident)? : $ty:ty; )*
        }
        $( shared { $( $(#[doc = $sdoc:literal])+ $sname:ident $swire:literal $($smode:ident)? : $sty:ty; )* } )?
    ) => {
        $crate::data::data! { @munch [$(#[doc = $doc])+] $name [] []
            $( { [$(#[doc = $fdoc])+] $fname $wire [$($mode)?] [$ty] } )*
            $( $( { [$(#[doc = $sdoc])+] $sname $swire [$($smode)?] [$sty] } )* )?
        }
    };
    (@munch [$($docs:tt)+] $name:ident [$($struct:tt)*] [$($shape:tt)*]
        { [$(#[doc = $fdoc:literal])+] $fname:ident $wire:literal [] [$ty:ty] } $($rest:tt)*
    ) => {
        $crate::data::data! { @munch [$($docs)+] $name
            [$($struct)* $(#[doc = $fdoc])+ #[serde(rename = $wire)] pub $fname: $ty,]
            [$($shape)* $crate::data::Field::new(stringify!($fname), $wire, concat!($($fdoc, "\n"),+), true, <$ty as $crate::data::Shaped>::SHAPE),]
            $($rest)*
        }
    };
    (@munch [$($docs:tt)+] $name:ident [$($struct:tt)*] [$($shape:tt)*]
        { [$(#[doc = $fdoc:literal])+] $fname:ident $wire:literal [optional] [$ty:ty] } $($rest:tt)*
    ) => {
        $crate::data::data! { @munch [$($docs)+] $name
            [$($struct)* $(#[doc = $fdoc])+ #[serde(rename = $wire, default, deserialize_with = "crate::data::optional", skip_serializing_if = "Option::is_none")] pub $fname: Option<$ty>,]
            [$($shape)* $crate::data::Field::new(stringify!($fname), $wire, concat!($($fdoc, "\n"),+), false, <$ty as $crate::data::Shaped>::SHAPE),]
            $($rest)*
        }
    };
    (@munch [$(#[doc = $doc:literal])+] $name:ident [$($struct:tt)*] [$($shape:tt)*]) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[non_exhaustive]
        pub struct $name {
            $($struct)*
            /// Fields that this version does not know.
            #[serde(flatten)]
            pub other: $crate::data::Other,
        }

        impl $crate::data::Named for $name {
            const NAME: &'static str = stringify!($name);
        }

        impl $crate::data::Shaped for $name {
            const SHAPE: &'static $crate::data::Shape = &$crate::data::Shape::Object {
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                fields: &[$($shape)*],
            };
        }
    };
}

/// Declares a set of words. A word that this version does not know is kept in `Other`.
///
/// Statuses of a thing that comes to an end name the phase beside each word: `Queued "QUEUED" => Waiting;`.
macro_rules! words {
    (
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $wdoc:literal])+ $variant:ident $word:literal => $phase:ident; )+ }
    ) => {
        $crate::data::words! {
            $(#[doc = $doc])+
            $name { $( $(#[doc = $wdoc])+ $variant $word; )+ }
        }

        impl $name {
            /// Every status with its phase.
            pub const STATUSES: &'static [$crate::data::Status] = &[
                $( $crate::data::Status::new($word, concat!($($wdoc, "\n"),+).trim_ascii(), $crate::data::Phase::$phase), )+
            ];

            /// How far a thing has come that has this status.
            #[must_use]
            pub const fn phase(&self) -> $crate::data::Phase {
                match self {
                    $( Self::$variant => $crate::data::Phase::$phase, )+
                    Self::Other(_) => $crate::data::Phase::Unknown,
                }
            }

            /// True when nothing more will happen. Never for a status that this version does not know.
            #[must_use]
            pub const fn is_terminal(&self) -> bool {
                self.phase().is_terminal()
            }

            /// True when it is over as hoped.
            #[must_use]
            pub const fn is_success(&self) -> bool {
                self.phase().is_success()
            }

            /// True when it is over and not as hoped. What was canceled has not failed.
            #[must_use]
            pub const fn is_failure(&self) -> bool {
                self.phase().is_failure()
            }
        }
    };
    (
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $wdoc:literal])+ $variant:ident $word:literal; )+ }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(from = "String", into = "String")]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[doc = $wdoc])+ $variant, )+
            /// A word that this version does not know.
            Other(String),
        }

        impl $name {
            /// The words of today.
            pub const WORDS: &'static [&'static str] = &[ $( $word, )+ ];

            /// The word as the server writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $word, )+
                    Self::Other(word) => word,
                }
            }
        }

        impl From<String> for $name {
            fn from(word: String) -> Self {
                match word.as_str() {
                    $( $word => Self::$variant, )+
                    _ => Self::Other(word),
                }
            }
        }

        impl From<$name> for String {
            fn from(word: $name) -> Self {
                word.as_str().to_owned()
            }
        }

        impl $crate::data::Shaped for $name {
            const SHAPE: &'static $crate::data::Shape = &$crate::data::Shape::Words {
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                words: &[ $( $crate::data::Word::new($word, concat!($($wdoc, "\n"),+)), )+ ],
            };
        }
    };
}

/// Declares a choice between shapes, tried in order. What fits none is kept in `Other`.
macro_rules! one_of {
    (
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $vdoc:literal])+ $variant:ident($ty:ty); )+ }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "a reply is read once, and a box would show in its type")]
        pub enum $name {
            $( $(#[doc = $vdoc])+ $variant($ty), )+
            /// A shape that this version does not know.
            Other($crate::data::Json),
        }

        impl $crate::data::Shaped for $name {
            const SHAPE: &'static $crate::data::Shape = &$crate::data::Shape::OneOf {
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                shapes: &[ $( <$ty as $crate::data::Shaped>::SHAPE, )+ ],
            };
        }
    };
}

pub(crate) use {data, one_of, words};
