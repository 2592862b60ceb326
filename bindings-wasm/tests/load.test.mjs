// Loading: once, from wherever the files are, and with a sentence that helps when they are not there. Each test has a
// package of its own, as a page that was just opened has.

import assert from "node:assert/strict";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";

const PKG = new URL("../pkg/", import.meta.url);
const STEPS = { entrance: { step_free: "yes", level_change: { steps: 2 } } };

const folder = await mkdtemp(join(tmpdir(), "praticable-"));
let pages = 0;

after(() => rm(folder, { recursive: true }));

/** A module of the package, not loaded yet: modules of one address are one, so each page has a copy. */
async function fresh(name = "praticable") {
  const copy = join(folder, String((pages += 1)));
  await cp(PKG, copy, { recursive: true });
  return import(pathToFileURL(join(copy, `${name}.js`)));
}

/** The package behind a server that answers some paths in its own way. */
async function served(t, answers = {}) {
  const asked = [];
  const server = createServer(async ({ url }, response) => {
    asked.push(url);
    const { status = 200, body, type } = answers[url] ?? {};
    const content = status === 200 ? (body ?? (await readFile(new URL(`.${url}`, PKG)))) : "";
    response.writeHead(status, { "content-type": type ?? (url.endsWith(".wasm") ? "application/wasm" : "application/json") });
    response.end(content);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  return { asked, answers, base: `http://127.0.0.1:${server.address().port}` };
}

test("before it is loaded, every call names the call that comes first", async () => {
  const { check, checkField, codes, explain, fields, listing, message, modelVersion } = await fresh();
  const calls = [
    () => check({}),
    () => checkField("id", "x", {}),
    () => explain("ACC-001"),
    () => fields(),
    () => listing["~standard"].validate({}),
    () => message({ code: "ACC-001", path: "", params: {} }),
    () => modelVersion(),
    () => codes("JDV_J106"),
  ];
  for (const call of calls) assert.throws(call, /`await init\(.*\)` comes first/, String(call));
  const files = await fresh("files");
  assert.throws(() => files.check({}), /`await init\(\)` comes first/);
});

test("a language that is not loaded has a remedy, and an unknown one the list of languages", async () => {
  const { check, init, listing, message } = await fresh();
  await init();
  const calls = [
    () => check({}, { lang: "en" }),
    () => message({ code: "ACC-001", path: "", params: {} }, "en"),
    () => listing({ lang: "en" })["~standard"].validate({}),
  ];
  for (const call of calls) assert.throws(call, /`await init\(\{ languages: \["en"\] \}\)` comes first/, String(call));
  assert.throws(() => check({}, { lang: "de" }), /choose `fr`/);
  await init({ languages: ["en"] });
  for (const call of calls) call();
});

test("it is fetched, once, however often it is asked for", async (t) => {
  const { asked, base } = await served(t);
  const { check, init } = await fresh();
  await Promise.all([init({ base }), init({ base, languages: ["en"] })]);
  await init({ base, languages: ["en", "simple"] });
  assert.deepEqual(asked.sort(), ["/praticable.wasm", "/texts/en.json", "/texts/simple.json"]);
  assert.ok(check(STEPS, { lang: "simple" })[0].message);
});

test("a server that does not know WebAssembly serves it all the same", async (t) => {
  const { base } = await served(t, { "/praticable.wasm": { type: "application/octet-stream" } });
  const { check, init } = await fresh();
  await init({ base: new URL(base) });
  assert.ok(check(STEPS).length > 0);
});

test("a file that cannot be loaded is named, and a later call tries again", async (t) => {
  const { answers, base } = await served(t, { "/texts/en.json": { status: 503 } });
  const { check, init } = await fresh();
  await assert.rejects(init({ base, languages: ["en"] }), /language `en` from http.*texts\/en\.json .*answered 503.*init\(\{ base/);
  assert.ok(check(STEPS, { lang: "fr" })[0].message);
  delete answers["/texts/en.json"];
  await init({ base, languages: ["en"] });
  assert.ok(check(STEPS, { lang: "en" })[0].message);
});

test("a server that answers everything with its own page is found out", async (t) => {
  const page = { body: "<!doctype html>", type: "text/html" };
  const { answers, base } = await served(t, { "/praticable.wasm": page, "/texts/en.json": page, "/files.wasm": page });
  const { init } = await fresh();
  await assert.rejects(init({ base }), /cannot start the rules.*wasm-unsafe-eval.*not the one of this version/);
  delete answers["/praticable.wasm"];
  await assert.rejects(init({ base, languages: ["en"] }), /not the texts of the language `en`/);
  await assert.rejects((await fresh("files")).init({ base }), /cannot start the rules/);
});

test("details are loaded by language, and answers are copies of them", async () => {
  const { explain, fields, init } = await fresh();
  await init({ languages: ["en"] });
  assert.ok(!("page" in explain("ACC-001", "en")) && !("help" in fields("en")[0]));
  await init({ details: ["en"] });
  assert.ok(explain("ACC-001", "en").page && fields("en")[0].help);
  assert.ok(!("page" in explain("ACC-001")) && !("help" in fields()[0]));
  explain("ACC-001", "en").severity.publish = "info";
  fields("en")[0].help = "";
  assert.equal(explain("ACC-001", "en").severity.publish, "error");
  assert.ok(fields("en")[0].help);
});

test("a program may bring the module itself", async () => {
  const bytes = await readFile(new URL("praticable.wasm", PKG));
  for (const module of [bytes, await WebAssembly.compile(bytes), new Response(bytes), Promise.resolve(bytes)]) {
    const { check, init } = await fresh();
    await init({ module });
    assert.ok(check(STEPS).length > 0);
  }
});

test("a code list or language that there is not is an error", async () => {
  const { init } = await fresh();
  await assert.rejects(init({ codes: ["Rampe"] }), /code list `Rampe`/);
  await assert.rejects(init({ languages: ["de"] }), /no `texts\/de\.json` in the package/);
  await assert.rejects(init({ codes: ["../texts/en"] }), /code list `\.\.\/texts\/en` does not exist/);
});
