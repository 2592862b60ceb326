// Helpers for tests of the form: pages with the form, and a person who has only a keyboard.

import { server } from "./harness.mjs";

/**
 * A page with the form in it, at an address of its own.
 *
 * @param {string} path
 * @param {string} form the element, in HTML
 * @param {string} [script] the script of the page, as a module
 */
export function host(path, form, script = "") {
  server.pages.set(
    path,
    `<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Ma fiche</title>
        <link rel="stylesheet" href="/examples/web/page.css">
        <link rel="stylesheet" href="/bindings-wasm/pkg/form.css">
        <script type="module" src="/bindings-wasm/pkg/form.js"></script>
        ${script && `<script type="module" src="/bindings-wasm/tests/browser/pages/${script}"></script>`}
      </head>
      <body><main><h1>Ma fiche</h1>${form}</main></body>
    </html>`,
  );
  return path;
}

/** Waits until the form can be filled in, with its lists. */
export async function ready(page) {
  await page.waitForSelector("praticable-form h2");
  await page.evaluate(() => document.querySelector("praticable-form").ready);
}

/** The value of the form. */
export const value = (page) => page.evaluate(() => document.querySelector("praticable-form").value);

/** The codes of the findings. */
export const findings = (page) =>
  page.evaluate(
    () =>
      document.querySelector("praticable-form").findings?.map(({ code, severity }) => `${severity} ${code}`) ?? null,
  );

/** Goes to a page as a program would. */
export async function step(page, id) {
  await page.evaluate((id) => (document.querySelector("praticable-form").step = id), id);
}

/** Every page, in order. */
export const STEPS = [
  "identity",
  "place",
  "arriving",
  "entering",
  "inside",
  "room",
  "communication",
  "care",
  "tariffs",
  "appointments",
  "recap",
];

/** The focused control: the part of its identifier that names its answer, its kind, its accessible name. */
export const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return {
      answers: element.id.replace(/^praticable-\d+-/, ""),
      kind: element.type ?? element.localName,
      text: element.innerText?.trim() ?? "",
      isNext: element.matches(".praticable-main .praticable-primary"),
      checked: element.checked,
    };
  });

/**
 * Goes through a page by keyboard alone, gives the planned answers, and presses the button that leads on.
 *
 * @param {import("playwright-core").Page} page
 * @param {(asked: Awaited<ReturnType<typeof focused>>) => readonly string[]} plan the keys to press, or texts to type
 * @returns {Promise<string[]>} the controls that were passed
 */
export async function walk(page, plan) {
  const passed = [];
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press("Tab");
    const asked = await focused(page);
    if (asked.isNext) {
      await page.keyboard.press("Enter");
      return passed;
    }
    passed.push(asked.answers || asked.text);
    for (const key of plan(asked)) {
      if (/^(Arrow\w+|Space|Enter|Control\+a|Backspace)$/.test(key)) await page.keyboard.press(key);
      else await page.keyboard.type(key);
    }
  }
  throw new Error(`the keyboard finds no way on: ${passed.slice(-12).join(", ")}`);
}
