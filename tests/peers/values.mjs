// Values that the calls are made with.
//
// Lives here: texts, payloads and credentials, plain and nasty. Must not know: any operation.

/** Keys that open nothing, and what belongs to them. */
export const CREDENTIALS = {
  prod: { apiKey: "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX", environment: "prod" },
  dev: { apiKey: "tr_dev_ABCDEFGHIJKLMNOPQRSTUVWX", environment: "dev" },
  "dev-branch": { apiKey: "tr_dev_ABCDEFGHIJKLMNOPQRSTUVWX", environment: "dev", branch: "feature/a.b-1" },
  "preview-branch": { apiKey: "tr_preview_ABCDEFGHIJKLMNOPQRSTUVWX", environment: "preview", branch: "fix_2" },
  additional: { apiKey: "tr_prod_sk_ABCDEFGHIJKLMNOPQRSTUVWX", environment: "prod" },
  public: {
    apiKey: "eyJhbGciOiJIUzI1NiJ9.eyJwdWIiOnRydWV9.c2lnbmF0dXJl",
    environment: "prod",
    options: { acceptPublicTokens: true },
  },
  token: { apiKey: "tr_pat_0a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t", environment: "prod" },
};
export const PROJECT = "proj_abcdefghijklmnopqrst";

/** Ids as people have them, and as nobody should. */
export const IDS = {
  plain: "run_a1B2",
  "plain-punctuation": "a-b_c.d~e",
  unicode: "grüße-日本語",
  emoji: "👍🏽",
  spaces: "two  words here",
  slash: "a/b",
  "slash-inside-and-dots": "a/../b",
  percent: "100%",
  escaped: "a%2Fb",
  question: "a?b=c",
  hash: "a#b",
  backslash: "a\\b",
  quotes: `it's "so"`,
  brackets: "[a]{b}<c>|^`",
  reserved: "a+b&c;d:e@f,g=h$i!",
  newline: "a\nb",
  tab: "a\tb",
  dot: ".",
  "dot-dot": "..",
  traversal: "../../x",
  long: `id_${"x".repeat(200)}`,
};

/** Text for fields of bodies and queries that take any. */
export const TEXTS = {
  plain: "order 42",
  unicode: "Grüße, 日本語, Ελλάδα",
  emoji: "🎉 👩‍👩‍👧 done",
  nasty: `/ % %2F ? # .. \\ "double" 'single' <&> + = ; : @ [x] {y}`,
  decomposed: "e\u0301 is not \u00e9",
  long: "lorem ipsum ".repeat(800).trim(),
};

/** Text that may hold lines. */
export const LINES = { ...TEXTS, newlines: "one\r\ntwo\n\nthree\tfour\u2028five" };

/** What JSON can hold. */
export const JSONS = {
  object: { a: 1, b: [true, null, "x"], c: { d: 1.5 } },
  nested: { a: { b: { c: [[[{ d: "deep" }]]] } } },
  unicode: { grüße: "日本語", "👍": ["🎉"] },
  nasty: { "a/b?c#d": `"quoted" \\ \n\t%2F ..`, "": "empty name", __x: null },
  numbers: { zero: 0, negative: -1.25, small: 1e-7, big: 9007199254740991 },
  array: [1, "two", { three: 3 }, [], {}],
  long: { text: "x".repeat(20_000), list: Array.from({ length: 300 }, (_, i) => i) },
};

/** The values of one object with each name led by a word. */
export const led = (word, values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [`${word}-${name}`, value]));

/** What `make` gives for each value. */
export const each = (values, make) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(value)]));

/** Data of any kind. */
export const DATA = { ...JSONS, ...led("text", LINES), null: null, zero: 0, false: false };
