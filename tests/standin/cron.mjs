// What lives here: cron expressions (which are accepted, when they fire next) and the list of time zones.
// What it must not know: schedules, requests, accounts.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const FIELDS = [
  { name: "minute", min: 0, max: 59 },
  { name: "hour", min: 0, max: 23 },
  { name: "day", min: 1, max: 31, last: true },
  { name: "month", min: 1, max: 12, names: MONTHS, base: 1 },
  { name: "weekday", min: 0, max: 7, names: DAYS, base: 0, last: true },
];
const MACROS = {
  "@hourly": "0 * * * *", "@daily": "0 0 * * *", "@weekly": "0 0 * * 0", "@monthly": "0 0 1 * *", "@yearly": "0 0 1 1 *",
};

const ZONES = new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]);

/** Canonical names only: an alias a browser would take may be missing here, as it may be on the server. */
export const isTimeZone = (name) => ZONES.has(name);
export const timeZones = ({ excludeUtc = false } = {}) => [...ZONES].filter((zone) => !(excludeUtc && zone === "UTC"));

/** Parses an expression, or says why it is refused: `{fields}` or `{problem}`. */
export function parseCron(expression) {
  const parts = (MACROS[expression] ?? expression).split(" ");
  // The split is on single spaces: a doubled space makes a sixth field, and is refused as if it were a seconds field.
  if (parts.length > 5) return { problem: "CRON expressions with seconds are not allowed" };
  const padded = [...Array(5 - parts.length).fill("*"), ...parts];
  const fields = {};
  for (const [index, field] of FIELDS.entries()) {
    const parsed = parseField(padded[index], field);
    if (!parsed) return { problem: `Invalid ${field.name} field: ${JSON.stringify(padded[index])}` };
    fields[field.name] = parsed;
  }
  return { fields };
}

function parseField(text, field) {
  const result = { any: text === "*" || (text === "?" && field.last), values: new Set(), lastDay: false, lastWeekdays: new Set() };
  for (const part of text.split(",")) {
    if (field.last && part === "L") {
      if (field.name === "day") result.lastDay = true; else result.values.add(6);
      continue;
    }
    const lastOfMonth = field.name === "weekday" && /^([0-7])L$/.exec(part);
    if (lastOfMonth) { result.lastWeekdays.add(Number(lastOfMonth[1]) % 7); continue; }
    const pieces = /^(\*|\?|[a-z]{3}|\d+)(?:-([a-z]{3}|\d+))?(?:\/(\d+))?$/i.exec(part);
    if (!pieces || (pieces[1] === "?" && !field.last)) return undefined;
    const wild = pieces[1] === "*" || pieces[1] === "?";
    if (wild && pieces[2] !== undefined) return undefined;
    const step = pieces[3] === undefined ? 1 : Number(pieces[3]);
    const from = wild ? field.min : numberOf(pieces[1], field);
    const to = pieces[2] !== undefined ? numberOf(pieces[2], field) : wild || pieces[3] !== undefined ? field.max : from;
    if (!(step >= 1) || !(from >= field.min) || !(to <= field.max) || from > to) return undefined;
    for (let value = from; value <= to; value += step) result.values.add(field.name === "weekday" ? value % 7 : value);
  }
  return result;
}

function numberOf(text, field) {
  if (/^\d+$/.test(text)) return Number(text);
  const index = field.names?.indexOf(text.toLowerCase()) ?? -1;
  return index < 0 ? NaN : index + field.base;
}

const formatters = new Map();

/** Wall-clock time of an instant in a zone, counted as if it were UTC milliseconds. */
function wallClock(zone, instant) {
  if (!formatters.has(zone)) {
    formatters.set(zone, new Intl.DateTimeFormat("en-US", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
    }));
  }
  const part = Object.fromEntries(formatters.get(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute);
}

/** The instant at which a zone's clocks show the given wall-clock time; undefined inside a spring-forward gap. */
function instantOf(zone, wall) {
  let instant = wall;
  for (let round = 0; round < 3; round += 1) instant += wall - wallClock(zone, instant);
  return wallClock(zone, instant) === wall ? instant : undefined;
}

/** First firing after `from` (epoch milliseconds), looking eight years ahead; undefined when there is none. */
export function nextCron(fields, zone, from) {
  const hours = [...fields.hour.values].sort((a, b) => a - b);
  const minutes = [...fields.minute.values].sort((a, b) => a - b);
  const start = wallClock(zone, from);
  for (let offset = 0; offset < 366 * 8; offset += 1) {
    const day = new Date(start - (start % 86_400_000) + offset * 86_400_000);
    if (!matchesDay(fields, day)) continue;
    for (const hour of hours) {
      for (const minute of minutes) {
        const instant = instantOf(zone, day.getTime() + hour * 3_600_000 + minute * 60_000);
        if (instant !== undefined && instant > from) return instant;
      }
    }
  }
  return undefined;
}

function matchesDay({ day, month, weekday }, date) {
  if (!month.values.has(date.getUTCMonth() + 1)) return false;
  const lastDate = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const byDay = day.values.has(date.getUTCDate()) || (day.lastDay && date.getUTCDate() === lastDate);
  const byWeekday = weekday.values.has(date.getUTCDay())
    || (weekday.lastWeekdays.has(date.getUTCDay()) && date.getUTCDate() + 7 > lastDate);
  if (day.any || weekday.any) return byDay && byWeekday;
  return byDay || byWeekday; // both restricted: cron fires when either matches
}
