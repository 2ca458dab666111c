"""Send requests and drive flows with an HTTP client of yours.

One module per client: `stdlib` (urllib), `requests`, `httpx` (httpx and httpx2), `aiohttp`. Each
has `exchange` for one request and `run` and `iterate`, or `run_async` and `iterate_async`, for
flows. `driving.Driver` and `driving_async.AsyncDriver` do the same with an exchange of your own.

Lives here: nothing, so that only the modules that are asked for are imported.
"""
