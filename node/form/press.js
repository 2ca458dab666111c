// A pointer that is held down.
//
// Lives here: waiting until it is let go. Must not know: what waits.
//
// Pressing a button takes the focus out of a field. If messages about that field push the button away before it is let go, the
// browser sees no click.

/** Watches the page. Gives a function that waits while the main button is pressed, until what is clicked knows it. */
export function watchPress(on) {
  let press = Promise.resolve();
  let release = () => {};
  on(window, "pointerdown", ({ button, target }) => {
    // A list of options takes the rest of the press for itself.
    if (button !== 0 || target instanceof HTMLSelectElement) return;
    release();
    press = new Promise((done) => {
      release = () => setTimeout(done);
    });
  }, true);
  const end = () => {
    release();
    release = () => {};
  };
  for (const type of ["pointerup", "pointercancel", "contextmenu"]) on(window, type, end, true);
  // Let go where the page was not told, the pointer moves with no button.
  on(window, "pointermove", ({ buttons }) => buttons === 0 && end(), true);
  return async () => {
    for (let waited; waited !== press; await waited) waited = press;
  };
}
