// Tests in Chromium: any error in the page fails the test.
//
//   inPage("it opens", "/examples/web/check.html", LOOKS.dark, async (page) => {
//     assert.deepEqual(await axe(page), []);
//     await shoot(page, "check-dark");
//   });
//
// Tests are at the top level of a file one after the other, with no `await` between them: a file whose tests are all done is at
// its end, and the browser with it.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import test, { after } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { ROOT, serve } from "./server.mjs";

/** The folder of screenshots, which CI keeps. */
const SCREENSHOTS = join(ROOT, "target/screenshots");

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Ways in which people look at a page. A narrow one is 320 px wide, which 400 % of zoom on a screen of 1280 px is too. */
export const LOOKS = {
  light: {},
  dark: { colorScheme: "dark" },
  narrow: { viewport: { width: 320, height: 640 } },
  zoomed: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  forced: { forcedColors: "active" },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
};

/** The server of this file's tests, with the whole workspace in its place. */
export const server = await serve();

const browser = await launch();

after(async () => {
  await browser.close();
  await server.close();
});

/**
 * A test in a page of its own, with nothing stored yet. An error in the page or one of its workers, a refusal by the
 * policy and an answer other than 200 fail it.
 *
 * @param {string} name
 * @param {string} path of the page, from the root of the workspace, or a whole address
 * @param {import("playwright-core").BrowserContextOptions & { expected?: RegExp }} look how it is looked at; `expected`
 * are the troubles that this test provokes
 * @param {(page: import("playwright-core").Page) => Promise<void>} run
 */
export function inPage(name, path, look, run) {
  test(name, async () => {
    const { expected, ...options } = look;
    const context = await browser.newContext({ baseURL: server.url, locale: "fr-FR", ...options });
    try {
      const page = await context.newPage();
      const troubles = watch(page);
      await page.goto(path);
      await run(page);
      assert.deepEqual(troubles.filter((trouble) => !expected?.test(trouble)), []);
    } finally {
      await context.close();
    }
  });
}

/** Collects the errors of a page from now on. */
function watch(page) {
  const troubles = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.stack ?? error}`));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return troubles;
}

const AXE = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * The violations that axe-core finds in a page as it is now, a line for each element.
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export async function axe(page) {
  // Handed over by the debugger: it is not a request of the page, and its policy need not allow it.
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(
    (values) => globalThis.axe.run({ runOnly: { type: "tag", values } }),
    TAGS,
  );
  assert.ok(passes.length > 0, "axe looked at nothing");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/** The roles and names that assistive technology is told, as indented text. */
export const tree = (page, selector = "body") => page.locator(selector).first().ariaSnapshot();

/** Whether nothing has to be scrolled sideways. */
export const fits = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** Saves a screenshot of the whole page. */
export async function shoot(page, name) {
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}

async function launch() {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(`no Chromium at ${executablePath}: install it (Debian: chromium), or say where it is in CHROMIUM`);
  }
  return chromium.launch({ executablePath, headless: true, args: ARGS });
}
