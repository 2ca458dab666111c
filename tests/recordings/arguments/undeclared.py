"""Recorded calls of endpoints that no operation describes, as arguments of `Connection.request`.

The recorded client is newer than the server that the declarations were read from, so it knows some
endpoints that they don't. Whoever needs one writes its path by hand, and gets the same safety.
"""

from __future__ import annotations

from typing import Any

from recorded import Builders, Recorded

_LIMIT = "/api/v1/concurrency-limits/{name}"
_DASHBOARD = "/api/v1/query/dashboards/{dashboard}"
_WIDGET = _DASHBOARD + "/widgets/{widget}"


def _request(method: str, path: str, *, body: Any = None, query: bool = False) -> Any:
    """Take the values of the path from the arguments, and what is left as the query or the body."""
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]

    def build(call: Recorded) -> dict[str, Any]:
        made: dict[str, Any] = {"method": method, "path": path}
        if names:
            made["parameters"] = dict(zip(names, call.args, strict=False))
        options = call.options(len(names))
        if query and options:
            made["query"] = options
        if body is not None:
            made["body"] = {**options, **body}
        return made

    return build


def _packet(call: Recorded) -> dict[str, Any]:
    run, kind, _ = call.args
    path = "/api/v1/runs/{run}/packets/" + kind
    return {"method": "GET", "path": path, "parameters": {"run": run}}


def _waiter(call: Recorded) -> dict[str, Any]:
    # The official client makes the key up, or hashes the one it was given.
    body = {**call.options(1), "idempotencyKey": call.body["idempotencyKey"]}
    if "timeout" in body:
        body["timeout"] = body["timeout"].isoformat()
    path = "/api/v1/webhooks/endpoints/{endpoint}/waiters"
    return {
        "method": "POST",
        "path": path,
        "parameters": {"endpoint": call.args[0]["id"]},
        "body": body,
    }


UNDECLARED: Builders = {
    "concurrencyLimits.list": _request("GET", "/api/v1/concurrency-limits", query=True),
    "concurrencyLimits.override": _request("POST", _LIMIT + "/override", body={}),
    "concurrencyLimits.pause": _request("POST", _LIMIT + "/pause", body={"action": "pause"}),
    "concurrencyLimits.reset": _request("POST", _LIMIT + "/reset", body={}),
    "concurrencyLimits.resume": _request("POST", _LIMIT + "/pause", body={"action": "resume"}),
    "concurrencyLimits.retrieve": _request("GET", _LIMIT, query=True),
    "packets.getRunPacketUrl": _packet,
    "query.dashboards.create": _request("POST", "/api/v1/query/dashboards", body={}),
    "query.dashboards.del": _request("DELETE", _DASHBOARD),
    "query.dashboards.replace": _request("PUT", _DASHBOARD, body={}),
    "query.dashboards.retrieve": _request("GET", _DASHBOARD),
    "query.dashboards.update": _request("PATCH", _DASHBOARD, body={}),
    "query.dashboards.widgets.add": _request("POST", _DASHBOARD + "/widgets", body={}),
    "query.dashboards.widgets.del": _request("DELETE", _WIDGET, query=True),
    "query.dashboards.widgets.update": _request("PATCH", _WIDGET, body={}),
    "sessions.transcript": _request("GET", "/api/v1/sessions/{session}/transcript", query=True),
    "webhooks.endpoints.setSecret": _request(
        "PUT", "/api/v1/webhooks/endpoints/{endpoint}/secret", body={}
    ),
    "webhooks.waiter.cancel": _request("POST", "/api/v1/webhooks/waiters/{waiter}/cancel"),
    "webhooks.waiter.create": _waiter,
}
"""By the name of the function of the official client."""
