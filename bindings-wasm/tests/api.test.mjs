// The calls of the package, besides the findings themselves.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { files, praticable } from "./package.mjs";

const { check, checkField, codes, explain, fields, init, label, message, modelVersion, remedy } = praticable;

const STEPS = { entrance: { step_free: "yes", level_change: { steps: 2 } } };

/** The finding about the steps of a step-free practice. */
const contradiction = (options, listing = STEPS) => check(listing, options).find(({ code }) => code === "ACC-001");

test("the example of the readme gives its output", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [code, output] = [...readme.matchAll(/```(?:js|text)\n(.*?)```/gs)].map(([, block]) => block);
  const lines = [];
  const log = (...words) => lines.push(words.join(" "));
  const body = code.replace(/^import (.*) from "praticable";/m, "const $1 = praticable;");
  await new Function("praticable", "console", `return (async () => {${body}})()`)(praticable, { log });
  assert.equal(`${lines.join("\n")}\n`, output);
});

test("a finding is data, and speaks when a language is asked for", () => {
  assert.deepEqual(Object.keys(contradiction()), ["code", "severity", "path", "params"]);
  const spoken = contradiction({ lang: "fr" });
  assert.match(spoken.message, /nombre : 2/);
  assert.match(spoken.remedy, /\.$/);
  assert.match(contradiction({ lang: "en" }).message, /number: 2/);
  assert.notEqual(contradiction({ lang: "simple" }).message, spoken.message);
});

test("a finding can be put into words later, in any language", () => {
  const finding = contradiction();
  for (const lang of ["fr", "en", "simple"]) {
    const spoken = contradiction({ lang });
    assert.equal(message(finding, lang), spoken.message);
    assert.equal(remedy(finding, lang), spoken.remedy);
  }
  assert.equal(label(finding), "Nombre de marches à l’entrée");
  assert.match(label(finding, "en"), /steps/);
});

test("an object, its text and its bytes are the same listing", () => {
  const text = JSON.stringify(STEPS);
  const expected = check(STEPS);
  assert.deepEqual(check(text), expected);
  assert.deepEqual(check(new TextEncoder().encode(text)), expected);
});

test("null and undefined are missing values", () => {
  assert.deepEqual(check({ ...STEPS, comment: undefined }), check(STEPS));
  assert.deepEqual(check({ ...STEPS, comment: null }), check(STEPS));
});

test("broken JSON is a finding", () => {
  assert.deepEqual(check('{ "place": ').map(({ code }) => code), ["FMT-016"]);
});

test("an answer is checked with the rules that read its field", () => {
  const listing = { entrance: { step_free: "yes" } };
  const codesAt = (...call) => checkField(...call).map(({ code }) => code);
  assert.ok(codesAt("entrance.level_change.steps", 2, listing).includes("ACC-001"));
  assert.ok(codesAt("/entrance/level_change/steps", 2, listing).includes("ACC-001"));
  assert.deepEqual(codesAt("entrance.level_change.steps", 0, listing), []);
  assert.deepEqual(listing, { entrance: { step_free: "yes" } });
  assert.ok(!codesAt("entrance.step_free", undefined, STEPS).includes("ACC-001"));
  const [phone] = checkField("contact.phones[0]", "12", {}, { lang: "fr" });
  assert.equal(phone.path, "/contact/phones/0");
  assert.ok(phone.message);
  assert.deepEqual(codesAt("place.name", undefined, {}), ["FMT-001"]);
  assert.ok(check(listing).length > codesAt("entrance.level_change.steps", 2, listing).length);
});

test("the fields have names and units", () => {
  const [width, ...same] = fields().filter(({ path }) => path === "entrance.clear_width_cm");
  const label = "Largeur de passage de la porte";
  assert.deepEqual(width, { path: width.path, label, unit: "cm", section: "entrance", title: "L’entrée" });
  assert.deepEqual(same, []);
  assert.match(fields("en").find(({ path }) => path === width.path).label, /door/);
  assert.equal(fields().length, 195);
  assert.ok(!("unit" in fields()[0]));
});

test("code lists are loaded when they are asked for", async () => {
  assert.throws(() => codes("JDV_J106"), /await init\(\{ codes: \["JDV_J106"\] \}\)/);
  await init({ codes: ["JDV_J106", "TRE_G00-ISO-639-3"] });
  const { codes: professions, licence } = codes("JDV_J106");
  assert.deepEqual(professions.find(({ code }) => code === "10"), { code: "10", label: "Médecin", list: "TRE_G15", table: "10" });
  assert.match(licence, /Licence Ouverte/);
  assert.ok(codes("TRE_G00-ISO-639-3").codes.length > 100);
});

test("a row is named", () => {
  const rows = files.checkDataset([STEPS, STEPS]).map(({ row }) => row);
  assert.ok(rows.includes(1) && rows.includes(2));
  assert.ok(files.checkTable({ header: ["?"], rows: [] }).some(({ row }) => row === 0));
});

test("a wrong call names the right one", () => {
  assert.throws(() => check({}, { profile: "strict" }), /choose `intake`, `import` or `publish`/);
  assert.throws(() => check({}, { today: "tomorrow" }), /write it as `2026-11-22`/);
  assert.throws(() => check({}, { lang: "de" }), /choose `fr`/);
  assert.throws(() => check({ id: 1n }), /written as JSON/);
  assert.throws(() => files.check({}, { lang: "de" }), /choose `fr`, `en` or `simple`/);
  assert.throws(() => files.checkDataset({}), /list of listings/);
  assert.throws(() => files.checkTable([]), /`header`/);
  assert.throws(() => explain("ACC-01"), /did you mean `ACC-001`/);
  assert.throws(() => checkField("contact.phones[]", "12", {}), /which item/);
  assert.throws(() => checkField("/place", {}, {}, { profile: "strict" }), /choose `intake`/);
  assert.throws(() => message({ code: "ACC-01", path: "", params: {} }), /did you mean `ACC-001`/);
  assert.throws(() => message([]), /a finding is an object/);
});

test("a rule is explained, in short and with its page", async () => {
  const rule = explain("acc-001");
  assert.equal(rule.code, "ACC-001");
  assert.equal(rule.severity.publish, "error");
  assert.match(rule.message, /marches/);
  assert.match(explain("ACC-001", "en").message, /steps/);
  const { source } = files.explain("ACC-001");
  await init({ details: ["fr"] });
  const { page, ...others } = explain("acc-001");
  assert.deepEqual(others, { ...rule, source });
  assert.match(page, /^# ACC-001.*\n- Source : /s);
});

test("details add the column and the help of each field", async () => {
  const short = fields("simple");
  await init({ details: ["simple"] });
  const long = fields("simple");
  assert.ok(long.every(({ column, help }) => column && help));
  assert.deepEqual(long.map(({ column, help, ...field }) => field), short);
});

test("the versions are told", async () => {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const manifest = await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8");
  assert.equal(version, manifest.match(/^version = "(.*)"$/m)[1]);
  assert.match(modelVersion(), /^1\.\d+\.\d+$/);
  assert.equal(files.modelVersion(), modelVersion());
});
