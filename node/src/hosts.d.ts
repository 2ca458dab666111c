/**
 * Tells whether an address is on the public internet, as the host policy `public_only` wants it.
 *
 * For the addresses that a name resolves to: look a name up once, ask about every address that comes, and connect to one
 * that was asked about. A name that is looked up again may lead elsewhere by then.
 *
 * ```js
 * isPublicAddress("169.254.169.254"); // false
 * ```
 *
 * @param address An IPv4 or IPv6 address. `false` for what is none, such as a name.
 * @throws {InvalidArguments} When it is no text, or broken (`wrong_type`, `ill_formed_text`).
 */
export declare function isPublicAddress(address: string): boolean;
