// What a page may rely on beside the findings themselves.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { files, praticable } from "./package.mjs";

const STEPS = '{ "entrance": { "step_free": "yes", "level_change": { "steps": 2 } } }';

/** What is found on the steps of a practice that is said to have none. */
const contradiction = (module, ...options) =>
  JSON.parse(module.check(STEPS, ...options)).find(({ code }) => code === "ACC-001");

test("the readme says what happens", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [code, output] = [...readme.matchAll(/```(?:js|text)\n(.*?)```/gs)].map(([, block]) => block);
  const body = code.replace(/^import .*\n|^await init.*\n/gm, "");
  const lines = [];
  const log = (...words) => lines.push(words.join(" "));
  new Function("check", "console", body)(praticable.check, { log });
  assert.equal(`${lines.join("\n")}\n`, output);
});

test("a finding is data, and speaks when a language is asked for", () => {
  assert.deepEqual(Object.keys(contradiction(praticable)), ["code", "severity", "path", "params"]);
  const spoken = contradiction(praticable, "import", undefined, "fr");
  assert.match(spoken.message, /nombre : 2/);
  assert.match(spoken.remedy, /\.$/);
  assert.match(contradiction(files, "import", undefined, "en").message, /number: 2/);
});

test("a row is named", () => {
  const rows = JSON.parse(files.checkDataset(`[${STEPS},${STEPS}]`)).map(({ row }) => row);
  assert.ok(rows.includes(1) && rows.includes(2));
});

test("broken JSON is a finding", () => {
  assert.deepEqual(JSON.parse(praticable.check('{ "place": ')).map(({ code }) => code), ["FMT-016"]);
});

test("a wrong call says what is right", () => {
  assert.throws(() => praticable.check("{}", "strict"), /choose `intake`, `import` or `publish`/);
  assert.throws(() => praticable.check("{}", "import", "tomorrow"), /write it as `2026-11-22`/);
  assert.throws(() => praticable.check("{}", "import", undefined, "en"), /choose `fr`/);
  assert.throws(() => files.check("{}", "import", undefined, "de"), /choose `fr`, `en` or `simple`/);
  assert.throws(() => files.checkDataset("{}"), /list of listings/);
  assert.throws(() => files.checkTable("[]"), /`header`/);
  assert.throws(() => praticable.explain("ACC-01"), /did you mean `ACC-001`/);
});

test("a field is checked in its listing", () => {
  const codes = (path, text = STEPS) => JSON.parse(praticable.checkField(path, text)).map(({ code }) => code);
  assert.deepEqual(codes("/entrance/step_free"), ["ACC-001"]);
  assert.deepEqual(codes("entrance.level_change.steps"), ["ACC-001"]);
  assert.deepEqual(codes("/place/name"), ["FMT-001"]);
  assert.deepEqual(codes("/arrival/parking"), []);
  assert.deepEqual(codes("/arrival/parking", "{"), ["FMT-016"]);
  assert.throws(() => praticable.checkField("/place", "{}", "strict"), /choose `intake`/);
});

test("a finding that is held as data is put into words", () => {
  const { message, remedy, ...finding } = contradiction(praticable, "import", undefined, "fr");
  const said = JSON.parse(praticable.message(JSON.stringify({ row: 3, ...finding, fix: { kind: "safe" } })));
  assert.deepEqual(said, { message, remedy, label: "Nombre de marches à l’entrée" });
  assert.throws(() => praticable.message("[]"), /a finding is an object/);
  assert.throws(() => praticable.message('{ "code": "ACC-01", "path": "" }'), /did you mean `ACC-001`/);
});

test("fields are named, in the order of the model", () => {
  const fields = JSON.parse(praticable.fields());
  const width = fields.find(({ path }) => path === "entrance.clear_width_cm");
  const label = "Largeur de passage de la porte";
  assert.deepEqual(width, { path: width.path, label, unit: "cm", section: "entrance", title: "L’entrée" });
  assert.ok(!("unit" in fields[0]));
});

test("a rule is explained in short", () => {
  const rule = JSON.parse(praticable.explain("acc-001"));
  assert.equal(rule.code, "ACC-001");
  assert.equal(rule.severity.publish, "error");
  assert.match(rule.message, /marches/);
});

test("the versions are told", async () => {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const manifest = await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8");
  assert.equal(version, manifest.match(/^version = "(.*)"$/m)[1]);
  assert.match(praticable.modelVersion(), /^1\.\d+\.\d+$/);
});
