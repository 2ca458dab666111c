/**
 * A string that must not be shown. Printed, logged, serialized or cloned it gives only its public prefix, such as
 * `tr_prod_…`.
 */
export declare class Secret {
  private constructor();
  /** The secret itself. Every call of this is a place where it may leak. */
  expose(): string;
  /** What may be shown of it. */
  toString(): string;
  /** What may be shown of it. */
  toJSON(): string;
}
