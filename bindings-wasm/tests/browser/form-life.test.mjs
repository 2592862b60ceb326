// The life of answers in a browser: corrected, kept, sent; in any language, without a network, without rules.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { STEPS, findings, focused, host, ready, step, value } from "./form.mjs";
import { LOOKS, axe, inPage, server, shoot } from "./harness.mjs";

const LISTING = {
  id: "29-port",
  place: { name: "Cabinet du Port", address: { street: "quai du Port", postal_code: "29000", city: "Quimper" } },
  entrance: { step_free: "yes" },
  provenance: [{ scope: "", method: "phone", source: "own", observed_on: "2026-01-05", verified_on: "2026-01-05" }],
};
const given = `<script type="application/json">${JSON.stringify(LISTING)}</script>`;

host("/plain.html", '<praticable-form draft="off" today="2026-11-22"></praticable-form>');
host("/draft.html", '<praticable-form today="2026-11-22"></praticable-form>');
host("/titled.html", '<praticable-form draft="off" today="2026-11-22" manage-title hash></praticable-form>');
host("/filled.html", `<praticable-form draft="off" today="2026-11-22">${given}</praticable-form>`);
host("/confirm.html", `<praticable-form draft="off" today="2026-11-22" mode="confirm">${given}</praticable-form>`);
host(
  "/host.html",
  '<form><praticable-form name="listing" draft="off" today="2026-11-22" submits></praticable-form><button>Ok</button></form>',
  "host.mjs",
);
host("/bare.html", '<praticable-form base="/nowhere/"><p id="instead">Écrivez-nous.</p></praticable-form>');

const form = (name, path, run, look = LOOKS.light) =>
  inPage(name, path, look, async (page) => {
    await ready(page);
    await run(page);
  });

const width = (page) => page.getByLabel("Largeur de passage de la porte");
const group = (page, name) => page.getByRole("group", { name, exact: true });
const listen = (page) =>
  page.evaluate(() => {
    globalThis.events = [];
    for (const type of ["change", "findings", "submit"]) {
      document
        .querySelector("praticable-form")
        .addEventListener(type, ({ detail: { listing, findings } }) =>
          globalThis.events.push({ type, listing, findings }),
        );
    }
  });
const takeEvents = (page) => page.evaluate(() => globalThis.events.splice(0));
/** Without the spaces that keep French punctuation on its line. */
const loose = (text) => text.replaceAll("\u00a0", " ");
const said = (page) => page.evaluate(() => document.querySelector(".praticable-body > [role=status]").innerText);

form("a correction is shown, and taken back", "/plain.html", async (page) => {
  await step(page, "entering");
  await width(page).fill("0,90 m");
  await page.keyboard.press("Tab");
  assert.equal(await width(page).inputValue(), "90");
  const note = page.locator(".praticable-mended");
  assert.match(loose(await note.innerText()), /Enregistré comme 90 cm\. Vous aviez écrit « 0,90 m »\./);
  await note.getByRole("button", { name: "Annuler" }).click();
  assert.equal(await width(page).inputValue(), "0,90 m");
  assert.equal((await focused(page)).answers, "entrance-clear_width_cm", "the button is gone, and the focus is not");
  assert.equal(await width(page).getAttribute("aria-invalid"), "true");
  await width(page).fill("95");
  await page.keyboard.press("Tab");
  assert.equal((await value(page)).entrance.clear_width_cm, 95);
  assert.equal(await width(page).getAttribute("aria-invalid"), null);
});

form("changes are announced to screen readers", "/plain.html", async (page) => {
  await step(page, "entering");
  await width(page).fill("0,90 m");
  await page.keyboard.press("Tab");
  assert.equal(await said(page), "Enregistré comme 90 cm.");
  await width(page).fill("9000");
  await page.keyboard.press("Tab");
  assert.match(loose(await said(page)), /^Erreur : Largeur de passage de la porte : doit être entre 40 et 400/);
});

form("a proposal waits for a person", "/plain.html", async (page) => {
  await step(page, "entering");
  await width(page).fill("> 90");
  await page.keyboard.press("Tab");
  assert.equal((await value(page)).entrance.clear_width_cm, "> 90");
  assert.match(loose(await page.locator(".praticable-proposal").innerText()), /^Vouliez-vous dire 90 cm \?/);
  await page.getByRole("button", { name: "Oui, corriger" }).click();
  assert.equal((await value(page)).entrance.clear_width_cm, 90);
  assert.equal((await focused(page)).answers, "entrance-clear_width_cm");
});

form("a comma is a comma in French", "/plain.html", async (page) => {
  await step(page, "entering");
  await page.getByLabel("Hauteur du seuil").fill("2,5");
  await page.keyboard.press("Tab");
  assert.equal((await value(page)).entrance.threshold_cm, 2.5);
  assert.equal(await page.getByLabel("Hauteur du seuil").inputValue(), "2,5");
});

form("no answer and “I do not know” are two things", "/plain.html", async (page) => {
  await step(page, "entering");
  const door = group(page, "Porte à l’entrée");
  assert.equal(await door.getByRole("radio", { checked: true }).count(), 0);
  await door.getByLabel("Je ne sais pas").check();
  assert.deepEqual((await value(page)).entrance, { door: "unknown" });
  await door.getByRole("button", { name: "Effacer ma réponse : Porte à l’entrée" }).click();
  assert.equal((await value(page)).entrance, undefined);
  assert.equal((await focused(page)).answers, "entrance-door-yes");
  assert.equal(await said(page), "Réponse effacée.");
});

form("questions come and go, and say so", "/plain.html", async (page) => {
  await step(page, "entering");
  const stepFree = group(page, "Entrée de plain-pied");
  await stepFree.getByLabel("Non").check();
  assert.equal(await said(page), "7 questions ajoutées.");
  await page.getByLabel("Nombre de marches à l’entrée").fill("2");
  await page.keyboard.press("Tab");
  await stepFree.getByLabel("Oui").check();
  assert.match(await said(page), /^7 questions retirées\. .* ne seront pas envoyées\.$/);
  assert.deepEqual((await value(page)).entrance, { step_free: "yes" });
  await stepFree.getByLabel("Non").check();
  assert.equal(await page.getByLabel("Nombre de marches à l’entrée").inputValue(), "2");
});

form("rows come and go, and the focus goes along", "/plain.html", async (page) => {
  await step(page, "appointments");
  await page.getByLabel("Téléphones (1)").fill("01.99.00.27.37");
  await page.getByRole("button", { name: "Ajouter : Téléphones" }).click();
  assert.equal((await focused(page)).answers, "contact-phones-1");
  await page.keyboard.type("01 99 00 27 38");
  await page.keyboard.press("Tab");
  assert.deepEqual((await value(page)).contact.phones, ["+33199002737", "+33199002738"]);
  await page.getByRole("button", { name: "Retirer : Téléphones (2)" }).click();
  assert.deepEqual((await value(page)).contact.phones, ["+33199002737"]);
  assert.equal((await focused(page)).answers, "contact-phones-0");
  await page.getByRole("button", { name: "Ajouter des horaires" }).click();
  await page.keyboard.press("Space");
  await page.getByLabel("De", { exact: true }).fill("09:00");
  await page.getByLabel("à", { exact: true }).fill("12:30");
  assert.equal((await value(page)).appointment.opening_hours, "Mo 09:00-12:30");
});

form(
  "leaving a page shows its errors first, and is still possible",
  "/titled.html",
  async (page) => {
    await step(page, "place");
    await page.getByRole("button", { name: "Continuer", exact: true }).click();
    assert.match((await focused(page)).text, /^Il y a un problème/);
    assert.equal(loose(await page.title()), "Erreur : Ma fiche");
    await page.getByRole("link", { name: /^Code postal/ }).click();
    assert.equal((await focused(page)).answers, "place-address-postal_code");
    await page.keyboard.type("29000");
    await page.keyboard.press("Tab");
    assert.equal(
      await page.getByRole("link", { name: /^Code postal/ }).count(),
      0,
      "a corrected error leaves the summary",
    );
    await page.getByRole("button", { name: "Continuer sans corriger" }).click();
    assert.equal(await page.evaluate(() => location.hash), "#arriving");
    assert.equal(await page.title(), "Ma fiche");
    assert.match(await page.getByRole("button", { name: /Le lieu/ }).innerText(), /à corriger/);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("praticable-form").step === "place");
  },
);

form("nothing wrong is sent", "/plain.html", async (page) => {
  await listen(page);
  await step(page, "recap");
  await page.getByRole("button", { name: "Envoyer la fiche" }).click();
  assert.match((await focused(page)).text, /^Il y a un problème/);
  assert.ok((await takeEvents(page)).every(({ type }) => type !== "submit"));
  await page.getByRole("link", { name: /^Commune/ }).click();
  assert.equal(await page.evaluate(() => document.querySelector("praticable-form").step), "place");
  assert.equal((await focused(page)).answers, "place-address-city");
});

form("a form around it gets the listing", "/host.html", async (page) => {
  await page.evaluate((listing) => (document.querySelector("praticable-form").value = listing), LISTING);
  await takeEvents(page);
  await step(page, "entering");
  await width(page).fill("90");
  await page.keyboard.press("Tab");
  const events = await takeEvents(page);
  assert.deepEqual(
    events.map(({ type }) => type),
    ["change"],
    "and no event of a control, nor anything outside",
  );
  assert.equal(events[0].listing.entrance.clear_width_cm, 90);
  assert.equal(
    await page.evaluate(
      () => JSON.parse(new FormData(document.querySelector("form")).get("listing")).entrance.clear_width_cm,
    ),
    90,
  );
  assert.equal(await page.evaluate(() => [...new FormData(document.querySelector("form")).keys()].join()), "listing");
  await width(page).focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => globalThis.data), undefined, "Enter sends nothing");

  await step(page, "recap");
  await page.getByRole("button", { name: "Envoyer la fiche" }).click();
  const [{ type, listing }] = (await takeEvents(page)).filter(({ type }) => type === "submit");
  assert.equal(type, "submit");
  assert.equal(listing.id, "29-port", "fields without a question are kept");
  assert.deepEqual(
    listing.provenance.map(({ method }) => method),
    ["phone", "self_declared"],
  );
  assert.deepEqual(JSON.parse((await page.evaluate(() => globalThis.data)).listing), listing);
  await page.evaluate(() => document.querySelector("form").reset());
  assert.deepEqual((await value(page)).entrance, LISTING.entrance, "a reset starts again from the given listing");
});

form("the sending page says how it ends", "/filled.html", async (page) => {
  await step(page, "recap");
  await page.evaluate(() => {
    const form = document.querySelector("praticable-form");
    form.addEventListener("submit", ({ detail }) => detail.wait(new Promise((...ends) => (globalThis.ends = ends))), {
      once: true,
    });
  });
  const outcome = page.locator(".praticable-main > [role=status]");
  await page.getByRole("button", { name: "Envoyer la fiche" }).click();
  assert.equal(await outcome.innerText(), "Envoi en cours…");
  await page.evaluate(() => globalThis.ends[1](new Error("no network")));
  await page.waitForFunction(() =>
    /pas marché/.test(document.querySelector(".praticable-main > [role=status]").innerText),
  );
});

form("a listing that is still right only gets a new date", "/confirm.html", async (page) => {
  await listen(page);
  assert.match(await page.locator("h2").innerText(), /toujours juste/);
  assert.deepEqual(await axe(page), []);
  await shoot(page, "form-confirm-light");
  await page.getByRole("button", { name: "Rien n’a changé" }).click();
  const [{ listing }] = (await takeEvents(page)).filter(({ type }) => type === "submit");
  assert.deepEqual(listing, { ...LISTING, provenance: [{ ...LISTING.provenance[0], verified_on: "2026-11-22" }] });
  await page.getByRole("button", { name: "Quelque chose a changé" }).click();
  assert.equal(await page.evaluate(() => document.querySelector("praticable-form").step), "identity");
});

form("a draft is there after a reload, until it is erased", "/draft.html", async (page) => {
  await step(page, "entering");
  await width(page).fill("0,90 m");
  await page.keyboard.press("Tab");
  await page.getByLabel("Hauteur du seuil").pressSequentially("2");
  // Not even left: it is kept all the same.
  await page.waitForTimeout(700);
  await page.reload();
  await ready(page);
  assert.match(await page.locator(".praticable-news").innerText(), /^Votre brouillon du .* est repris\.$/);
  assert.equal(await page.evaluate(() => document.querySelector("praticable-form").step), "entering");
  assert.equal(await width(page).inputValue(), "90");
  assert.equal(await page.getByLabel("Hauteur du seuil").inputValue(), "2");
  await page.getByRole("button", { name: "Annuler" }).click();
  assert.equal(await width(page).inputValue(), "0,90 m", "a correction can still be undone");

  await page.getByRole("button", { name: "Effacer mon brouillon" }).click();
  assert.match((await focused(page)).text, /Oui, tout effacer/);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("praticable-form").step === "identity");
  assert.deepEqual(await value(page), {});
  await page.waitForTimeout(700);
  await page.reload();
  await ready(page);
  assert.equal(await page.locator(".praticable-news").count(), 0);
});

form("it may be moved, and taken out for a while", "/draft.html", async (page) => {
  await step(page, "entering");
  await page.evaluate(() => {
    const form = document.querySelector("praticable-form");
    document.body.append(form);
    form.remove();
    return new Promise((later) => setTimeout(() => later(document.querySelector("main").append(form)), 50));
  });
  await width(page).fill("0,90 m");
  await page.keyboard.press("Tab");
  assert.equal((await value(page)).entrance.clear_width_cm, 90);
  await page.waitForTimeout(700);
  await page.reload();
  await ready(page);
  assert.equal((await value(page)).entrance.clear_width_cm, 90);
});

form("another tab with the same draft is told of", "/draft.html", async (page) => {
  const other = await page.context().newPage();
  await other.goto("/draft.html");
  await ready(other);
  await step(other, "entering");
  await width(other).fill("90");
  await other.keyboard.press("Tab");
  await page.waitForSelector(".praticable-news");
  assert.match(await page.locator(".praticable-news").innerText(), /autre onglet/);
});

form("the language changes under one’s hands", "/plain.html", async (page) => {
  await step(page, "entering");
  await group(page, "Entrée de plain-pied").getByLabel("Non").check();
  await page.getByLabel("Nombre de marches à l’entrée").fill("500");
  await page.keyboard.press("Tab");
  await width(page).pressSequentially("9");
  await page.evaluate(() => (document.querySelector("praticable-form").lang = "en"));
  await page.waitForFunction(() => /Entering/.test(document.querySelector("praticable-form h2").innerText));
  assert.equal((await focused(page)).answers, "entrance-clear_width_cm");
  await page.keyboard.type("5");
  await page.keyboard.press("Tab");
  assert.equal((await value(page)).entrance.clear_width_cm, 95);
  assert.match(await page.locator(".praticable-error .praticable-sentence").innerText(), /must be between 0 and 300/);
  await page.evaluate(() => (document.querySelector("praticable-form").lang = "simple"));
  await page.waitForFunction(() => /L’entrée/.test(document.querySelector("praticable-form h2").innerText));
  assert.equal(await page.evaluate(() => document.querySelector("praticable-form").lang), "fr-simple");
  assert.deepEqual(await axe(page), []);
});

form("offline, once it is loaded", "/plain.html", async (page) => {
  await page.context().setOffline(true);
  for (const id of STEPS) await step(page, id);
  await step(page, "communication");
  await page.getByRole("button", { name: "Ajouter : Langues parlées" }).click();
  assert.ok((await page.locator("#praticable-1-languages-0-code option").count()) > 50);
  await step(page, "entering");
  await page
    .locator("details", { has: page.getByText("Comment mesurer") })
    .first()
    .locator("summary")
    .click();
  assert.ok(await page.locator(".praticable-drawing svg").first().isVisible());
});

form("nothing is asked of anybody else", "/plain.html", async (page) => {
  const before = server.requests.length;
  await page.evaluate((listing) => (document.querySelector("praticable-form").value = listing), LISTING);
  for (const id of STEPS) await step(page, id);
  await page.getByRole("button", { name: "Envoyer la fiche" }).click();
  assert.deepEqual(server.requests.slice(before), []);
});

form("a copy to keep: as JSON, and as a row of the table", "/filled.html", async (page) => {
  await step(page, "recap");
  const download = async (name) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFile(await file.path(), "utf8");
  };
  const listing = JSON.parse(await download("Télécharger la fiche (JSON)"));
  assert.equal(listing.place.name, "Cabinet du Port");
  const [header, row] = (await download("Télécharger une ligne de tableau (CSV)"))
    .slice(1)
    .split("\r\n")
    .map((line) => line.split(";"));
  assert.equal(row[header.indexOf("nom_lieu")], "Cabinet du Port");
  assert.equal(row[header.indexOf("code_postal")], "29000");
});

inPage(
  "without rules it still collects",
  "/plain.html",
  { ...LOOKS.light, expected: /praticable\.wasm|ERR_FAILED|cannot load/ },
  async (page) => {
    await page.route("**/praticable.wasm", (route) => route.abort());
    await page.reload();
    await ready(page);
    assert.match(await page.locator(".praticable-notices").innerText(), /^La vérification est coupée/);
    assert.equal(await findings(page), null);
    await listen(page);
    await step(page, "place");
    await page.getByLabel(/^Nom du lieu/).fill("Cabinet du Port");
    await page.getByRole("button", { name: "Continuer", exact: true }).click();
    assert.equal(await page.evaluate(() => document.querySelector("praticable-form").step), "arriving");
    await step(page, "recap");
    assert.deepEqual(await axe(page), []);
    await page.getByRole("button", { name: "Envoyer la fiche" }).click();
    const submit = (await takeEvents(page)).find(({ type }) => type === "submit");
    assert.equal(submit.findings, null);
    assert.equal(submit.listing.place.name, "Cabinet du Port");
  },
);

inPage(
  "without its own files it leaves the page as it was",
  "/bare.html",
  { ...LOOKS.light, expected: /nowhere|404/ },
  async (page) => {
    await page.evaluate(() =>
      customElements
        .whenDefined("praticable-form")
        .then(() => document.querySelector("praticable-form").ready.catch(() => {})),
    );
    assert.ok(await page.locator("#instead").isVisible());
  },
);

test("without JavaScript the page offers another way", async () => {
  const example = await readFile(new URL("../../../examples/web/form.html", import.meta.url), "utf8");
  assert.match(
    example.match(/<praticable-form[^>]*>(.*?)<\/praticable-form>/s)[1],
    /JavaScript.*<a href="[^"]+\.csv"/s,
  );
});
