/**
 * The headers of a request in sending order, with names in lower case. Values are the real ones, as they must be sent;
 * printed, logged or serialized, the credential is masked. `new Headers(headers)` and `fetch` take it as it is.
 */
export declare class RequestHeaders implements Iterable<[string, string]> {
  private constructor();
  /** How many there are. */
  readonly size: number;
  /** The real value of a header, by name in any case; null when there is none. */
  get(name: string): string | null;
  /** Whether a header is there, by name in any case. */
  has(name: string): boolean;
  /** Pairs of names and real values. */
  entries(): IterableIterator<[string, string]>;
  /** Names in lower case. */
  keys(): IterableIterator<string>;
  /** Real values. */
  values(): IterableIterator<string>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  /** Calls back with each real value, its name, and the headers. */
  forEach(callback: (value: string, name: string, headers: RequestHeaders) => void, thisArg?: unknown): void;
  /** A plain object with the real values. **It prints everything**: hand it to the HTTP client, don't keep it. */
  toObject(): Record<string, string>;
  /** Names and values, the credential masked. */
  toJSON(): Record<string, string>;
  /** Lines of names and values, the credential masked. */
  toString(): string;
}
