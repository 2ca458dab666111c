/** One part of a key: text or a whole number. */
export type KeyPart = string | number;

/** Where a key is the same: within one run, within one attempt of it, or everywhere. */
export type KeyScope = "run" | "attempt" | "global";

/** An idempotency key as the official client makes it: a hash, and what it was made of. */
export interface IdempotencyKey {
  /** What is sent as the key, and what resets it. */
  readonly hash: string;
  /** The key before hashing, its parts joined; left out for a hash that was made elsewhere. */
  readonly key?: string;
  /** Where it is the same; left out for a hash that was made elsewhere. */
  readonly scope?: KeyScope;
}

/** Where a key is made. */
export interface IdempotencyKeyContext {
  /** Without it, a text of 64 characters is a hash already and is kept; anything else gets `run`. */
  readonly scope?: KeyScope | undefined;
  /** The run that this code is part of. Outside of a run, keys are the same everywhere, as in the official client. */
  readonly runId?: string | undefined;
  /** Number of its attempt, from 1; needed for the scope `attempt`. */
  readonly attemptNumber?: number | undefined;
}

/**
 * Makes an idempotency key as the official client does.
 *
 * Give it as `idempotencyKey` where that and `idempotencyKeyOptions` are taken; both are sent then. Text given there is
 * sent as it is.
 *
 * ```js
 * connection.tasks.trigger("send-email", { idempotencyKey: idempotencyKey(["order", 42], { scope: "global" }) });
 * ```
 *
 * Parts are joined with `-` before they are hashed, as in the official client, so `["a", "b"]` and `"a-b"` give the
 * same key. Parts of a list inside the list are joined with `,`.
 *
 * @param key What must not happen twice: text, a whole number, or a list of them.
 * @throws {InvalidArguments} With every problem. An empty key is refused, which the official client drops without a word.
 */
export declare function idempotencyKey(
  key: KeyPart | ReadonlyArray<KeyPart | ReadonlyArray<KeyPart>>,
  options?: IdempotencyKeyContext,
): IdempotencyKey;
