// What lives here: environment variables of an environment: list, create, import, retrieve, update, delete.
// What it must not know: paths, how a credential leads to an environment (see auth.mjs), anything about runs.

import { Answer, refuse, uncaught } from "../answers.mjs";
import { demand, may, projectEnvironment } from "../auth.mjs";
import { checkLegacyBody } from "../checks.mjs";
import { parseDotenv } from "../grammar.mjs";
import { boolean, object, optional, record, string, union } from "../schema.mjs";

const RESERVED = new Set(["TRIGGER_SECRET_KEY", "TRIGGER_API_URL"]);
const REDACTED = "<redacted>";
const success = () => new Answer(200, { success: true });

const createBody = object({ name: string(), value: string(), isSecret: optional(boolean()) });
const updateBody = object({ value: string() });
const typed = (type, field) => object({
  type: (value, path, report) => {
    const message = `Invalid literal value, expected "${type}"`;
    if (value !== type) report.issues.push({ code: "invalid_literal", expected: type, received: value, path, message });
    return value;
  },
  [field]: string(),
});
const importBody = object({
  variables: record(string()), parentVariables: optional(record(string())), override: optional(boolean()),
  isSecret: optional(boolean()), source: optional(union(typed("user", "userId"), typed("integration", "integration"))),
});

/** Credential and environment of the path; then the scope, which only keys have. */
function enter(c, action) {
  const { credential, env } = projectEnvironment(c, { ref: c.params.projectRef, name: c.params.env });
  demand(may(credential, action, "envvars"));
  c.credential = credential;
  c.env = env;
}

const own = (c, env) => c.state.variables.get(env.id);

/** What an environment sees: a branch has its parent's variables under its own. */
const visible = (c, env) => new Map([...(env.parent ? own(c, env.parent) : []), ...own(c, env)]);

const shown = (name, { value, isSecret }) => ({ name, value: isSecret ? REDACTED : value, isSecret });

/** Writes variables after leaving out what the server leaves out; nothing left is a refusal. */
function setAll(c, env, variables, { override, isSecret, field }) {
  const usable = [];
  for (const [name, value] of Object.entries(variables)) {
    const reason = RESERVED.has(name) ? "reserved name" : name.trim() === "" ? "blank name" : value.trim() === "" ? "blank value" : undefined;
    if (reason) c.note.ignored.push({ field: field(name), reason });
    else usable.push([name, value]);
    if (!/^\w+$/.test(name)) c.complain("variable", "a variable name with other characters than letters, digits and _");
  }
  if (usable.length === 0) throw refuse(400, "You must set at least one valid variable.");
  const store = own(c, env);
  const taken = override ? [] : usable.filter(([name]) => store.has(name));
  if (taken.length) {
    throw refuse(400, "Some of these variables are already set in this environment", {
      variableErrors: taken.map(([name]) => ({ key: name, error: `Variable already set in ${env.slug}.` })),
    });
  }
  for (const [name, value] of usable) {
    const inherited = env.parent ? own(c, env.parent).get(name)?.isSecret : undefined;
    store.set(name, { value, isSecret: isSecret ?? inherited ?? false });
  }
}

/** An import as JSON, or as a form with a dotenv file. */
async function importInput(c) {
  const type = c.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return checkLegacyBody(c, importBody, { error: "Invalid body" });
  let form;
  try {
    form = await new Response(c.bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw uncaught();
  }
  const file = form.get("variables");
  if (file === null || typeof file === "string") throw refuse(400, "Invalid body");
  for (const name of form.keys()) {
    if (name !== "variables" && name !== "override") c.note.dropped.push(name);
  }
  return { variables: parseDotenv(await file.text()), override: form.get("override") === "true" };
}

async function importAll(c) {
  enter(c, "write");
  const { variables, parentVariables, override = false, isSecret } = await importInput(c);
  const set = (env, given, name) => setAll(c, env, given, { override, isSecret, field: (key) => `${name}.${key}` });
  if (parentVariables === undefined || !c.env.parent) {
    if (parentVariables !== undefined) c.note.ignored.push({ field: "parentVariables", reason: "the target is not a branch" });
    set(c.env, variables, "variables");
    return success();
  }
  // Two writes, one answer: it is a success as soon as one of them worked.
  const refusals = [];
  for (const [env, given, name] of [[c.env, variables, "variables"], [c.env.parent, parentVariables, "parentVariables"]]) {
    try {
      set(env, given, name);
    } catch (refusal) {
      if (!(refusal instanceof Answer)) throw refusal;
      refusals.push(refusal);
    }
  }
  if (refusals.length === 2) throw refusals[0];
  return success();
}

const unknown = () => refuse(404, "Environment variable not found");

export const envvarOperations = {
  "envvars.list": {
    kind: "own",
    answer(c) {
      enter(c, "read");
      return new Answer(200, [...visible(c, c.env)].map(([name, variable]) => shown(name, variable)));
    },
  },

  "envvars.create": {
    kind: "own", readsBody: true,
    answer(c) {
      enter(c, "write");
      const { name, value, isSecret } = checkLegacyBody(c, createBody);
      setAll(c, c.env, { [name]: value }, { override: true, isSecret, field: () => (RESERVED.has(name) ? "name" : "value") });
      return success();
    },
  },

  "envvars.import": { kind: "own", readsBody: true, answer: importAll },

  "envvars.retrieve": {
    kind: "own",
    answer(c) {
      enter(c, "read");
      const variable = visible(c, c.env).get(c.params.name);
      if (!variable) throw unknown();
      return new Answer(200, shown(c.params.name, variable));
    },
  },

  "envvars.update": {
    kind: "own", readsBody: true,
    answer(c) {
      enter(c, "write");
      const { value } = checkLegacyBody(c, updateBody);
      const { name } = c.params;
      const known = c.env.project.environments.some((env) => own(c, env).has(name));
      if (!known) throw unknown();
      if (value.trim() === "") c.note.ignored.push({ field: "value", reason: "blank value" });
      else own(c, c.env).set(name, { value, isSecret: visible(c, c.env).get(name)?.isSecret ?? false });
      return success();
    },
  },

  "envvars.delete": {
    kind: "own",
    answer(c) {
      enter(c, "write");
      if (!own(c, c.env).delete(c.params.name)) throw unknown();
      return success();
    },
  },
};
