// The file check, as people use it.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { TODAY, command, dirty, example, mended, sample } from "../command.mjs";
import { LOOKS, axe, fits, inPage, server, shoot, tree } from "./harness.mjs";
import { ROOT } from "./server.mjs";

const PAGE = "/examples/web/check.html";
const SHEET = (await dirty())["windows.csv"];

/** The page, when all that it needs is loaded. */
async function ready(page, lang = "fr") {
  const element = page.locator("praticable-check");
  await element.evaluate((element, [lang, today]) => {
    element.lang = lang;
    element.setAttribute("today", today);
  }, [lang, TODAY]);
  // The last thing that shows: it needs the rules.
  await element.locator("> button").first().waitFor();
}

const choose = (page, name, buffer) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });

/** Gives a file, and waits for its report. */
async function check(page, name, buffer) {
  await choose(page, name, buffer);
  await page.locator(".praticable-report").waitFor();
}

/** The roles in a tree, which stay when the looks change. */
const roles = (tree) => tree.match(/^ *- '?\w+/gm).filter((line) => !/text|paragraph/.test(line));

/** The text of the file that pressing a button downloads. */
async function downloaded(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

for (const [look, options] of Object.entries(LOOKS)) {
  inPage(`it is accessible: ${look}`, PAGE, options, async (page) => {
    await ready(page);
    assert.deepEqual(await axe(page), []);
    await shoot(page, `check-${look}-1-idle`);
    await check(page, "fiches.csv", SHEET);
    await page.locator(".praticable-findings summary").nth(1).click();
    await page.locator(".praticable-how summary").click();
    assert.deepEqual(await axe(page), []);
    assert.ok(await fits(page), "nothing has to be scrolled sideways");
    await shoot(page, `check-${look}-2-report`);
    await choose(page, "fiches.xlsx", Buffer.from("PK\x03\x04..."));
    await page.getByRole("alert").getByRole("heading").waitFor();
    assert.equal(await page.locator(".praticable-report").count(), 0);
    assert.deepEqual(await axe(page), []);
    await shoot(page, `check-${look}-3-error`);
  });
}

for (const [lang, verdict] of [["en", /^To correct: 355 errors/], ["simple", /^Il y a des erreurs à corriger : 355/]]) {
  inPage(`it speaks ${lang}, also in the midst of a report`, PAGE, {}, async (page) => {
    await ready(page);
    await check(page, "fiches.csv", SHEET);
    await page.getByRole("radio", { name: "241 avertissements" }).check();
    await page.locator(".praticable-findings summary:visible").first().click();
    const requests = server.requests.length;
    await page.locator("praticable-check").evaluate((element, lang) => (element.lang = lang), lang);
    await page.getByRole("heading", { name: verdict }).waitFor();
    assert.equal(server.requests.length, requests, "every language is there from the beginning");
    assert.equal(await page.locator("tbody:visible").count(), 3, "the filter stays");
    assert.equal(await page.locator("details[open]").count(), 1, "unfolded parts stay");
    assert.deepEqual(await axe(page), []);
    await shoot(page, `check-${lang}`);
  });
}

inPage("the accessibility tree matches the page", PAGE, {}, async (page) => {
  await ready(page);
  const idle = await tree(page, "main");
  assert.match(idle, /button "Choisir un fichier"/);
  await check(page, "fiches.csv", SHEET);
  const report = await tree(page, "main");
  for (const part of [
    /- status\n/,
    /region "À corriger : 355 erreurs, 241 avertissements, 1 information\."/,
    /heading "À corriger : .*" \[level=2\]/,
    /group "Filtrer les règles"/,
    /group "Gravité"/,
    /radio "Tout" \[checked\]/,
    /searchbox "Chercher un mot ou une règle"/,
    /table "Ce qui a été trouvé, règle par règle"/,
    /columnheader "Gravité"/,
    /rowheader "ADR-001"/,
    /cell "avertissement"/,
    /Voir les endroits à corriger \(ADR-001\)/,
    /button "Tous les constats, pour un tableur \(CSV\)"/,
  ]) {
    assert.match(report, part);
  }
  // A narrow page shows the table as cards, and it is a table all the same.
  const wide = await tree(page, ".praticable-findings");
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await page.locator(".praticable-findings").evaluate((table) => getComputedStyle(table).display), "block");
  assert.deepEqual(roles(await tree(page, ".praticable-findings")), roles(wide));
});

inPage("a keyboard is enough", PAGE, {}, async (page) => {
  // Choosers are caught from the first listener on, a moment after it is set: too late for a key that follows at once.
  page.on("filechooser", () => {});
  await ready(page);
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.outerHTML);

  await page.waitForFunction(() => document.hasFocus());
  await press("Tab");
  await page.waitForFunction(() => document.activeElement?.matches("[type=file]"));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Enter")]);
  await chooser.setFiles({ name: "fiches.csv", mimeType: "text/csv", buffer: SHEET });
  await page.locator(".praticable-report").waitFor();
  assert.match(await focused(), /^À corriger\s: 355/, "the verdict has the focus");

  await press("Tab", "ArrowRight");
  assert.equal(await page.locator("tbody:visible").count(), 6, "errors alone");
  assert.match(await page.locator("[role=status].praticable-unseen").textContent(), /^Règles affichées\s: 6 sur 10$/);
  await press("Tab");
  await page.keyboard.type("code postal");
  await page.getByText("Règles affichées : 1 sur 10").first().waitFor();
  await press("Tab", "Enter");
  assert.ok(await page.getByText("ligne 2, colonne « code_postal » → 01000").isVisible());
  assert.ok(await page.getByText("Dans LibreOffice").first().isVisible());
  // The box of the proposals, the file put right, its log.
  await press("Tab", "Space", "Tab");
  assert.match(await focused(), /^Télécharger le fichier corrigé$/);
  const fixed = await downloaded(page, () => press("Enter"));
  assert.equal(fixed.name, "fiches.csv");
  assert.deepEqual(fixed.bytes, (await mended("fiches.csv", SHEET, "--confirm")).file);
  await press("Tab", "Tab");
  assert.match(await focused(), /Corriger le fichier dans un tableur/);
  await press("Tab");
  const { name, text } = await downloaded(page, () => press("Enter"));
  assert.equal(name, "fiches-constats.csv");
  assert.ok(text.length > 1000);
});

inPage("a word that nothing has leaves a sentence", PAGE, {}, async (page) => {
  await ready(page);
  await check(page, "fiches.csv", SHEET);
  await page.getByRole("searchbox").fill("hippocampe");
  await page.getByText("Aucune règle ne correspond.").waitFor();
  assert.equal(await page.getByRole("table").count(), 0);
  await page.getByRole("searchbox").fill("SUPPRIMÉ majuscules");
  await page.getByRole("searchbox").fill("DECRIT");
  await page.getByText("Règles affichées : 1 sur 10").first().waitFor();
});

inPage("the saved findings are those of the command", PAGE, {}, async (page) => {
  await ready(page);
  const samples = { "directory.csv": await example("directory.csv"), "fiches.csv": SHEET };
  for (const [name, bytes] of Object.entries(samples)) {
    await check(page, name, bytes);
    for (const [format, label] of [["csv", "CSV"], ["ndjson", "NDJSON"], ["json", "JSON"]]) {
      const button = page.getByRole("button", { name: `(${label})` });
      const { text } = await downloaded(page, () => button.click());
      assert.equal(text, (await command(name, bytes, "--format", format)).report, `${name} as ${format}`);
    }
    await page.getByText("-rapport.json » est écrit.").waitFor();
  }
  const { text } = await downloaded(page, () => page.getByRole("button", { name: "modèle" }).click());
  assert.match(text, /^\uFEFFversion_schema;/);
});

inPage("a workbook is checked, and its findings name their cells", PAGE, {}, async (page) => {
  await ready(page);
  const requests = server.requests.length;
  for (const name of ["cells.xlsx", "cells.xls", "cells.ods"]) {
    const bytes = await sample(name);
    await check(page, name, bytes);
    assert.match(await page.locator(".praticable-report").textContent(), /Feuille lue\s: «/, name);
    await page.locator(".praticable-findings summary").first().click();
    assert.match(await page.locator(".praticable-findings details[open]").textContent(), /![A-Z]+[0-9]+/, name);
    const { text } = await downloaded(page, () => page.getByRole("button", { name: "(CSV)" }).click());
    assert.equal(text, (await command(name, bytes, "--format", "csv")).report, name);
    assert.equal(await page.getByRole("button", { name: "Télécharger le fichier corrigé" }).count(), 0);
    assert.deepEqual(await axe(page), []);
  }
  assert.equal(server.requests.length, requests, "no request was made");
  await page.locator("praticable-check").evaluate((element) => element.setAttribute("sheet", "Tarifs"));
  await choose(page, "cells.xlsx", await sample("cells.xlsx"));
  await page.getByRole("alert").getByText("Tarifs").waitFor();
});

inPage("the file put right is the command's, and so is its log", PAGE, {}, async (page) => {
  await ready(page);
  const requests = server.requests.length;
  const samples = { "directory.csv": await example("directory.csv"), "fiches.csv": SHEET };
  for (const [name, bytes] of Object.entries(samples)) {
    await check(page, name, bytes);
    for (const options of [[], ["--confirm"]]) {
      const expected = await mended(name, bytes, ...options);
      const box = page.getByRole("checkbox", { name: "Faire aussi les propositions" });
      if (options.length > 0) {
        if ((await box.count()) === 0) continue;
        await box.check();
      }
      const file = await downloaded(page, () => page.getByRole("button", { name: "Télécharger le fichier corrigé" }).click());
      assert.deepEqual([file.name, file.text], [name, expected.file.toString("utf8")]);
      assert.deepEqual(file.bytes, expected.file);
      const log = await downloaded(page, () => page.getByRole("button", { name: "Télécharger le journal" }).click());
      assert.deepEqual([log.name, log.text], [`${name}.fixes.ndjson`, expected.log.toString("utf8")]);
      const said = await page.locator(".praticable-status").textContent();
      assert.match(said, /est écrit\.\nValeurs corrigées\s: /);
      assert.doesNotMatch(said, /--confirm/);
    }
    assert.deepEqual(await axe(page), []);
  }
  await shoot(page, "check-light-5-mended");
  assert.equal(server.requests.length, requests, "no request was made");
});

inPage("a file that breaks the worker is named, and the next one is checked", PAGE, {}, async (page) => {
  // No such file is known: the trap of a forged one is put into the worker's script, once.
  let times = 0;
  await page.context().route("**/check-worker.js", async (route) => {
    const response = await route.fetch();
    const trap = 'performance.now = () => { throw new WebAssembly.RuntimeError("unreachable"); };\n';
    times += 1;
    await route.fulfill({ response, body: times === 1 ? `${trap}${await response.text()}` : await response.text() });
  });
  await page.reload();
  await ready(page);
  await choose(page, "fiches.xlsx", await sample("cells.xlsx"));
  await page.getByRole("alert").getByText("est endommagé").waitFor();
  await page.locator("praticable-check").evaluate((element) => (element.lang = "en"));
  await page.getByRole("alert").getByText("is damaged").waitFor();
  assert.deepEqual(await axe(page), []);
  await check(page, "fiches.csv", SHEET);
  assert.equal(await page.getByRole("alert").textContent(), "");
});

inPage("a file can be dropped, one at a time", PAGE, {}, async (page) => {
  await ready(page);
  const drop = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{"id":"a"}\n'], "a.ndjson"));
    transfer.items.add(new File(["b"], "b.csv"));
    return transfer;
  });
  const box = page.locator(".praticable-drop");
  await box.dispatchEvent("dragover", { dataTransfer: drop });
  assert.match(await box.getAttribute("class"), /is-over/);
  await box.dispatchEvent("drop", { dataTransfer: drop });
  await page.locator(".praticable-report").waitFor();
  assert.doesNotMatch(await box.getAttribute("class"), /is-over/);
  await page.getByText("Un seul fichier est vérifié à la fois : « a.ndjson ».").waitFor();
});

/** @type {Promise<string> | undefined} */
let written;

/** A file of a hundred thousand rows, each of a practice of its own. */
const large = () => (written ??= writeLarge());

async function writeLarge() {
  const path = join(ROOT, "target/browser/grand.csv");
  const [header, ...rows] = (await example("directory.csv")).toString("utf8").trimEnd().split("\n");
  const at = header.split(",").indexOf("identifiant");
  const lines = [header];
  for (let number = 0; number < 100_000; number += 1) {
    const cells = rows[number % rows.length].split(",");
    // The id comes before every cell with commas.
    cells[at] = `fiche-${number}`;
    lines.push(cells.join(","));
  }
  await mkdir(join(ROOT, "target/browser"), { recursive: true });
  await writeFile(path, lines.join("\n"));
  return path;
}

/** The longest time that a page kept a timer waiting while something was done, in milliseconds. */
async function longestWait(page, something) {
  await page.evaluate(() => {
    globalThis.wait = { longest: 0, last: performance.now() };
    globalThis.wait.timer = setInterval(() => {
      const now = performance.now();
      Object.assign(wait, { longest: Math.max(wait.longest, now - wait.last), last: now });
    }, 10);
  });
  await something();
  return page.evaluate(() => {
    clearInterval(wait.timer);
    return Math.round(wait.longest);
  });
}

inPage("a hundred thousand rows neither freeze the page nor leave it", PAGE, {}, async (page) => {
  const path = await large();
  await ready(page);
  // The delay of a page on this machine whose worker does nothing but take time.
  const idle = await longestWait(page, () =>
    page.evaluate(() => {
      const worker = new Worker("/bindings-wasm/tests/browser/pages/busy.mjs");
      return new Promise((done) => worker.addEventListener("message", done));
    }),
  );
  const requests = server.requests.length;
  await page.context().route("**", (route) => route.abort());
  const seen = page.locator("praticable-check").evaluate(
    (element) =>
      new Promise((done) => {
        const seen = { percents: [], said: new Set() };
        const voice = element.querySelector("[role=status].praticable-unseen");
        const listen = new MutationObserver(() => seen.said.add(voice.textContent));
        listen.observe(voice, { childList: true, characterData: true, subtree: true });
        element.addEventListener("progress", ({ detail }) => seen.percents.push(detail.percent));
        element.addEventListener("report", ({ detail }) => {
          listen.disconnect();
          done({ ...seen, said: [...seen.said], detail });
        });
      }),
  );
  const begun = performance.now();
  const wait = await longestWait(page, async () => {
    await page.locator("input[type=file]").setInputFiles(path);
    await seen;
  });
  console.log(`100,000 rows in ${Math.round(performance.now() - begun)} ms, longest wait ${wait} ms (${idle} ms without)`);
  assert.ok(wait < 200 + idle, `the page stood still for ${wait} ms`);
  const { percents, said, detail } = await seen;
  assert.ok(percents.length > 20);
  assert.deepEqual(percents, percents.toSorted((a, b) => a - b));
  assert.ok(said.length >= 3 && said.length <= 5, `it is read aloud now and then: ${said}`);
  assert.match(detail.files.flat().join(" "), /100 000 lignes/);
  assert.equal(server.requests.length, requests, "no request was made");
});

inPage("a check can be cancelled, and another one begun", PAGE, {}, async (page) => {
  await ready(page);
  await page.locator("input[type=file]").setInputFiles(await large());
  await page.waitForFunction(() => document.querySelector("progress").value > 5);
  await shoot(page, "check-light-4-working");
  assert.deepEqual(await axe(page), []);
  await page.getByRole("button", { name: "Annuler la vérification" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("La vérification de « grand.csv » est annulée.").waitFor();
  assert.ok(await page.locator("input[type=file]").evaluate((input) => input === document.activeElement));
  assert.equal(await page.getByRole("progressbar").count(), 0);
  assert.deepEqual(await axe(page), []);
  await check(page, "fiches.csv", SHEET);
  assert.match(await page.locator("h2").first().textContent(), /^À corriger\s: 355/);
  // A file that is chosen meanwhile takes the place of the one before.
  await page.locator("input[type=file]").setInputFiles(await large());
  await page.waitForFunction(() => document.querySelector("progress").value > 5);
  await check(page, "fiches.csv", SHEET);
  assert.match(await page.locator("h2").first().textContent(), /^À corriger\s: 355/);
});

inPage("a file that changed is not checked as if it had not", PAGE, {}, async (page) => {
  const path = join(ROOT, "target/browser/changed.csv");
  await writeFile(path, SHEET);
  await ready(page);
  await page.locator("input[type=file]").setInputFiles(path);
  await page.locator(".praticable-report").waitFor();
  await writeFile(path, Buffer.concat([SHEET, SHEET]));
  await page.getByRole("button", { name: "(CSV)" }).click();
  await page.getByRole("alert").getByText("choisissez-le de nouveau").waitFor();
  assert.match(await page.getByRole("alert").textContent(), /impossible de lire «\schanged.csv\s»\s: l’accès est refusé/);
});

inPage("without its rules the page says that it is at fault", PAGE, { expected: /ERR_FAILED/ }, async (page) => {
  await page.context().route("**/files.wasm", (route) => route.abort());
  await page.reload();
  await page.getByRole("alert").getByText("La vérification s’est arrêtée à cause de cette page").waitFor();
});
