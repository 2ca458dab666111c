// The form in a <dialog>.
//
// Lives here: opening, closing and what is lost by it. Must not know: what is wrong with a field.

import assert from "node:assert/strict";
import { KEYS } from "../standin/accounts.mjs";
import { checked, field, focused, inBrowser, open, phase, shot, submit, world } from "./browser.mjs";

const here = world();

/** Opens the page and the dialog in it, by keyboard. Answers questions as told, and keeps them. */
async function opened(answers, query) {
  const page = await open(here, { dialog: "", ...query }, { hidden: true });
  page.questions = [];
  page.on("dialog", (question) => {
    page.questions.push(question.message());
    return answers.shift() ? question.accept() : question.dismiss();
  });
  await page.locator("#open").focus();
  await page.keyboard.press("Enter");
  return page;
}

const isOpen = (page) => page.evaluate(() => document.querySelector("dialog").open);

inBrowser("it is named by its title, begins at the key, and gives the focus back", async () => {
  const page = await opened([]);
  assert.equal(await focused(page), "apiKey");
  const dialog = page.getByRole("dialog", { name: "Link your Trigger.dev account" });
  assert.ok(await dialog.isVisible());
  await shot(page, "dialog");
  await page.keyboard.press("Escape");
  assert.equal(await isOpen(page), false);
  assert.equal(await page.evaluate(() => document.activeElement.id), "open");
  assert.deepEqual(page.questions, [], "nothing was typed");
  await page.close();
});

inBrowser("Escape asks before it throws away what was typed", async () => {
  const page = await opened([false, true], { locale: "de" });
  await field(page, "apiKey").fill("hello");
  await field(page, "projectRef").fill("a/b");
  await field(page, "projectRef").blur();
  await checked(page);
  await page.keyboard.press("Escape");
  assert.equal(await isOpen(page), true);
  assert.equal(await field(page, "apiKey").inputValue(), "hello");
  // A browser asks the page again only when the user has done something in between.
  await field(page, "projectRef").click();
  await page.keyboard.press("Escape");
  assert.equal(await isOpen(page), false);
  assert.deepEqual(page.questions, ["Eingaben verwerfen?", "Eingaben verwerfen?"]);
  const values = await page.evaluate(() => ["apiKey", "projectRef"].map((name) => document.querySelector(`[name=${name}]`).value));
  assert.deepEqual(values, ["", ""]);
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
  await page.close();
});

inBrowser("what is linked stays so, and asks nothing", async () => {
  const page = await opened([]);
  await field(page, "apiKey").fill(KEYS.prod);
  await submit(page).click();
  await phase(page, "connected");
  await page.keyboard.press("Escape");
  assert.equal(await isOpen(page), false);
  assert.deepEqual(page.questions, []);
  assert.equal(await page.locator(".tdc").getAttribute("data-phase"), "connected");
  await page.close();
});

inBrowser("a dialog that has a name keeps it, and one that the form is moved to works", async () => {
  const page = await open(here, { dialog: "" }, { hidden: true });
  await page.evaluate(() => {
    const element = document.querySelector("trigger-connect");
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-label", "Mine");
    element.remove();
    dialog.append(element);
    document.body.append(dialog);
    dialog.showModal();
  });
  assert.ok(await page.getByRole("dialog", { name: "Mine" }).isVisible());
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  await page.close();
});
