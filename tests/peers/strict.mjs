// A list of exceptions that holds exactly what occurs.
//
// Lives here: looking differences up, and finding lines that explain nothing. Must not know: what is compared.

const fits = (pattern, text) => {
  const [begin, ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === text;
  return text.startsWith(begin) && text.endsWith(rest.at(-1)) && text.length >= pattern.length - 1;
};

/**
 * Looks differences up in a list, and keeps account of it.
 *
 * An entry has a `reason`; `what` may differ, as patterns; `words`, by which it names cases; `names(one)`, whether it
 * means a case; and `parts(one)`, the words that a case has. Every pattern and every word must be needed, and every case
 * that an entry names must show one of its differences.
 */
export class StrictList {
  #entries;
  #used = new Map();
  #unneeded = [];
  #counts = new Map();

  constructor(entries) {
    this.#entries = entries;
    for (const { reason } of entries) {
      if (this.#counts.has(reason)) throw new Error(`a reason stands twice: ${reason}`);
      this.#counts.set(reason, 0);
    }
  }

  /** What of the found differences no entry explains. */
  unexplained(one, found) {
    const left = [];
    const explaining = new Set();
    for (const what of found) {
      const entry = this.#entries.find((entry) => entry.names(one) && entry.what.some((pattern) => fits(pattern, what)));
      if (entry === undefined) left.push(what);
      else {
        explaining.add(entry);
        for (const pattern of entry.what) if (fits(pattern, what)) this.#use(entry, pattern);
      }
    }
    for (const entry of this.#entries) {
      if (!entry.names(one)) continue;
      for (const word of entry.parts(one)) this.#use(entry, word);
      if (explaining.has(entry)) this.#counts.set(entry.reason, this.#counts.get(entry.reason) + 1);
      else this.#unneeded.push(`${entry.reason}: not needed by ${one.id}`);
    }
    return left;
  }

  /** Lines, words and cases that explain nothing. */
  idle() {
    const lines = this.#entries.flatMap((entry) =>
      [...entry.what, ...entry.words].filter((line) => !this.#used.get(entry)?.has(line)).map((line) => `${entry.reason}: ${line}`),
    );
    return [...lines, ...this.#unneeded];
  }

  /** How many cases each reason explains, wholly or in part. */
  counts() {
    return [...this.#counts];
  }

  #use(entry, line) {
    if (!this.#used.has(entry)) this.#used.set(entry, new Set());
    this.#used.get(entry).add(line);
  }
}

/** Entries that name shared cases: all of an operation, or single ones by their ids. */
export const byCase = (entries) =>
  entries.map(({ reason, what, operations = [], cases = [] }) => ({
    reason,
    what,
    words: [...operations, ...cases],
    names: ({ id, operation }) => operations.includes(operation) || cases.includes(id),
    parts: ({ id, operation }) => [id, operation],
  }));
