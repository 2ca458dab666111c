// What lives here: changing the metadata of a run: whole replacement and the six operations, on keys and on `$.` paths.
// What it must not know: paths of routes, the order of checks, or anything else about runs.

import { Answer, refuse } from "../answers.mjs";
import { checkedMetadata } from "../run-options.mjs";
import { any, array, discriminated, number, object, optional, record, string } from "../schema.mjs";

const HOUR_MS = 3_600_000;

const key = string({
  check: (text) => {
    const parts = text.startsWith("$.") ? text.slice(2).split(/[.[\]]/) : [text];
    const forbidden = text.startsWith("$.") ? ["__proto__", "constructor", "prototype"] : ["__proto__"];
    return parts.some((part) => forbidden.includes(part)) ? `The key ${text} is not allowed` : undefined;
  },
});
const value = (given, path, report) => {
  if (given === undefined) report.issues.push({ code: "invalid_type", expected: "unknown", received: "undefined", path, message: "Required" });
  return given;
};
const operation = discriminated("type", {
  update: { value: record(any()) },
  set: { key, value },
  delete: { key },
  append: { key, value },
  remove: { key, value },
  increment: { key, value: number() },
});
const metadataBody = object({
  metadata: optional(record(any())),
  operations: optional(array(operation)),
  parentOperations: optional(array(operation)),
  rootOperations: optional(array(operation)),
});

/** Steps of a key: `$.logs[0].text` is a path, everything else one name. */
function stepsOf(name) {
  if (!name.startsWith("$.")) return [name];
  const steps = name.slice(2).matchAll(/([^.[\]]+)|\[(\d+)\]/g);
  return [...steps].map(([, word, index]) => (index === undefined ? word : Number(index)));
}

/** Reads, changes and writes the value at a path, making objects on the way where nothing is yet. */
function change(target, name, edit) {
  const steps = stepsOf(name);
  const last = steps.pop();
  let holder = target;
  for (const [index, step] of steps.entries()) {
    if (!Object.hasOwn(holder, step) || typeof holder[step] !== "object" || holder[step] === null) {
      holder[step] = typeof (steps[index + 1] ?? last) === "number" ? [] : {};
    }
    holder = holder[step];
  }
  const changed = edit(Object.hasOwn(holder, last) ? holder[last] : undefined);
  if (changed === undefined) delete holder[last];
  else holder[last] = changed;
}

const equal = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const EDITS = {
  set: (step) => () => step.value,
  delete: () => () => undefined,
  append: (step) => (old) => (old === undefined ? [step.value] : [...(Array.isArray(old) ? old : [old]), step.value]),
  remove: (step) => (old) => (Array.isArray(old) ? old.filter((each) => !equal(each, step.value)) : old),
  increment: (step) => (old) => (typeof old === "number" ? old : 0) + step.value,
};

/** Applies operations to a copy, so that a refusal leaves the run as it was. */
function applied(metadata, operations) {
  let result = structuredClone(metadata ?? {});
  for (const step of operations) {
    if (step.type === "update") result = structuredClone(step.value);
    else change(result, step.key, EDITS[step.type](step));
  }
  return checkedMetadata(result);
}

export const metadataOperations = {
  "runs.update_metadata": {
    kind: "write", maxBytes: 2_097_152, body: metadataBody,
    answer(c) {
      const { state, body, now } = c;
      const run = state.runs.get(c.params.runId);
      if (run?.env !== c.env) throw refuse(404, "Run not found");
      if (state.isFinal(run, now) && now - (run.canceledAt ?? run.finishAt) > HOUR_MS) {
        throw refuse(422, "The metadata of a run cannot be changed more than an hour after it finished");
      }
      const changes = new Map();
      const plan = (target, operations) =>
        changes.set(target, applied(changes.has(target) ? changes.get(target) : target.metadata, operations));
      if (body.operations) plan(run, body.operations);
      else if (body.metadata) changes.set(run, checkedMetadata(body.metadata));
      if (body.operations && body.metadata) c.note.ignored.push({ field: "metadata", reason: "operations are given too" });
      if (body.parentOperations) plan(run.parent ?? run, body.parentOperations);
      if (body.rootOperations) plan(run.root ?? run, body.rootOperations);
      for (const [target, metadata] of changes) Object.assign(target, { metadata, touchedAt: now });
      return new Answer(200, { metadata: run.metadata ?? {} });
    },
  },
};
