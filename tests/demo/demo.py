"""The main job from Python: link an account through the form, and send requests with urllib."""

import json
import os
import urllib.error
import urllib.request

from trigger_connect import ApiError, Connection, InvalidArguments, Reply, Request


def send(request: Request) -> Reply:
    """Send a request with the standard library and read the answer."""
    http = urllib.request.Request(
        request.url, request.body, dict(request.headers), method=request.method
    )
    try:
        with urllib.request.urlopen(http, timeout=10) as response:
            return request.read(response.status, response.headers, response.read())
    except urllib.error.HTTPError as error:
        return request.read(error.code, error.headers, error.read())


def show(request: Request) -> Reply:
    """Send a request, print it with its secret masked, and what came back."""
    path = request.url.removeprefix(os.environ["STANDIN_URL"])
    body = "" if request.body is None else f"  {request.body.decode()[:90]}"
    shown = repr(request.headers).removeprefix("<Headers ").split(", ")[0]
    print(f"{request.operation:<22} {request.method} {path}\n{'':22} {shown}{body}")
    reply = send(request)
    print(f"{'':22} -> {reply.status} {json.dumps(reply.data)[:110]}")
    return reply


def main() -> None:
    """Show the main job."""
    form = {
        "apiKey": f'export TRIGGER_SECRET_KEY="tr_prod_{"C" * 24}"',
        "baseUrl": os.environ["STANDIN_URL"] + "/api/v1/",
        "projectRef": "proj_abcdefghijklmnopqrst",
        "environment": "",
        "triggerBranch": "",
    }
    conn = Connection.from_form(form)
    print(f"Linked: {conn!r}")
    for notice in conn.notices:
        print(f"  {notice.severity}: {notice}")

    show(conn.runs.list(limit=1))
    run = show(
        conn.tasks.trigger(
            "send-email",
            payload={"to": "a@example.com"},
            tags=["user:1"],
            idempotency_key="demo-py",
        )
    )
    show(conn.runs.retrieve(run.data["id"]))
    show(conn.runs.add_tags(run.data["id"], tags="demo"))
    show(conn.schedules.create(task="daily-report", cron="0 9 * * 1-5", deduplication_key="demo"))
    show(conn.envvars.create(name="GREETING", value="hello"))
    show(conn.queues.pause("reports/daily", action="pause", queue_type="custom"))

    print("\nMistakes are found before anything is sent:")
    try:
        conn.runs.list(limit=500, tag="a,b", branch="feature/x")
    except InvalidArguments as error:
        print(error)
    print("\nAnd the server's answers are read:")
    try:
        send(conn.runs.retrieve("run_doesnotexist"))
    except ApiError as error:
        print(f"{type(error).__name__}: {error}")


main()
