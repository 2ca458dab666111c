//! Conversion from and into the `http` crate's types.
//!
//! Lives here: `http::Request` out of a [`Request`], with the credential marked sensitive, and the headers of an answer
//! as pairs. Must not know: any client.

use http::header::CONTENT_LENGTH;
use http::{HeaderMap, HeaderValue};

use super::Request;
use crate::operation::Method;

impl<D> TryFrom<&Request<D>> for http::Request<String> {
    type Error = http::Error;

    fn try_from(request: &Request<D>) -> Result<Self, Self::Error> {
        let mut builder = http::Request::builder().method(request.method.as_str()).uri(request.url.as_str());
        for header in &request.headers {
            let mut value = HeaderValue::from_str(header.value())?;
            value.set_sensitive(header.is_sensitive());
            builder = builder.header(header.name.as_ref(), value);
        }
        // What is built on hyper names no length where there is no body, and some proxies refuse a POST without one.
        if request.body.is_none() && !matches!(request.method, Method::Get | Method::Head | Method::Delete) {
            builder = builder.header(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        builder.body(request.body.clone().unwrap_or_default())
    }
}

impl<D> TryFrom<Request<D>> for http::Request<String> {
    type Error = http::Error;

    fn try_from(mut request: Request<D>) -> Result<Self, Self::Error> {
        // The body is not copied; an empty one stands for it, since that is not the same as none.
        let body = request.body.as_mut().map(std::mem::take).unwrap_or_default();
        Ok(Self::try_from(&request)?.map(|_| body))
    }
}

/// The headers of an answer as [`Request::read`] and [`Event::Answer`](crate::flow::Event::Answer) take them. A value that
/// is no text is left out; none that is read is of that kind.
#[must_use]
pub fn header_pairs(headers: &HeaderMap) -> Vec<(&str, &str)> {
    headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), std::str::from_utf8(value.as_bytes()).ok()?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{CONTENT_LENGTH, HeaderMap, HeaderValue, header_pairs};
    use crate::{Connection, Fields, json, runs, tasks};

    #[test]
    fn a_request_of_http_is_the_same_by_value_and_by_reference() {
        let connection = Connection::new(Fields::new("tr_dev_ABCDEFGHIJKLMNOPQRSTUVWX")).unwrap();
        let trigger = connection.prepare(tasks::Trigger::new("t").payload(json(&1))).unwrap().untyped();
        let cancel = connection.prepare(runs::Cancel::new("run_1")).unwrap().untyped();
        let list = connection.prepare(runs::List::new()).unwrap().untyped();
        for (request, length) in [(trigger, None), (cancel, Some("0")), (list, None)] {
            let by_reference = http::Request::<String>::try_from(&request).unwrap();
            let by_value = http::Request::<String>::try_from(request.clone()).unwrap();
            assert_eq!(by_reference.headers(), by_value.headers());
            assert_eq!(by_reference.body(), by_value.body());
            assert_eq!(by_value.body(), request.body.as_deref().unwrap_or_default());
            assert_eq!(
                by_value.headers().get(CONTENT_LENGTH).map(HeaderValue::as_bytes),
                length.map(str::as_bytes)
            );
            assert!(!format!("{by_value:?}").contains("tr_dev_"), "the key is marked as sensitive");
        }
    }

    #[test]
    fn headers_that_are_no_text_are_left_out() {
        let mut headers = HeaderMap::new();
        headers.append("a", HeaderValue::from_static("1"));
        headers.append("a", HeaderValue::from_bytes("é".as_bytes()).unwrap());
        headers.append("b", HeaderValue::from_bytes(b"\xff").unwrap());
        assert_eq!(header_pairs(&headers), [("a", "1"), ("a", "é")]);
    }
}
