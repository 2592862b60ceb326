// The form without a page: relevant questions, kept answers, corrections, provenance.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import { applyFix, check, init } from "praticable";

import { Answers } from "../js/form/answers.js";
import { readHours, writeHours } from "../js/form/opening-hours.js";
import { confirmed, declared } from "../js/form/provenance.js";
import { Questions, isEmpty, placeOf, registryPath } from "../js/form/questions.js";
import { differences, valueOf } from "../js/form/value.js";

await init();

const form = JSON.parse(await readFile(new URL("../../schema/v1/form.json", import.meta.url), "utf8"));
const questions = new Questions(form);
const rules = { check: (listing) => check(listing, { profile: "intake", today: "2026-11-22", lang: "fr" }), applyFix };

const PLACE = {
  place: { name: "Cabinet du Port", address: { street: "quai du Port", postal_code: "29000", city: "Quimper" } },
};

/** Answers to a listing that is all right. */
function started(listing = {}) {
  const answers = new Answers(questions, rules, (value) => declared(value, { source: "own", today: "2026-11-22" }));
  answers.start({ ...PLACE, ...listing });
  return answers;
}

/** Types an answer and leaves the field, as a person does. */
function answer(answers, path, value, place = placeOf(path)) {
  answers.write(place, value);
  answers.commit(path, place);
}

const codes = (answers) => answers.shown.map(({ finding }) => finding.code);

test("a path and a place say the same", () => {
  assert.deepEqual(placeOf("contact.phones[]"), ["contact", "phones"]);
  assert.equal(registryPath(["contact", "phones", "0"]), "contact.phones[]");
  assert.equal(registryPath(["languages", "2", "code"]), "languages[].code");
});

test("a question is found by its answer", () => {
  const at = (...place) => questions.locate(place);
  assert.deepEqual(at("entrance", "clear_width_cm"), { path: "entrance.clear_width_cm", page: "entering" });
  assert.deepEqual(at("contact", "phones", "1"), { path: "contact.phones[]", page: "appointments" });
  assert.deepEqual(at("languages", "0", "by"), { path: "languages[]", page: "communication" });
  assert.equal(at("practitioner")?.page, "identity", "a section is told by its first question");
  assert.equal(at("provenance", "0", "source"), undefined, "the form does not ask for it");
  assert.equal(at(), undefined);
});

test("a question is asked when the answer before it makes it matter", () => {
  const isShown = (path, listing) => questions.isShown(path, listing);
  const steps = "entrance.level_change.steps";
  assert.ok(!isShown(steps, {}));
  assert.ok(isShown(steps, { entrance: { step_free: "no" } }));
  assert.ok(!isShown(steps, { entrance: { step_free: "partial" } }));
  const width = "entrance.level_change.lift_width_cm";
  assert.ok(isShown(width, { entrance: { step_free: "no", level_change: { lift: "yes" } } }));
  assert.ok(
    !isShown(width, { entrance: { step_free: "yes", level_change: { lift: "yes" } } }),
    "the deciding question is hidden",
  );
  assert.ok(isShown("appointment.booking_url", { appointment: { channels: ["phone", "online"] } }), "one of several");
});

test("an answer that came without the one that decides is not lost", () => {
  const listing = { entrance: { level_change: { lift_width_cm: 110 } } };
  assert.ok(questions.isShown("entrance.level_change.lift_width_cm", listing));
  assert.deepEqual(valueOf(listing, questions).value, listing);
  assert.deepEqual(
    started(listing).value.entrance.level_change,
    { lift: "yes", lift_width_cm: 110 },
    "the rules know the rest",
  );
});

test("an irrelevant answer is set aside, and comes back", () => {
  const answers = started();
  answer(answers, "entrance.step_free", "no");
  answer(answers, "entrance.level_change.steps", 2);
  answer(answers, "entrance.step_free", "yes");
  assert.deepEqual(answers.value.entrance, { step_free: "yes" });
  assert.deepEqual(codes(answers), []);
  answer(answers, "entrance.step_free", "no");
  assert.deepEqual(answers.value.entrance, { step_free: "no", level_change: { steps: 2 } });
});

test("the value has nothing empty in it, and findings still point at their rows", () => {
  const draft = { contact: { phones: ["", "x"] }, languages: [{}, { code: "fr" }], comment: "" };
  const { value, origin } = valueOf(draft, questions);
  assert.deepEqual(value, { contact: { phones: ["x"] }, languages: [{ code: "fr" }] });
  assert.deepEqual(origin(["contact", "phones", "0"]), ["contact", "phones", "1"]);
  assert.deepEqual(origin(["languages", "0", "code"]), ["languages", "1", "code"]);
  assert.ok(isEmpty({ a: [{ b: "" }] }) && !isEmpty({ a: 0 }) && !isEmpty(false));
});

test("fields without a question stay in the listing", () => {
  const listing = { id: "29-cabinet", provenance: [{ scope: "", method: "phone", source: "own" }] };
  const { id, provenance } = started(listing).value;
  assert.deepEqual({ id, provenance }, listing);
});

test("questions without an answer yet have no findings", () => {
  const answers = started({ place: undefined });
  assert.deepEqual(codes(answers), []);
  answers.see("place");
  const said = answers.errors("place").map(({ finding, path }) => `${finding.code} ${path}`);
  const wanted = ["place.name", "place.address.postal_code", "place.address.city"];
  assert.deepEqual(
    said,
    wanted.map((path) => `FMT-001 ${path}`),
  );
});

test("a certain correction is made, and can be undone", () => {
  const answers = started();
  const phones = ["contact", "phones", "0"];
  answer(answers, "contact.phones[]", "01.99.00.27.37", phones);
  assert.equal(answers.at(phones), "+33199002737");
  const [mending] = answers.mendings;
  assert.deepEqual(mending.edits.at(0).before, "01.99.00.27.37");
  assert.deepEqual(codes(answers), []);

  answers.undo(mending);
  assert.equal(answers.at(phones), "01.99.00.27.37");
  assert.deepEqual(codes(answers), ["CON-001"]);
  answer(answers, "contact.phones[]", "01.99.00.27.37", ["contact", "phones", "1"]);
  assert.equal(answers.at(phones), "01.99.00.27.37", "it stays as it was typed");
  answer(answers, "contact.phones[]", "01 99 00 27 38", phones);
  assert.equal(answers.at(phones), "+33199002738", "until it is typed anew");
});

test("a number is read with its unit", () => {
  const answers = started();
  answer(answers, "entrance.clear_width_cm", "0,90 m");
  assert.equal(answers.value.entrance.clear_width_cm, 90);
  assert.equal(answers.mendings.length, 1);
});

test("a sector that names an option is two answers", () => {
  const answers = started({
    practitioner: { rpps: "99700001110", family_name: "Témoin", given_name: "Ange", profession: "10" },
    tariffs: { sector: "Secteur 2 OPTAM" },
  });
  assert.deepEqual(answers.value.tariffs, { sector: "sector_2", option: "optam" });
  const [mending] = answers.mendings;
  answers.undo(mending);
  assert.deepEqual(answers.value.tariffs, { sector: "Secteur 2 OPTAM" });
});

test("a proposal waits for a person", () => {
  const answers = started();
  answer(answers, "care.assistance_dog", "yse");
  const found = answers.shown.find(({ finding }) => finding.fix?.kind === "confirm");
  if (found) {
    answers.accept(found);
    assert.equal(answers.value.care.assistance_dog, "yes");
  }
});

test("without rules the answers are kept", () => {
  const answers = new Answers(questions, { check: () => null, applyFix: (listing) => listing });
  answer(answers, "entrance.clear_width_cm", "0,90 m");
  assert.equal(answers.findings, null);
  assert.deepEqual(answers.shown, []);
  assert.deepEqual(answers.value, { entrance: { clear_width_cm: "0,90 m" } });
});

test("a draft is the whole of it", () => {
  const answers = started();
  answer(answers, "contact.phones[]", "01.99.00.27.37", ["contact", "phones", "0"]);
  answers.see("place");
  const other = new Answers(questions, rules);
  other.resume(JSON.parse(JSON.stringify(answers.save())));
  assert.deepEqual(other.save(), answers.save());
  assert.deepEqual(other.value, answers.value);
});

test("a removed row takes its findings along", () => {
  const answers = started();
  answer(answers, "contact.phones[]", "0612", ["contact", "phones", "0"]);
  answer(answers, "contact.phones[]", "01 99 00 27 37", ["contact", "phones", "1"]);
  answers.remove(["contact", "phones"], 0);
  answers.commit("contact.phones[]", ["contact", "phones"]);
  assert.deepEqual(answers.value.contact, { phones: ["+33199002737"] });
  assert.deepEqual(codes(answers), []);
});

test("differences are values, and lists as a whole when items come or go", () => {
  assert.deepEqual(differences({ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }), [
    { place: ["a", "c"], before: 2, after: 3 },
  ]);
  assert.deepEqual(differences({ a: [1] }, { a: [1, 2] }), [{ place: ["a"], before: [1], after: [1, 2] }]);
  assert.deepEqual(differences({ a: [{ b: 1 }] }, { a: [{ b: 1 }] }), []);
});

test("opening hours are written as they are read", () => {
  for (const text of [
    "Mo-Fr 09:00-12:00,14:00-18:00",
    "Mo-We,Fr 08:30-12:00; Sa 09:00-12:00; PH off",
    "Su 10:00-11:00",
  ]) {
    assert.equal(writeHours(readHours(text)), text);
  }
  assert.equal(writeHours({ slots: [{ days: ["Mo"], from: "09:00", to: "" }], isClosedOnHolidays: false }), "");
  for (const text of [
    "24/7",
    "Mo 09:00-12:00; Mo 14:00-18:00",
    "Mo[1] 09:00-12:00",
    "on appointment",
    "Fr-Mo 09:00-12:00",
  ]) {
    assert.equal(readHours(text), undefined, text);
  }
});

test("a declaration is added once, and renewed", () => {
  const today = "2026-11-22";
  const own = { scope: "", method: "self_declared", source: "own", observed_on: today, verified_on: today };
  assert.deepEqual(declared({}, { source: "own", today }), { provenance: [own] });
  const old = { ...own, observed_on: "2025-01-01", verified_on: "2025-01-01", licence: "lov2" };
  assert.deepEqual(declared({ provenance: [old] }, { source: "own", today }), {
    provenance: [{ ...own, licence: "lov2" }],
  });
  const other = { ...old, method: "phone" };
  assert.deepEqual(declared({ provenance: [other] }, { source: "own", today }).provenance, [other, own]);
  assert.deepEqual(check({ ...PLACE, ...declared({}, { source: "own", today }) }, { profile: "publish", today }), []);
});

test("a confirmation moves the day of the check and nothing else", () => {
  const listing = {
    comment: "x",
    provenance: [{ scope: "", method: "phone", observed_on: "2025-01-01", verified_on: "2025-01-01" }],
  };
  const after = confirmed(listing, { source: "own", today: "2026-11-22" });
  assert.deepEqual(
    differences(listing, after).map(({ place }) => place.join("/")),
    ["provenance/0/verified_on"],
  );
});

test("every word of the form is used, and there is one for all that it says", async () => {
  const folder = new URL("../js/form/", import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js"));
  const sources = (await Promise.all(files.map((name) => readFile(new URL(name, folder), "utf8")))).join("\n");
  const { texts } = JSON.parse(await readFile(new URL("../../schema/v1/form/fr.json", import.meta.url), "utf8"));
  // Names that are put together: a unit, a day, the state of a step, an end of a span.
  const families = [...sources.matchAll(/text\(`(\w+_)\$\{/g)].map(([, family]) => family);
  const isUsed = (name) =>
    sources.includes(`"${name}"`) || [...families, "symbol_"].some((family) => name.startsWith(family));
  assert.deepEqual(
    Object.keys(texts).filter((name) => !isUsed(name)),
    [],
  );
  const said = [...sources.matchAll(/\btext\("(\w+)"/g)].map(([, name]) => name);
  assert.deepEqual(
    said.filter((name) => !(name in texts)),
    [],
  );
});
