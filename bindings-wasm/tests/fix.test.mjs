// A fix is applied to a copy, and takes the fault away.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import { praticable } from "./package.mjs";

const { applyFix, check } = praticable;

const fixed = (listing, path, fix) => applyFix(listing, { path, fix: { kind: "safe", ...fix } });

test("a value is put in place of another", () => {
  const listing = { entrance: { clear_width_cm: "90" }, comment: "x" };
  const mended = fixed(listing, "/entrance/clear_width_cm", { op: "set", value: 90 });
  assert.deepEqual(mended, { entrance: { clear_width_cm: 90 }, comment: "x" });
  assert.equal(listing.entrance.clear_width_cm, "90");
  assert.deepEqual(fixed({}, "/entrance/clear_width_cm", { op: "set", value: 90 }), { entrance: { clear_width_cm: 90 } });
});

test("one text may state two facts", () => {
  const also = [{ to: "/tariffs/option", value: "optam" }];
  const mended = fixed({ tariffs: { sector: "Secteur 2 OPTAM" } }, "/tariffs/sector", { op: "set", value: "sector_2", also });
  assert.deepEqual(mended, { tariffs: { sector: "sector_2", option: "optam" } });
});

test("a field gets another name, and keeps its place", () => {
  const mended = fixed({ a: 1, steps: 2, c: 3 }, "/steps", { op: "rename", name: "b" });
  assert.equal(JSON.stringify(mended), '{"a":1,"b":2,"c":3}');
  assert.deepEqual(fixed({ "a/b": { "~c": 1 } }, "/a~1b/~0c", { op: "rename", name: "d" }), { "a/b": { d: 1 } });
});

test("a value is taken away, in an object and in a list", () => {
  assert.deepEqual(fixed({ a: 1, b: 2 }, "/a", { op: "remove" }), { b: 2 });
  assert.deepEqual(fixed({ a: ["x", "y"] }, "/a/0", { op: "remove" }), { a: ["y"] });
  assert.deepEqual(fixed({ a: 1 }, "/b/0", { op: "remove" }), { a: 1 });
});

test("a value moves to where it belongs", () => {
  const moved = fixed({ contact: { email: "+33199000000" } }, "/contact/email", { op: "move", to: "/contact/phones/-" });
  assert.deepEqual(moved, { contact: { phones: ["+33199000000"] } });
  const listed = { languages: [{ code: "lpc" }, { code: "en" }] };
  const restated = fixed(listed, "/languages/0", { op: "restate", to: "/communication/lpc", value: "yes" });
  assert.deepEqual(restated, { languages: [{ code: "en" }], communication: { lpc: "yes" } });
});

test("an answer is never overwritten, and a finding of another listing is refused", () => {
  assert.throws(() => fixed({ a: 1, b: 2 }, "/a", { op: "rename", name: "b" }), /which has a value already/);
  assert.throws(() => fixed({ a: 1, b: 2 }, "/a", { op: "move", to: "/b" }), /which has a value already/);
  const restated = (lpc) => fixed({ a: "lpc", lpc }, "/a", { op: "restate", to: "/lpc", value: "yes" });
  assert.throws(() => restated("no"), /which has a value already/);
  assert.deepEqual(restated("yes"), { lpc: "yes" });
  assert.throws(() => fixed({}, "/a", { op: "rename", name: "b" }), /another listing/);
  assert.throws(() => applyFix({}, { path: "" }), /has no `fix`/);
  assert.throws(() => fixed({}, "", { op: "swap" }), /unknown fix `swap`/);
});

test("no name of a field reaches beyond the listing", () => {
  const mended = fixed({}, "/__proto__/polluted", { op: "set", value: true });
  assert.equal({}.polluted, undefined);
  assert.ok(Object.hasOwn(mended, "__proto__"));
});

test("each safe fix of the vectors takes its fault away", async () => {
  const folder = new URL("../../tests/vectors/rules/", import.meta.url);
  let applied = 0;
  for (const name of await readdir(folder)) {
    const { cases } = JSON.parse(await readFile(new URL(name, folder), "utf8"));
    for (const { description, listing, profile, today } of cases) {
      if (typeof listing !== "object" || listing === null) continue;
      for (const finding of check(listing, { profile, today }).filter(({ fix }) => fix?.kind === "safe")) {
        const after = check(applyFix(listing, finding), { profile, today });
        const still = after.filter(({ code, path }) => code === finding.code && path === finding.path);
        assert.deepEqual(still, [], `${name}: ${description}`);
        applied += 1;
      }
    }
  }
  assert.ok(applied > 20);
});
