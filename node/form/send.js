// What is posted to the host, and what it answers.
//
// Lives here: the one way a key leaves the page. Must not know: the page, what a state means.
//
// A key goes to the origin of the page only: another address is refused before anything is sent, and the browser refuses to be
// led to one (`same-origin`). It goes in the body, never in an address.

/** Posts fields. Gives the answer as text, and the address that the host led to, if it did. */
export async function post(address, fields, signal) {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError("The key is sent to the origin of the page only.");
  const response = await fetch(url, {
    method: "POST",
    body: new URLSearchParams([...fields].filter(([, value]) => typeof value === "string")),
    mode: "same-origin",
    credentials: "same-origin",
    cache: "no-store",
    headers: { accept: "application/json, text/html;q=0.9" },
    signal,
  });
  return { answer: await response.text(), led: response.redirected ? response.url : null };
}

const EMPTY = {
  values: {}, current: null, keyTyped: false, problems: [], notices: [], at: null, fault: null, details: null, credential: null,
  facts: [], destination: null,
};

// The server escapes every `<` in the data.
const DATA = /<script type="application\/json" class="tdc-data">([^<]*)<\/script>/g;

/**
 * The state in an answer: an object, JSON, or a page with the form in it, of which only the data is read. Null when there is
 * none that the form knows.
 */
export function stateOf(answer, data) {
  const known = (state) => (Object.hasOwn(data.phases, state?.phase) ? { ...EMPTY, ...state } : null);
  if (typeof answer !== "string") return known(answer);
  try {
    if (answer.trimStart().startsWith("{")) return known(JSON.parse(answer));
    const found = [...answer.matchAll(DATA)].map(([, text]) => JSON.parse(text));
    return known(found.find(({ prefix }) => prefix === data.prefix)?.state);
  } catch {
    return null;
  }
}

/**
 * Asks the host, in its own way or by a post, for so many seconds. Gives the state that it answers with and where it led to; a
 * null state when it answers none, an undefined one when the question was taken back.
 */
export async function ask({ own, address, fields, seconds, asking }, data) {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    asking.abort();
  }, seconds * 1000);
  try {
    const gone = new Promise((_, fail) => asking.signal.addEventListener("abort", fail));
    const mine = async () => ({ answer: await own(fields, asking.signal), led: null });
    const { answer, led } = await Promise.race([own ? mine() : post(address, fields, asking.signal), gone]);
    return { state: stateOf(answer, data), led };
  } catch {
    return { state: asking.signal.aborted && !late ? undefined : null, led: null };
  } finally {
    clearTimeout(timer);
  }
}
