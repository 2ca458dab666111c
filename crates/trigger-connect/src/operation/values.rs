//! What the setters of the Rust builders take.
//!
//! Lives here: one small type per Rust-side type, each turning into an [`Argument`]. Must not know: which
//! parameter takes which.

use std::borrow::Cow;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::Argument;

macro_rules! value_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name<'a>(Argument<'a>);

        impl<'a> From<$name<'a>> for Argument<'a> {
            fn from(value: $name<'a>) -> Self {
                value.0
            }
        }
    };
}

value_type! {
    /// Text: `&str`, `String`, a [`Duration`] of whole seconds where the server reads durations, or a [`SystemTime`]
    /// where it reads dates.
    Text
}
value_type! {
    /// A whole number.
    Integer
}
value_type! {
    /// A number.
    Number
}
value_type! {
    /// `true` or `false`.
    Boolean
}
value_type! {
    /// Text or a number.
    TextOrNumber
}
value_type! {
    /// An instant: a [`SystemTime`], epoch milliseconds, or an ISO 8601 text with its offset.
    When
}
value_type! {
    /// A list, or one value where one may stand alone.
    List
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self(Argument::Text(Cow::Borrowed(text)))
    }
}

impl<'a> From<&'a String> for Text<'a> {
    fn from(text: &'a String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Argument::Text(Cow::Owned(text)))
    }
}

impl From<Duration> for Text<'_> {
    fn from(duration: Duration) -> Self {
        Self(duration_text(duration))
    }
}

impl From<SystemTime> for Text<'_> {
    fn from(time: SystemTime) -> Self {
        let date = match Argument::from(When::from(time)) {
            Argument::Integer(millis) => super::format::millis_date(millis),
            _ => None,
        };
        Self(date.map_or(Argument::Unusable(Cow::Borrowed("an instant too far away")), |text| {
            Argument::Text(Cow::Owned(text))
        }))
    }
}

/// `90s`; a fraction of a second can't be said and is refused when the request is made.
pub(crate) fn duration_text<'a>(duration: Duration) -> Argument<'a> {
    if duration.subsec_nanos() == 0 {
        Argument::Text(Cow::Owned(format!("{}s", duration.as_secs())))
    } else {
        Argument::Unusable(Cow::Borrowed("a duration with a fraction of a second"))
    }
}

value_type! {
    /// An idempotency key: text, which is sent as it is, or a created key.
    Key
}

impl<'a> Key<'a> {
    pub(crate) fn created(fields: super::Arguments<'a>) -> Self {
        Self(Argument::Record(fields))
    }
}

impl<'a, T: Into<Text<'a>>> From<T> for Key<'a> {
    fn from(text: T) -> Self {
        Self(text.into().0)
    }
}

macro_rules! integers {
    ($($int:ty),+) => {
        $(
            impl From<$int> for Integer<'_> {
                fn from(value: $int) -> Self {
                    Self(Argument::Integer(i64::from(value)))
                }
            }
            impl From<$int> for Number<'_> {
                fn from(value: $int) -> Self {
                    Self(Argument::Integer(i64::from(value)))
                }
            }
            impl From<$int> for TextOrNumber<'_> {
                fn from(value: $int) -> Self {
                    Self(Argument::Integer(i64::from(value)))
                }
            }
        )+
    };
}

integers!(u8, u16, u32, i8, i16, i32, i64);

impl From<usize> for Integer<'_> {
    fn from(value: usize) -> Self {
        Self(Argument::Integer(i64::try_from(value).unwrap_or(i64::MAX)))
    }
}

impl From<f64> for Number<'_> {
    fn from(value: f64) -> Self {
        Self(Argument::Number(value))
    }
}

impl<'a> From<&'a str> for TextOrNumber<'a> {
    fn from(text: &'a str) -> Self {
        Self(Text::from(text).into())
    }
}

impl From<String> for TextOrNumber<'_> {
    fn from(text: String) -> Self {
        Self(Text::from(text).into())
    }
}

impl From<bool> for Boolean<'_> {
    fn from(value: bool) -> Self {
        Self(Argument::Boolean(value))
    }
}

impl<'a> From<&'a str> for When<'a> {
    fn from(text: &'a str) -> Self {
        Self(Text::from(text).into())
    }
}

impl From<String> for When<'_> {
    fn from(text: String) -> Self {
        Self(Text::from(text).into())
    }
}

impl From<i64> for When<'_> {
    fn from(millis: i64) -> Self {
        Self(Argument::Integer(millis))
    }
}

impl From<SystemTime> for When<'_> {
    fn from(time: SystemTime) -> Self {
        let millis = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()),
            Err(before) => i64::try_from(before.duration().as_millis()).map(|m| -m),
        };
        Self(millis.map_or(Argument::Unusable(Cow::Borrowed("an instant too far away")), Argument::Integer))
    }
}

impl<'a> From<&'a str> for List<'a> {
    fn from(one: &'a str) -> Self {
        Self(Text::from(one).into())
    }
}

impl From<String> for List<'_> {
    fn from(one: String) -> Self {
        Self(Text::from(one).into())
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a, T: Into<Argument<'a>>> From<Vec<T>> for List<'a> {
    fn from(items: Vec<T>) -> Self {
        Self(Argument::List(items.into_iter().map(Into::into).collect()))
    }
}

impl<'a, T: Into<Argument<'a>>, const N: usize> From<[T; N]> for List<'a> {
    fn from(items: [T; N]) -> Self {
        Self(Argument::List(items.into_iter().map(Into::into).collect()))
    }
}

impl<'a> From<&'a [String]> for List<'a> {
    fn from(items: &'a [String]) -> Self {
        Self(Argument::List(items.iter().map(|s| Argument::Text(Cow::Borrowed(s))).collect()))
    }
}

value_type! {
    /// An object with names of the caller's own: an iterator of pairs collected, or a [`super::JsonText`] object.
    Map
}

impl<'a, K: Into<Cow<'a, str>>, V: Into<Argument<'a>>, const N: usize> From<[(K, V); N]> for Map<'a> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<'a, K: Into<Cow<'a, str>>, V: Into<Argument<'a>>> FromIterator<(K, V)> for Map<'a> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(entries: T) -> Self {
        let list = entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
        Self(Argument::Record(super::Arguments { list }))
    }
}

impl<'a> From<super::JsonText<'a>> for Map<'a> {
    fn from(text: super::JsonText<'a>) -> Self {
        Self(Argument::Json(text))
    }
}

impl<'a> From<Argument<'a>> for List<'a> {
    fn from(list: Argument<'a>) -> Self {
        Self(list)
    }
}

impl<'a> List<'a> {
    pub(crate) fn as_argument(&self) -> &Argument<'a> {
        &self.0
    }
}

impl<'a> From<super::JsonText<'a>> for List<'a> {
    fn from(text: super::JsonText<'a>) -> Self {
        Self(Argument::Json(text))
    }
}

value_type! {
    /// A record: what its builder holds.
    Nested
}

impl<'a> Nested<'a> {
    pub(crate) fn of(fields: super::Arguments<'a>) -> Self {
        Self(Argument::Record(fields))
    }
}
