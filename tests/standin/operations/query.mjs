// What lives here: `query.execute`: a small part of the query language, enough to count and list runs.
// What it must not know: paths, the order of checks, how runs are shown elsewhere.

import { Answer, forbidden, refuse } from "../answers.mjs";
import { isRestricted, may } from "../auth.mjs";
import { periodMs } from "../grammar.mjs";
import { engineStatuses, listItem } from "../run-view.mjs";
import { nullable, object, oneOf, optional, string } from "../schema.mjs";

const MAX_ROWS = 10_000;

const queryBody = object({
  query: string(), scope: optional(oneOf("environment", "project", "organization")), period: optional(nullable(string())),
  from: optional(nullable(string())), to: optional(nullable(string())), format: optional(oneOf("json", "csv")),
});

const COLUMNS = {
  run_id: ({ id }) => id, task_identifier: ({ taskIdentifier }) => taskIdentifier, status: ({ status }) => status,
  created_at: ({ createdAt }) => createdAt, is_test: ({ isTest }) => isTest, environment: ({ env }) => env.name,
};

/** Tables a text reads, or undefined when it is not a query at all. */
function tablesOf(text) {
  if (!/^\s*(select|with)\b/i.test(text)) return undefined;
  return [...text.matchAll(/\b(?:from|join)\s+([a-z_]\w*)/gi)].map(([, table]) => table.toLowerCase());
}

const SHAPE = new RegExp([
  /^\s*select\s+(.+?)\s+from\s+runs/, /(?:\s+where\s+status\s*=\s*'(\w+)')?/, /(?:\s+group\s+by\s+(.+?))?/, /(?:\s+limit\s+(\d+))?\s*;?\s*$/,
].map(({ source }) => source).join(""), "is");

/** `SELECT a, count() AS n FROM runs WHERE status = 'COMPLETED' GROUP BY a LIMIT 5`, taken apart. */
function parse(text) {
  const shape = SHAPE.exec(text);
  if (!shape) throw refuse(400, "The query could not be understood");
  const items = shape[1] === "*" ? Object.keys(COLUMNS) : shape[1].split(",").map((item) => item.trim());
  const columns = items.map((item) => {
    const [, expression, alias] = /^(count\(\s*\*?\s*\)|\w+)(?:\s+as\s+(\w+))?$/i.exec(item) ?? [];
    const counts = expression !== undefined && expression.includes("(");
    if (!counts && !Object.hasOwn(COLUMNS, expression ?? "")) throw refuse(400, `Unknown column or expression: ${item}`);
    return { name: alias ?? (counts ? "count" : expression), counts, read: COLUMNS[expression] };
  });
  return { columns, status: shape[2], grouped: shape[3] !== undefined || columns.some(({ counts }) => counts), limit: Number(shape[4] ?? MAX_ROWS) };
}

function rowsOf({ columns, status, grouped, limit }, runs) {
  const wanted = status === undefined ? runs : runs.filter(({ engine }) => engineStatuses(status).includes(engine));
  const row = ({ shown }) => Object.fromEntries(columns.map(({ name, counts, read }) => [name, counts ? 0 : read(shown)]));
  if (!grouped) return wanted.slice(0, limit).map(row);
  const groups = new Map();
  for (const run of wanted) {
    const cells = row(run);
    const key = JSON.stringify(cells);
    if (!groups.has(key)) groups.set(key, cells);
    for (const { name, counts } of columns) if (counts) groups.get(key)[name] += 1;
  }
  if (groups.size === 0 && columns.every(({ counts }) => counts)) return [Object.fromEntries(columns.map(({ name }) => [name, 0]))];
  return [...groups.values()].slice(0, limit);
}

const csvCell = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll("\"", "\"\"")}"` : String(value));

function csv(columns, rows) {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => row[name]))];
  return lines.map((cells) => cells.map(csvCell).join(",")).join("\n");
}

/** Every table must be covered; a text without tables needs the collection `all`; unreadable text passes for nobody who is limited. */
function allow({ credential, body }) {
  const tables = tablesOf(body.query);
  if (tables === undefined) return may(credential, "read", "query");
  const covered = tables.length ? tables.every((table) => may(credential, "read", "query", table)) : false;
  return covered || may(credential, "read", "query", "all");
}

export const queryOperations = {
  "query.execute": {
    kind: "write", jwt: true, body: queryBody, allow,
    answer(c) {
      const { state, env, now, body, credential } = c;
      const scope = body.scope ?? "environment";
      if (scope !== "environment" && (credential.kind === "public" || isRestricted(credential))) throw forbidden();
      const parsed = parse(body.query);
      const reach = state.accounts.projects
        .filter((project) => project === env.project || (scope === "organization" && project.organization === env.project.organization))
        .flatMap(({ environments }) => environments).filter((each) => scope !== "environment" || each === env);
      const period = body.period ? periodMs(body.period) : undefined;
      const from = period === undefined ? new Date(body.from ?? 0).getTime() : now - period;
      const to = body.to ? new Date(body.to).getTime() : Infinity;
      const runs = reach.flatMap((each) => state.runsOfEnv.get(each.id))
        .filter(({ createdAt }) => createdAt >= from && createdAt <= to)
        .map((run) => ({ shown: listItem(c, run), engine: state.statusOf(run, now) }));
      const rows = rowsOf(parsed, runs);
      const format = body.format ?? "json";
      return new Answer(200, { format, results: format === "csv" ? csv(parsed.columns, rows) : rows });
    },
  },
};
