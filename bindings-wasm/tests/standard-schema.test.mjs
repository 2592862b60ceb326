// A listing as a Standard Schema, by itself and in libraries that speak it.

import assert from "node:assert/strict";
import test from "node:test";

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FieldApi, FormApi } from "@tanstack/form-core";
import { createFormControl } from "react-hook-form";

import { praticable } from "./package.mjs";

const { check, listing } = praticable;

const STEPS = { entrance: { step_free: "yes", level_change: { steps: 2 } } };
const VALID = { place: { name: "Cabinet du Port", address: { street: "1 rue du Port", postal_code: "44000", city: "Nantes" } } };
const INTAKE = { profile: "intake" };

test("errors are issues, with message, path and data", () => {
  const { issues } = listing["~standard"].validate({ ...VALID, ...STEPS });
  const issue = issues.find(({ code }) => code === "ACC-001");
  assert.match(issue.message, /marches/);
  assert.deepEqual(issue.path, ["entrance", "level_change", "steps"]);
  assert.equal(issue.severity, "error");
  assert.equal(issue.params.steps, 2);
  assert.ok(issues.every(({ severity }) => severity === "error"));
});

test("an index of a list is a number, and a key that looks like one is not", () => {
  const paths = (value) => {
    const { issues, warnings } = listing["~standard"].validate(value);
    return [...issues, ...warnings].map(({ path }) => path);
  };
  assert.ok(paths({ contact: { phones: ["+33199000000", "12"] } }).some((path) => path[2] === 1));
  assert.ok(paths({ 7: "x" }).some(([key]) => key === "7"));
});

test("a fix comes along", () => {
  const { issues } = listing["~standard"].validate({ contact: { phones: ["01 99 00 27 37"] } });
  assert.equal(issues.find(({ path }) => path[1] === "phones").fix.kind, "safe");
});

test("a listing with warnings only is valid, and they are told", () => {
  const schema = listing(INTAKE);
  const result = schema["~standard"].validate(VALID);
  assert.equal(result.issues, undefined);
  assert.equal(result.value, VALID);
  assert.deepEqual(result.warnings.map(({ code }) => code), check(VALID, INTAKE).map(({ code }) => code));
});

test("options come from the schema, and from the library before them", () => {
  const said = (schema, libraryOptions) =>
    schema["~standard"].validate(STEPS, { libraryOptions }).issues.find(({ code }) => code === "ACC-001").message;
  assert.match(said(listing({ lang: "en" })), /number: 2/);
  assert.match(said(listing({ lang: "en" }), { lang: "fr" }), /nombre : 2/);
  assert.match(said(listing, { lang: "en" }), /number: 2/);
});

test("a value that is not a listing is an issue and not an exception", () => {
  for (const value of [undefined, null, "{}", 7, [], () => {}]) {
    assert.ok(listing["~standard"].validate(value).issues.length > 0, String(value));
  }
});

test("React Hook Form shows the issues at their fields", async () => {
  const form = createFormControl({
    defaultValues: { ...VALID, ...STEPS },
    resolver: standardSchemaResolver(listing({ ...INTAKE, lang: "en" })),
  });
  const results = [];
  const submit = form.handleSubmit((value) => results.push(["valid", value]), (errors) => results.push(["invalid", errors]));
  form.register("entrance.level_change.steps");
  await submit();
  assert.match(results[0][1].entrance.level_change.steps.message, /number: 2/);
  form.setValue("entrance.level_change.steps", 0);
  await submit();
  assert.equal(results[1][0], "valid");
  assert.equal(results[1][1].entrance.level_change.steps, 0);
});

test("TanStack Form shows the issues at their fields", async () => {
  const form = new FormApi({
    defaultValues: { ...VALID, ...STEPS },
    validators: { onSubmit: listing({ ...INTAKE, lang: "en" }) },
  });
  const steps = new FieldApi({ form, name: "entrance.level_change.steps" });
  form.mount();
  steps.mount();
  await form.handleSubmit();
  const [issue] = steps.state.meta.errors;
  assert.match(issue.message, /number: 2/);
  assert.equal(issue.code, "ACC-001");
  assert.ok(!form.state.isSubmitSuccessful);
  steps.setValue(0);
  await form.handleSubmit();
  assert.ok(form.state.isSubmitSuccessful);
});
