// What lives here: the value grammars of the API: durations, delays, lifetimes, list periods, token expiries, branch names.
// What it must not know: requests, accounts or routes. Text and a clock reading go in, a value or undefined comes out.

const UNIT_MS = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };

/** `1h42m`: at most 100 characters, no spaces; of a repeated unit only the first occurrence counts. */
export function durationMs(text) {
  if (typeof text !== "string" || text.length > 100 || !/^(\d+(?:w|d|hr|h|m|s))+$/.test(text)) return undefined;
  let total = 0;
  for (const [unit, ms] of Object.entries(UNIT_MS)) {
    const first = new RegExp(`(\\d+)${unit}`).exec(text);
    if (first) total += Number(first[1]) * ms;
  }
  return total;
}

/**
 * A delay or timeout: tried as a date first, then as a duration. Values the server passes over without a word
 * come back as `{ignored: reason}`.
 */
export function delayUntil(text, now) {
  const date = new Date(text).getTime();
  if (!Number.isNaN(date)) return date > now ? { until: date } : { ignored: "a date that is not in the future" };
  const ms = durationMs(text);
  if (ms === undefined) return { ignored: "neither a date nor a duration" };
  return ms > 0 ? { until: now + ms } : { ignored: "a duration of nothing" };
}

/** Time to live: a duration, or whole seconds. Zero seconds means none. */
export function timeToLive(value) {
  if (typeof value === "number") return value === 0 ? {} : { text: `${value}s`, ms: value * 1000 };
  const ms = durationMs(value);
  return ms === undefined ? { ignored: "not a duration" } : { text: value, ms };
}

/** Lifetime of an idempotency key: one number with one of s, m, h, d. No weeks, nothing compound. */
export function idempotencyLifetimeMs(text) {
  const parts = /^(\d+)([smhd])$/.exec(text);
  return parts ? Number(parts[1]) * UNIT_MS[parts[2]] : undefined;
}

const PERIOD_MS = {
  ns: 1e-6, us: 1e-3, ms: 1, s: 1e3, sec: 1e3, second: 1e3, m: 6e4, min: 6e4, minute: 6e4, h: 3.6e6, hr: 3.6e6, hour: 3.6e6,
  d: 8.64e7, day: 8.64e7, w: 6.048e8, wk: 6.048e8, week: 6.048e8, mo: 2.6298e9, mth: 2.6298e9, month: 2.6298e9,
  y: 3.15576e10, yr: 3.15576e10, year: 3.15576e10,
};

/** The looser grammar of list periods: decimals, spaces and case are free, parts are added, a lone number is milliseconds. */
export function periodMs(text) {
  const plain = String(text).trim().toLowerCase().replace(/(\d)[,_ ](?=\d)/g, "$1");
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain);
  let total, rest = plain;
  for (;;) {
    const part = /^\s*(\d*\.?\d+(?:e[-+]?\d+)?)\s*([a-z]+)/.exec(rest);
    if (!part) break;
    const unit = PERIOD_MS[part[2]] ?? PERIOD_MS[part[2].replace(/s$/, "")];
    if (unit === undefined) return undefined;
    total = (total ?? 0) + Number(part[1]) * unit;
    rest = rest.slice(part[0].length);
  }
  return rest.trim() === "" ? total : undefined;
}

/** Date filters of run lists: digits are epoch milliseconds, anything else is read as a date. */
export function filterDate(text) {
  const at = /^\d+$/.test(text) ? Number(text) : new Date(text).getTime();
  return Number.isNaN(at) ? undefined : at;
}

const EXPIRY_SECONDS = [
  [/^(seconds?|secs?|s)$/, 1], [/^(minutes?|mins?|m)$/, 60], [/^(hours?|hrs?|h)$/, 3600], [/^(days?|d)$/, 86_400],
  [/^(weeks?|w)$/, 604_800], [/^(years?|yrs?|y)$/, 31_557_600],
];

/** Expiry of a public token in epoch seconds: a number is absolute, a string is relative to now (`15m`, `2 hours`). */
export function tokenExpiry(value, nowSeconds) {
  if (typeof value === "number") return value;
  const parts = /^(\+|-)? ?(\d+|\d+\.\d+) ?([a-z]+)(?: (ago|from now))?$/i.exec(value);
  if (!parts || (parts[1] && parts[4])) return undefined;
  const unit = EXPIRY_SECONDS.find(([names]) => names.test(parts[3].toLowerCase()));
  if (!unit) return undefined;
  const seconds = Math.round(Number(parts[2]) * unit[1]);
  return nowSeconds + (parts[1] === "-" || parts[4]?.toLowerCase() === "ago" ? -seconds : seconds);
}

/** Branch header: one leading ref prefix is removed, any other `refs/…` counts as no branch, the rest stays as it is. */
export function sanitizeBranch(value) {
  if (!value) return undefined;
  const prefix = /^refs\/(heads|remotes|tags|pull|merge|release)\//.exec(value);
  if (prefix) return value.slice(prefix[0].length) || undefined;
  return value.startsWith("refs/") ? undefined : value;
}

/** Queue names lose what is outside `[a-zA-Z0-9_-/]` and end after 128 characters. */
export const sanitizeQueueName = (name) => name.replace(/[^a-zA-Z0-9_\-/]/g, "").slice(0, 128);

/** Schedule window: whole minutes or hours up to a day, or a percentage of the interval. */
export function isScheduleWindow(text) {
  const parts = /^(0|[1-9]\d*)([mh%])$/.exec(text);
  if (!parts) return false;
  const most = { m: 1440, h: 24, "%": 100 };
  return Number(parts[1]) <= most[parts[2]];
}

/** Reads `KEY=value` lines as a dotenv file writes them: comments, `export`, single and double quotes. */
export function parseDotenv(text) {
  const found = {};
  for (const line of text.split(/\r?\n/)) {
    const parts = /^\s*(?:export\s+)?([\w.-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^#]*))/.exec(line);
    if (parts) found[parts[1]] = parts[2]?.replace(/\\n/g, "\n").replace(/\\(.)/g, "$1") ?? parts[3] ?? parts[4].trim();
  }
  return found;
}
