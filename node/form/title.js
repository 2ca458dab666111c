// The title of the page.
//
// Lives here: saying there that something is wrong. Must not know: what.

/** Puts the words for an error around the title of the page, as the server does, or takes them away. */
export function showTitle(data, wrong) {
  const [before, after = ""] = data.texts["form.error_title"].split("{title}");
  const { title } = document;
  const marked = title.startsWith(before) && title.endsWith(after);
  if (wrong && !marked) document.title = before + title + after;
  else if (!wrong && marked) document.title = title.slice(before.length, title.length - after.length);
}
