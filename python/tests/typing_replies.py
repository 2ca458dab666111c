"""What a type checker must know of replies. Not run: `test_surface.py` checks it with mypy.

Lives here: a call of every resource, and the types that come out. Must not know: anything private.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Literal

from typing_extensions import assert_type

from trigger_connect import Connection, Reply, Request, data


def answered(request: Request[Any]) -> tuple[int, dict[str, str], bytes]:
    """Stand in for an HTTP client."""
    return 200, {"content-type": request.url}, request.body or b""


def runs(conn: Connection) -> None:
    request = conn.runs.list(limit=10)
    assert_type(request, Request[data.RunPage])
    reply = request.read(*answered(request))
    assert_type(reply, Reply[data.RunPage])
    assert_type(reply.data["data"], list[data.RunListItem])
    for run in reply.data["data"]:
        assert_type(run["id"], str)
        assert_type(run["tags"], list[str])
        assert_type(run["costInCents"], float)
        if run["status"] == "COMPLETED" or run["status"] == "A_STATUS_OF_TOMORROW":
            assert_type(run.get("finishedAt"), str | None)
        assert_type(run.get("metadata"), dict[str, Any] | None)
    detail = conn.runs.retrieve("run_1")
    one = detail.read(*answered(detail)).data
    assert_type(one, data.Run)
    assert_type(one.get("error"), data.RunError | None)
    assert_type(one["relatedRuns"].get("children"), list[data.RelatedRun] | None)
    tree = conn.runs.retrieve_trace("run_1")
    assert_type(tree.read(*answered(tree)).data, data.TraceReply)
    assert_type(conn.runs.reschedule("run_1", delay=timedelta(minutes=5)), Request[data.Run])
    assert_type(conn.tasks.trigger("send-email"), Request[data.TriggerReply])
    assert_type(conn.batches.create(run_count=2), Request[data.BatchCreated])
    assert_type(conn.batches.retrieve_v2("batch_1"), Request[data.BatchState])
    assert_type(conn.bulk_actions.list(), Request[data.BulkActionPage])
    assert_type(
        conn.idempotency_keys.reset("key", task_identifier="send-email"), Request[data.IdReply]
    )


def queues_and_schedules(conn: Connection) -> None:
    asked = conn.queues.retrieve("emails", queue_type="custom")
    queue = asked.read(*answered(asked)).data
    assert_type(queue, data.Queue)
    assert_type(queue["concurrencyLimit"], int | None)
    assert_type(
        conn.queues.metrics("emails", period=timedelta(hours=1)), Request[data.QueueMetrics]
    )
    assert_type(conn.schedules.retrieve("sched_1"), Request[data.Schedule])
    assert_type(conn.deployments.list(), Request[data.DeploymentPage])
    assert_type(conn.query.execute(query="SELECT 1"), Request[data.QueryReply])
    assert_type(conn.reports.get("health"), Request[data.ComputedReport])
    assert_type(conn.errors.list(), Request[data.ErrorGroupPage])
    assert_type(conn.prompts.list(), Request[data.PromptList])


def waiting_and_streams(conn: Connection, when: datetime) -> None:
    assert_type(conn.waitpoints.create(timeout=when), Request[data.WaitpointCreated])
    assert_type(conn.sessions.list(), Request[data.SessionPage])
    assert_type(conn.sessions.channels.records("s", "out"), Request[data.SessionRecords])
    assert_type(conn.streams.read("run_1", "s"), Request[None])
    assert_type(conn.input_streams.send("run_1", "s", data={"a": 1}), Request[data.InputSent])
    assert_type(conn.realtime.subscribe_run("run_1"), Request[list[Any]])
    assert_type(conn.packets.get_download_url("a/b.json"), Request[data.PacketUrl])
    assert_type(conn.webhooks.endpoints.list(), Request[data.WebhookEndpointList])
    assert_type(conn.webhooks.deliveries.list(), Request[data.WebhookDeliveryPage])


def of_a_user(conn: Connection) -> None:
    listed = conn.projects.list()
    projects = listed.read(*answered(listed)).data
    assert_type(projects, list[data.Project])
    assert_type(projects[0]["organization"], data.Organization)
    assert_type(conn.account.whoami(), Request[data.WhoamiReply])
    assert_type(conn.auth.create_environment_jwt(), Request[data.TokenReply])
    assert_type(conn.environments.list(), Request[list[data.ProjectEnvironment]])
    assert_type(conn.envvars.list(), Request[list[data.EnvVar]])
    assert_type(conn.branches.list(), Request[data.BranchList])
    assert_type(conn.workers.retrieve_by_tag("current"), Request[data.TaggedWorkerReply])
    assert_type(conn.orgs.list(), Request[list[data.Organization]])
    assert_type(conn.orgs.members.list("org"), Request[data.OrganizationMembers])
    assert_type(
        conn.orgs.invites.create("org", emails=["a@example.com"]), Request[data.InvitesReply]
    )


def by_id(conn: Connection) -> None:
    assert_type(conn.prepare("runs.list"), Request[Any])
    assert_type(conn.request("GET", "/api/v1/things").read(200, {}, b"{}").data, Any)


def same_name_for_a_word(status: data.RunStatus) -> Literal["done", "other"]:
    return "done" if status in ("COMPLETED", "FAILED") else "other"
