// The look of the form, and its accessibility tree: every page, in every setting.

import assert from "node:assert/strict";

import { STEPS, host, ready, step } from "./form.mjs";
import { LOOKS, axe, fits, inPage, shoot, tree } from "./harness.mjs";

host("/look.html", '<praticable-form draft="off" today="2026-11-22"></praticable-form>');

/** Answers that are wrong, doubtful, or put right, of every kind there is. */
const MIXED = {
  practitioner: { rpps: "99700001111", family_name: "Témoin" },
  place: { name: "Cabinet du Port", finess: "x", address: { postal_code: "2900", city: "QUIMPER CEDEX 9" } },
  arrival: { parking: "yes", street_parking: "yes", street_parking_adapted: "yes", street_parking_distance_m: 900 },
  path: { present: "yes", step_free: "no", slope: "slight", slope_percent: 12 },
  entrance: {
    step_free: "no",
    level_change: { steps: 500, lift: "yes" },
    clear_width_cm: "0,90 m",
    threshold_cm: "deux",
  },
  interior: { step_free: "no", floor: 99 },
  room: { wheelchair_accessible: "yes", turning_space_cm: 20 },
  communication: { sign_languages: [{ code: "fsl" }, { code: "LSF" }] },
  languages: [{ code: "anglais", by: "staff" }, { code: "zzz" }],
  care: { assistance_dog: "no", home_visits: "yes", home_visit_conditions: "" },
  tariffs: { sector: "Secteur 2 OPTAM", fees: [{ act: "G", amount_eur: 30 }] },
  contact: { phones: ["01.99.00.27.37", "0612"], email: "contact at example" },
  appointment: { channels: ["phone"], opening_hours: "Mo-Fr 09:00-12:00,14:00-18:00; PH off" },
};

/** Whether the list of steps and the page have a place of their own each, which axe does not look at. */
const apart = (page) =>
  page.evaluate(() => {
    const [steps, main] = [".praticable-steps", ".praticable-main"].map((part) =>
      document.querySelector(`praticable-form ${part}`).getBoundingClientRect(),
    );
    return steps.right <= main.left || steps.bottom <= main.top;
  });

for (const [look, options] of Object.entries(LOOKS)) {
  for (const id of STEPS) {
    inPage(`${id}, ${look}`, "/look.html", options, async (page) => {
      await ready(page);
      await page.evaluate((listing) => (document.querySelector("praticable-form").value = listing), MIXED);
      await step(page, id);
      if (id !== "recap") {
        await page.getByRole("button", { name: "Continuer", exact: true }).click();
        if ((await page.evaluate(() => document.querySelector("praticable-form").step)) !== id) await step(page, id);
      }
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      // The other looks are the same to axe.
      if (["light", "dark", "narrow"].includes(look)) assert.deepEqual(await axe(page), []);
      assert.ok(await fits(page), "nothing has to be scrolled sideways");
      assert.ok(await apart(page), "the steps do not lie over the page");
      await shoot(page, `form-${STEPS.indexOf(id) + 1}-${id}-${look}`);
    });
  }
}

for (const look of ["light", "dark", "narrow"]) {
  inPage(`an empty form, ${look}`, "/look.html", LOOKS[look], async (page) => {
    await ready(page);
    for (const id of STEPS.slice(0, -1)) {
      await step(page, id);
      assert.deepEqual(await axe(page), [], id);
      await shoot(page, `form-empty-${STEPS.indexOf(id) + 1}-${id}-${look}`);
    }
  });
}

inPage("assistive technology is told names, roles and groups", "/look.html", LOOKS.light, async (page) => {
  await ready(page);
  await step(page, "entering");
  const told = await tree(page, "praticable-form");
  assert.match(told, /navigation "Étapes"/);
  assert.match(told, /button "4 Entrer en cours|button "Entrer en cours"/);
  assert.match(told, /region "Étape 4 sur 11 Entrer"/);
  assert.match(told, /heading "Étape 4 sur 11 Entrer" \[level=2\]/);
  assert.match(told, /group "Entrée de plain-pied"/);
  for (const answer of ["Oui", "Non", "En partie", "Sur demande", "Je ne sais pas", "Sans objet"]) {
    assert.ok(told.includes(`radio "${answer}"`), answer);
  }
  assert.match(told, /textbox "Largeur de passage de la porte"/);
  const width = page.getByLabel("Largeur de passage de la porte");
  const described = await width.evaluate((input) =>
    input
      .getAttribute("aria-describedby")
      .split(" ")
      .map((id) => document.getElementById(id).innerText),
  );
  assert.equal(described[0], "centimètres", "its unit");
  assert.match(described[1], /Ouvrez la porte/, "its help");
});

inPage("targets are large enough for a finger", "/look.html", LOOKS.phone, async (page) => {
  await ready(page);
  for (const id of STEPS) {
    await step(page, id);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          "praticable-form :is(button, a, summary, select, textarea, label.praticable-choice, input:not([type=radio], [type=checkbox]))",
        ),
      ]
        .filter((element) => element.checkVisibility())
        .map((element) => [element.innerText || element.id, element.getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24)
        .map(([name, box]) => `${name} ${box.width} × ${box.height}`),
    );
    assert.deepEqual(small, [], id);
  }
});
