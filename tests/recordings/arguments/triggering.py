"""Recorded calls of tasks, batches, packets and idempotency keys, as our arguments."""

from __future__ import annotations

from typing import Any

from recorded import UNDEFINED, Builders, Recorded, snake, snake_names

from trigger_connect import IdempotencyKey, idempotency_key

HASH_UNITS = 64


def _is_hash(key: Any) -> bool:
    return isinstance(key, str) and len(key.encode("utf-16-le", "surrogatepass")) == 2 * HASH_UNITS


def _made(call: Recorded, key: Any) -> IdempotencyKey:
    """Make a key as the official client does for an option."""
    run_id, attempt = call.task.get("run_id"), call.task.get("attempt")
    return idempotency_key(key, run_id=run_id, attempt_number=attempt)


def _idempotency(call: Recorded, key: Any, sent: dict[str, Any]) -> dict[str, Any]:
    """Make the key of what the user wrote; its original is not always sent."""
    if not key or _is_hash(key):
        names = {"idempotencyKey", "idempotencyKeyOptions"} & sent.keys()
        return {snake(name): sent[name] for name in names}
    made = _made(call, key)
    return {"idempotency_key": made if "idempotencyKeyOptions" in sent else made.hash}


def _trigger_options(
    call: Recorded, given: dict[str, Any] | None, sent: dict[str, Any], fallback: Any = None
) -> dict[str, Any]:
    options = snake_names(given or {}, version="lock_to_version")
    if "debounce" in options:
        options["debounce"] = snake_names(options["debounce"])
    return {**options, **_idempotency(call, options.get("idempotency_key") or fallback, sent)}


def _trigger(call: Recorded) -> dict[str, Any]:
    sent = (call.body or {}).get("options", {})
    arguments = {"task_identifier": call.args[0]}
    if len(call.args) > 1 and call.args[1] is not UNDEFINED:
        arguments["payload"] = call.args[1]
    config = call.record["inputs"].get("external_deployment_id")
    if config is not None:
        arguments["external_deployment_id"] = config
    return {**arguments, **call.parent(), **_trigger_options(call, call.arg(2), sent)}


def _batch(call: Recorded) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Give items as `{task, payload?, options?}`, and the options of the batch."""
    if call.record["operation"] == "tasks.batchTrigger":
        items = [{"task": call.args[0], **item} for item in call.args[1]]
        return items, call.arg(2) or {}
    items = []
    for item in call.args[0]:
        task = item["id"] if "id" in item else item["task"]["id"]
        items.append({**item, "task": task})
    return items, call.arg(1) or {}


def _create_batch(call: Recorded) -> dict[str, Any]:
    if call.raw:
        return snake_names(call.args[0])
    items, options = _batch(call)
    return {
        "run_count": len(items),
        "task_identifiers": sorted({item["task"] for item in items}),
        **call.parent(),
        **snake_names(options),
        **_idempotency(call, options.get("idempotencyKey"), call.body),
    }


def _stream_items(call: Recorded) -> dict[str, Any]:
    if call.raw:
        batch_id, given = call.args[0], call.args[1]
        lines = [{**item, **snake_names(item.get("options", {}))} for item in given]
    else:
        batch_id = call.record["request"]["path"].split("/")[-2]
        lines = []
        items, options = _batch(call)
        batch_key = options.get("idempotencyKey")
        for index, (item, sent) in enumerate(zip(items, call.body or [], strict=True)):
            # An item without a key gets one made of that of its batch.
            own = [batch_key, str(index)] if batch_key else None
            line = {"task": item["task"]}
            if "payload" in item:
                line["payload"] = item["payload"]
                # In batches the server parses text as JSON unless it is told not to.
                if isinstance(item["payload"], str):
                    line["payload_type"] = "text/plain"
            lines.append(
                {**line, **_trigger_options(call, item.get("options"), sent["options"], own)}
            )
    for line in lines:
        line.pop("options", None)
    return {"batch_id": batch_id, "items": lines}


def _batch_in_one_request(call: Recorded) -> dict[str, Any]:
    given = snake_names(call.args[0])
    lines = [{**item, **snake_names(item.get("options"))} for item in given["items"]]
    for line in lines:
        line.pop("options", None)
    options = snake_names(call.options(1), processingStrategy="batch_processing_strategy")
    return {**given, "items": lines, **options}


def _batch_id(call: Recorded) -> dict[str, Any]:
    return {"batch_id": call.args[0]}


def _filename(call: Recorded) -> dict[str, Any]:
    if call.record["operation"] == "packets.getRunPacketUrl":
        return {"filename": call.args[2]}
    if call.raw:
        return {"filename": call.args[0]}
    # Made up by the official client when it stores the payload of a trigger.
    return {"filename": call.sent_segment(-1)}


def _reset_key(call: Recorded) -> dict[str, Any]:
    key = call.args[1]
    if not (call.raw or _is_hash(key)):
        given = snake_names(call.arg(2), parentRunId="run_id")
        inside = {"run_id": call.task.get("run_id"), "attempt_number": call.task.get("attempt")}
        key = idempotency_key(key, **{**inside, **given})
    return {"task_identifier": call.args[0], "key": key}


ARGUMENTS: Builders = {
    "batches.create": _create_batch,
    "batches.get_results": _batch_id,
    "batches.retrieve_v2": _batch_id,
    "batches.stream_items": _stream_items,
    "idempotency_keys.reset": _reset_key,
    "packets.create_upload_url": _filename,
    "packets.get_download_url": _filename,
    "tasks.batch_trigger_v2": _batch_in_one_request,
    "tasks.trigger": _trigger,
}
