// The example of Vite and React: its production build, as visitors of a page with a strict policy load it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { LOOKS, axe, fits, inPage, shoot, tree } from "./harness.mjs";
import { ROOT } from "./server.mjs";

const EXAMPLE = join(ROOT, "examples/vite-react");
const PAGE = "/examples/vite-react/dist/index.html";

build();

inPage("a form of one's own is checked by the rules, with the keyboard alone", PAGE, LOOKS.light, async (page) => {
  await page.getByRole("button").focus();
  await page.keyboard.press("Enter");
  const summary = page.locator(".summary");
  await page.waitForFunction(() => document.activeElement.matches(".summary"));
  assert.match(await summary.innerText(), /Il y a \d erreurs/);
  assert.deepEqual(await axe(page), []);
  await shoot(page, "vite-react-errors");

  // The first link leads to its field, which says the same.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Cabinet du Port");
  await fill(page, "place.address.street", "1 rue du Port");
  await fill(page, "place.address.postal_code", "44000");
  await fill(page, "place.address.city", "Nantes");
  await page.locator("#entrance\\.step_free").focus();
  await page.keyboard.press("Space");
  await fill(page, "entrance.level_change.steps", "2");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.matches(".summary"));
  assert.match(await summary.innerText(), /une erreur[^]*marches sont comptées/);
  const steps = page.getByLabel(/marches/);
  assert.equal(await steps.getAttribute("aria-invalid"), "true");
  assert.match(await tree(page), /alert|Erreur : .*marches sont comptées/);

  await fill(page, "entrance.level_change.steps", "0");
  await fill(page, "entrance.clear_width_cm", "90");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "La fiche est correcte" }).waitFor();
  assert.match(await summary.innerText(), /"clear_width_cm": 90/);
  assert.deepEqual(await axe(page), []);
});

for (const [name, look] of Object.entries({ dark: LOOKS.dark, narrow: LOOKS.narrow })) {
  inPage(`it can be read: ${name}`, PAGE, look, async (page) => {
    await page.getByRole("button").click();
    await page.locator(".summary").waitFor();
    assert.deepEqual(await axe(page), []);
    assert.ok(await fits(page));
    await shoot(page, `vite-react-${name}`);
  });
}

/** Types a text into a field, in place of the old one. */
async function fill(page, id, text) {
  await page.locator(`[id="${id}"]`).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** Installs the dependencies of the example, unless they are there, and builds it. There must be no warning. */
function build() {
  const run = (program, ...arguments_) => execFileSync(program, arguments_, { cwd: EXAMPLE, encoding: "utf8" });
  const lock = readFileSync(join(EXAMPLE, "package-lock.json"), "utf8");
  const stamp = join(EXAMPLE, "node_modules/.installed");
  if (read(stamp) !== lock) {
    run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
    writeFileSync(stamp, lock);
  }
  const said = run("node", "node_modules/vite/bin/vite.js", "build");
  assert.ok(!/warn/i.test(said), said);
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
