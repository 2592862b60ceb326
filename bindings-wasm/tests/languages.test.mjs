// A loaded language gives the same texts as a compiled one: the module of the form, which has French alone, is compared with
// that of the file check, which has them all.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import { files, praticable } from "./glue.mjs";

const ROOT = new URL("../../", import.meta.url);
const json = async (path) => JSON.parse(await readFile(new URL(path, ROOT), "utf8"));
const lines = (texts) => Object.entries(texts).map((text) => text.join("\t")).join("\n");

test("a language has to be loaded, and a broken one is refused", () => {
  assert.throws(() => praticable.fields("en"), /choose `fr`, or load a translation/);
  assert.throws(() => praticable.addLanguage("en", "Entrée"), /a tab and its translation, sorted/);
  assert.throws(() => praticable.addLanguage("en", "b\tb\na\ta"), /sorted/);
  assert.throws(() => praticable.fields("en"), /choose `fr`/);
});

test("a language that is there already stays as it is", async () => {
  for (const lang of ["en", "simple"]) {
    praticable.addLanguage(lang, lines(await json(`schema/v1/texts/${lang}.json`)));
  }
  const before = praticable.fields("en");
  for (const lang of ["fr", "en"]) praticable.addLanguage(lang, "Cabinet du Port\tsomething else");
  assert.equal(praticable.fields("en"), before);
  files.addLanguage("en", "Cabinet du Port\tsomething else");
});

test("a text that a translation lacks is said in French", () => {
  const labels = (lang) => JSON.parse(praticable.fields(lang)).map(({ label }) => label);
  const [first, ...others] = labels("fr");
  praticable.addLanguage("br", `${first}\tKartenn`);
  assert.deepEqual(labels("br"), ["Kartenn", ...others]);
});

test("every finding, rule and field is called the same", async () => {
  const { rules } = await json("schema/v1/rules.json");
  const findings = [];
  for (const folder of ["rules", "listings", "sources"]) {
    for (const name of await readdir(new URL(`tests/vectors/${folder}/`, ROOT))) {
      const { cases } = await json(`tests/vectors/${folder}/${name}`);
      findings.push(...cases.flatMap(({ findings }) => findings).map((finding) => JSON.stringify(finding)));
    }
  }
  assert.ok(findings.length > 300);
  for (const lang of ["fr", "en", "simple"]) {
    for (const finding of findings) {
      assert.equal(praticable.message(finding, lang), files.message(finding, lang));
    }
    const withoutColumn = JSON.parse(files.fields(lang)).map(({ column, ...field }) => field);
    assert.deepEqual(JSON.parse(praticable.fields(lang)), withoutColumn);
    for (const { code, stage, severity, needs_today, source, message, remedy } of rules) {
      const short = { code, stage, severity, needs_today, message: message[lang], remedy: remedy[lang] };
      assert.deepEqual(JSON.parse(praticable.explain(code, lang)), short);
      assert.deepEqual(JSON.parse(files.explain(code, lang)), { ...short, source });
    }
  }
  assert.notEqual(praticable.fields("en"), praticable.fields("fr"));
});
