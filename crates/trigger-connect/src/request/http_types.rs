//! Conversion into the `http` crate's types.
//!
//! Lives here: `http::Request` out of a [`Request`], with the credential marked sensitive.

use http::HeaderValue;

use super::Request;

impl<D> TryFrom<Request<D>> for http::Request<String> {
    type Error = http::Error;

    fn try_from(request: Request<D>) -> Result<Self, Self::Error> {
        let mut builder = http::Request::builder().method(request.method.as_str()).uri(request.url.as_str());
        for header in &request.headers {
            let mut value = HeaderValue::from_str(header.value())?;
            value.set_sensitive(header.is_sensitive());
            builder = builder.header(header.name.as_ref(), value);
        }
        builder.body(request.body.unwrap_or_default())
    }
}
