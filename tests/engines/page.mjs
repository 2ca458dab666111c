// A page with React in it, and a user who types.
//
// Lives here: the document, and what a user does in it. Must not know: any form engine.

import assert from "node:assert/strict";
import { load } from "./packages.mjs";

const { JSDOM } = await load("jsdom");
if (JSDOM !== undefined) {
  const { window } = new JSDOM("<!doctype html><main></main>", { url: "http://host.test/", pretendToBeVisual: true });
  // React looks for these when it is loaded.
  Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
  if (globalThis.navigator === undefined) globalThis.navigator = window.navigator;
}
export const { createElement, act } = await load("react");
const { createRoot } = await load("react-dom/client");

const main = () => document.querySelector("main");
let root;

/** Shows an element; what a user has typed into the one before stays, if it is of the same kind. */
export const show = (element) => act(() => (root ??= createRoot(main())).render(element));

/** Leaves the page. */
export async function leave() {
  if (root === undefined) return;
  await act(() => root.unmount());
  root = undefined;
}

export const all = (selector) => [...main().querySelectorAll(selector)];
export function one(selector) {
  const found = all(selector);
  assert.equal(found.length, 1, `${selector}: ${found.length}`);
  return found[0];
}
export const texts = (selector) => all(selector).map(({ textContent }) => textContent);
export const text = () => main().textContent;

/** Types into an input, in place of what was there, or takes a choice by its text. */
export async function fill(input, value) {
  const choice = [...(input.options ?? [])].find(({ label }) => label === value);
  assert.ok(input.tagName !== "SELECT" || choice !== undefined, `no choice ${value}`);
  // Past React, which would take it for its own doing.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value");
  set.call(input, choice?.value ?? value);
  await act(() => input.dispatchEvent(new window.Event(choice ? "change" : "input", { bubbles: true })));
}

/** The text of the choice that is shown. */
export const choice = (select) => select.selectedOptions[0]?.label;

export const submit = () => act(() => one("form").dispatchEvent(new window.Event("submit", { bubbles: true, cancelable: true })));

/** Waits until something holds, for an engine that tells its host later. */
export async function until(holds) {
  for (let round = 0; !holds(); round += 1) {
    assert.ok(round < 400, `never: ${holds}`);
    await act(() => new Promise((done) => setTimeout(done, 5)));
  }
}
