// What the application is told by its environment.
//
// Lives here: reading and refusing settings. Must not know: what they are used for.

/** Reads the settings; see README.md. A value is never shown. Throws when one is missing or can't be used. */
export function read(environ) {
  const hosts = environ.HOSTS || "public_only";
  const publicUrl = publicUrlOf(environ.PUBLIC_URL || "http://127.0.0.1:8000");
  return {
    /** Where users reach the application: scheme, host and port. */
    publicUrl,
    /** Whether cookies are for https only. Without it is for a machine that talks to itself. */
    secure: publicUrl.startsWith("https:"),
    host: environ.HOST || "127.0.0.1",
    port: Number(environ.PORT || new URL(publicUrl).port || 8000),
    /** Signs session cookies and forms. */
    sessionKey: key("SESSION_KEY", environ.SESSION_KEY ?? ""),
    /** Keys that links are sealed with, by id. The first seals, all open. */
    sealKeys: ring(environ.SEAL_KEYS ?? ""),
    /** Which hosts users may name as API URL. */
    hosts: ["any", "public_only"].includes(hosts) ? hosts : hosts.split(","),
    /** The API URL that the form begins with; the cloud's unless given. */
    apiUrl: environ.API_URL || undefined,
    /** A file. */
    database: environ.DATABASE || "links.sqlite3",
    /** How often a tenant, or an address, may try to link per minute. */
    attempts: Number(environ.ATTEMPTS_PER_MINUTE || 10),
    /** Addresses of names that no DNS is asked about; for tests. */
    names: names(environ.RESOLVE ?? ""),
  };
}

function publicUrlOf(text) {
  const url = new URL(text);
  const loopback = ["127.0.0.1", "localhost"].includes(url.hostname);
  if (url.protocol === "https:" || (url.protocol === "http:" && loopback)) return url.origin;
  throw new Error("PUBLIC_URL must begin with https://, but on loopback.");
}

function ring(text) {
  const keys = text.split(",").map((entry) => {
    const end = entry.indexOf(":");
    return [entry.slice(0, end), key("SEAL_KEYS", entry.slice(end + 1))];
  });
  return Object.fromEntries(keys);
}

function key(variable, text) {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length === 32) return bytes;
  throw new Error(`${variable} needs 32 random bytes in base64: openssl rand -base64 32`);
}

function names(text) {
  const found = new Map();
  for (const entry of text.split(",").filter(Boolean)) {
    const [name, address] = entry.split("=");
    found.set(name, [...(found.get(name) ?? []), address]);
  }
  return found;
}
