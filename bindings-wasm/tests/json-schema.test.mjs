// The JSON Schema of a listing in three dialects, which refuse the same data.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";

import { praticable } from "./package.mjs";

const { init, listing } = praticable;
const { jsonSchema } = listing["~standard"];

const ROOT = new URL("../../", import.meta.url);
const json = async (path) => JSON.parse(await readFile(new URL(path, ROOT), "utf8"));

// Patterns check more than formats do.
const OPTIONS = { strict: false, validateFormats: false };

test("the schema has to be loaded", () => {
  assert.throws(() => jsonSchema.input({ target: "draft-2020-12" }), /await init\(\{ schema: true \}\)/);
});

test("it is the published one, and a copy", async () => {
  await init({ schema: true });
  const schema = jsonSchema.input({ target: "draft-2020-12" });
  assert.deepEqual(schema, await json("schema/v1/listing.schema.json"));
  delete schema.properties;
  assert.ok(jsonSchema.output({ target: "draft-2020-12" }).properties);
});

test("an unknown dialect is refused, and the known ones are named", async () => {
  await init({ schema: true });
  assert.throws(() => jsonSchema.input({ target: "draft-03" }), /choose `draft-2020-12`, `draft-07`, `openapi-3.0`/);
});

test("OpenAPI 3.0 gets no word that it does not know", async () => {
  await init({ schema: true });
  const text = JSON.stringify(jsonSchema.input({ target: "openapi-3.0" }));
  for (const word of ["$ref", "$defs", "$schema", "$comment", "const", "contains", "if", "then", "else"]) {
    assert.ok(!text.includes(`"${word}":`), word);
  }
  assert.ok(!/"type":(\[|"null")/.test(text));
});

test("the dialects agree on every vector", async () => {
  await init({ schema: true });
  const validators = {
    "draft-2020-12": new Ajv2020(OPTIONS).compile(jsonSchema.input({ target: "draft-2020-12" })),
    "draft-07": new Ajv(OPTIONS).compile(jsonSchema.input({ target: "draft-07" })),
    "openapi-3.0": new Ajv(OPTIONS).compile(jsonSchema.input({ target: "openapi-3.0" })),
  };
  const verdicts = { true: 0, false: 0 };
  for (const folder of ["rules", "listings", "sources"]) {
    for (const name of await readdir(new URL(`tests/vectors/${folder}/`, ROOT))) {
      const { cases } = await json(`tests/vectors/${folder}/${name}`);
      for (const { description, listing: value } of cases) {
        if (value === undefined) continue;
        const [expected, ...others] = Object.entries(validators).map(([target, validate]) => [target, validate(value)]);
        for (const [target, verdict] of others) assert.equal(verdict, expected[1], `${target}: ${name}: ${description}`);
        verdicts[expected[1]] += 1;
      }
    }
  }
  assert.ok(verdicts.true > 50 && verdicts.false > 50, JSON.stringify(verdicts));
});
