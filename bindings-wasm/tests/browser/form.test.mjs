// The form in a browser: filled in by keyboard, kept, sent.

import assert from "node:assert/strict";

import { LOOKS, inPage } from "./harness.mjs";
import { STEPS, focused, host, ready, value, walk } from "./form.mjs";

host("/plain.html", '<praticable-form draft="off" today="2026-11-22"></praticable-form>');

/** Keys for questions, by the end of their identifiers. The first answer of each group of six is "yes". */
const KEYS = {
  "practitioner-rpps": ["99700001110"],
  "practitioner-title-dr": ["Space"],
  // A menu of the browser itself: the first letters choose.
  "practitioner-profession": ["Sage"],
  "practitioner-family_name": ["Témoin"],
  "practitioner-given_name": ["Ange"],
  "place-address-number": ["6"],
  "place-address-street": ["quai du Port"],
  "place-address-city": ["Quimper"],
  "path-level_change-steps": ["3"],
  "entrance-step_free-yes": ["ArrowRight"],
  "entrance-level_change-steps": ["2"],
  "entrance-clear_width_cm": ["0,90 m"],
  "communication-cued_speech-yes": ["Space"],
  comment: ["Sonnez deux fois."],
};

/** Answers "yes" wherever that is a choice, and else as planned. */
const plan = ({ answers, kind, checked }) => {
  if (answers in KEYS) return KEYS[answers];
  if (kind === "radio" && answers.endsWith("-yes") && !checked) return ["Space"];
  return [];
};

for (const lang of ["fr", "en", "simple"]) {
  inPage(`the whole form by keyboard alone (${lang})`, "/plain.html", LOOKS.light, async (page) => {
    await ready(page);
    if (lang !== "fr") {
      await page.evaluate((lang) => document.querySelector("praticable-form").setAttribute("lang", lang), lang);
      await page.waitForFunction(
        (text) => document.querySelector("praticable-form h2").innerText.includes(text),
        lang === "en" ? "Step 1 of 11" : "professionnel de santé",
      );
    }
    for (const id of STEPS.slice(0, -1)) {
      const wrong = await page.locator(".praticable-summary-error").allInnerTexts();
      assert.equal((await focused(page)).kind, id === "identity" ? "body" : "h2", `${id} ${wrong}`);
      const passed = await walk(page, plan);
      if (id !== "place") continue;
      // The name and the postal code are missing: the summary has the focus and leads to them.
      const summary = await focused(page);
      assert.match(summary.text, lang === "en" ? /There is a problem/ : /Il y a un problème/);
      assert.equal(await page.locator(".praticable-summary-error a").count(), 2);
      const words = await page.locator(".praticable-summary-error a").allInnerTexts();
      assert.deepEqual(
        await page.locator(".praticable-note.praticable-error .praticable-sentence").allInnerTexts(),
        words,
      );
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.equal((await focused(page)).answers, "place-name");
      await page.keyboard.type("Cabinet du Port");
      for (let stops = 0; (await focused(page)).answers !== "place-address-postal_code" && stops < 60; stops += 1)
        await page.keyboard.press("Tab");
      await page.keyboard.type("29000");
      await walk(page, () => []);
      assert.ok(passed.includes("place-kind"));
    }
    assert.equal(await page.evaluate(() => document.querySelector("praticable-form").step), "recap");
    for (const error of await page.locator(".praticable-summary-error a").allInnerTexts()) assert.fail(error);
    const { place, entrance, comment } = await value(page);
    assert.equal(place.name, "Cabinet du Port");
    assert.deepEqual(entrance.level_change.steps, 2);
    assert.equal(entrance.clear_width_cm, 90);
    assert.equal(comment, "Sonnez deux fois.");
    await page.evaluate(() => {
      globalThis.sent = [];
      document
        .querySelector("praticable-form")
        .addEventListener("submit", ({ detail }) => globalThis.sent.push(detail.listing));
    });
    await walk(page, () => []);
    const [sent] = await page.evaluate(() => globalThis.sent);
    assert.deepEqual(sent.provenance, [
      { scope: "", method: "self_declared", source: "own", observed_on: "2026-11-22", verified_on: "2026-11-22" },
    ]);
    assert.equal((await value(page)).provenance, undefined, "it is declared by sending, and not before");
  });
}
