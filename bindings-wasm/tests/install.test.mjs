// The package as npm ships it: packed, installed in a fresh folder, run and typed there.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const QUIET = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

/** A program that must not fail, nor warn. */
async function run(program, ...arguments_) {
  const { stdout, stderr } = await promisify(execFile)(program, arguments_, { cwd: folder }).catch((error) => {
    throw new Error(`${program} ${arguments_.join(" ")}\n${error.stdout}${error.stderr}`);
  });
  assert.equal(stderr, "");
  return stdout;
}

let folder;
let packed;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "praticable-"));
  [packed] = JSON.parse(await run("npm", "pack", PACKAGE, "--json", "--ignore-scripts", "--loglevel=error"));
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  await run("npm", "install", ...QUIET, `./${packed.filename}`);
});

after(() => rm(folder, { recursive: true }));

test("only files in use are shipped", () => {
  const paths = packed.files.map(({ path }) => path);
  for (const path of ["package.json", "README.md", "pkg/praticable.js", "pkg/praticable.wasm", "pkg/types/index.d.ts"]) {
    assert.ok(paths.includes(path), path);
  }
  const others = paths.filter((path) => !/^(package\.json|README\.md|pkg\/LICENSE[-\w]*|pkg\/.*\.(js|css|wasm|json|d\.ts|map))$/.test(path));
  assert.deepEqual(others, []);
});

test("every export is there", async () => {
  const { exports } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  for (const [name, target] of Object.entries(exports)) {
    for (const path of typeof target === "string" ? [target] : Object.values(target)) {
      const [before, behind] = path.slice(2).split("*");
      const isThere = ({ path }) => (behind === undefined ? path === before : path.startsWith(before) && path.endsWith(behind));
      assert.ok(packed.files.some(isThere), `${name}: ${path}`);
    }
    assert.ok(typeof target === "string" || Object.keys(target)[0] === "types", `${name}: types come first`);
  }
});

test("it runs in node", async () => {
  await writeFile(
    join(folder, "run.js"),
    `import { check, init } from "praticable";
     import * as files from "praticable/files";
     await Promise.all([init({ languages: ["en"] }), files.init()]);
     const steps = { entrance: { step_free: "yes", level_change: { steps: 2 } } };
     const [{ message }] = check(steps, { lang: "en" }).filter(({ code }) => code === "ACC-001");
     console.log(message, files.checkDataset([steps]).some(({ code }) => code === "ACC-001"));`,
  );
  assert.match(await run("node", "run.js"), /number: 2.* true/);
});

test("it is typed: right use compiles, and wrong use does not", async () => {
  await cp(join(PACKAGE, "tests/types"), folder, { recursive: true });
  const spec = "node_modules/@standard-schema/spec";
  await cp(join(PACKAGE, spec), join(folder, spec), { recursive: true });
  const tsc = join(PACKAGE, "node_modules/.bin/tsc");
  for (const module of [["nodenext"], ["esnext", "--moduleResolution", "bundler"]]) {
    assert.equal(await run(tsc, "--module", ...module), "");
  }
});
