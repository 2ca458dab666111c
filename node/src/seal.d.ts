import type { CheckOptions, Connection } from "./connection.js";

/** What a connection is sealed with, and for. */
export interface SealOptions {
  /**
   * What the text names the key by: 1 to 64 of `A-Z a-z 0-9 _ -`. To change keys, give a new key with a new id, and keep
   * the old one among those that unseal.
   */
  readonly keyId: string;
  /** 32 random bytes. */
  readonly key: Uint8Array;
  /** 24 random bytes, new for each seal: `crypto.getRandomValues(new Uint8Array(24))`. */
  readonly nonce: Uint8Array;
  /** Whom the link belongs to; any text but an empty one. */
  readonly tenant: string;
  /** Which of the tenant's links it is; any text but an empty one. */
  readonly linkId: string;
}

/** What a sealed text is opened with, and for. */
export interface UnsealOptions {
  /** Every key that may have sealed it, by id. */
  readonly keys: { readonly [keyId: string]: Uint8Array };
  /** Whom the link belongs to. */
  readonly tenant: string;
  /** Which of the tenant's links it is. */
  readonly linkId: string;
  /**
   * Which hosts the connection may name. A policy that became stricter holds for stored connections too. We apply `any`.
   */
  readonly hosts?: CheckOptions["hosts"];
}

/**
 * Seals a connection for storage: text that opens only with the key, for this tenant and link. All of the connection is in
 * it but its notices. XChaCha20-Poly1305; nothing is drawn at random here.
 *
 * @throws {SealError} `seal_key_length`, `seal_key_id`, `seal_nonce_length` or `seal_place`.
 */
export declare function seal(connection: Connection, options: SealOptions): string;

/**
 * Opens what `seal` gave. The connection is checked again; its notices are found again.
 *
 * @throws {SealError} `seal_unreadable`, `seal_key_unknown`, or `seal_not_authentic`: whether a text was changed or belongs
 * elsewhere can't be told apart.
 * @throws {InvalidConnection} when the check refuses what was sealed.
 */
export declare function unseal(text: string, options: UnsealOptions): Connection;
