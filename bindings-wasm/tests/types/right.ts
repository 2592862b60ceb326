// Right use in TypeScript: it compiles under `--strict`, against the package as it is installed.

import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { applyFix, check, checkField, codes, explain, fields, init, label, listing, message, remedy } from "praticable";
import * as files from "praticable/files";
import type { Answer, Code, FieldPath, Finding, Listing } from "praticable/listing";

await init({ languages: ["en", "simple"], codes: ["JDV_J106"], details: ["fr", "en"], schema: true, base: new URL("https://static.example.org/") });

const card: Listing = {
  place: { name: "Cabinet du Port", address: { postal_code: "44000", city: "Nantes" } },
  entrance: { step_free: "no", level_change: { steps: 2, ramp: "fixed" } },
  contact: { phones: ["+33199000000"] },
  comment: null,
};
const answer: Answer | null | undefined = card.entrance?.step_free;

const found: Finding[] = check(card, { profile: "publish", today: "2026-11-22", lang: "simple" });
check(JSON.stringify(card));
check(new Uint8Array());
for (const { code, severity, path, params, fix, message } of found) {
  const known: Code = code;
  const said: string | undefined = message;
  if (severity === "error" && params.steps === 2) console.log(known, path, said, answer);
  // The operation of a fix determines its properties.
  if (fix?.op === "set") console.log(fix.kind === "safe", fix.value);
  if (fix?.op === "move") console.log(fix.to.length);
}

checkField("entrance.clear_width_cm", "0,90 m", card, { lang: "fr" });
checkField("/contact/phones/0", undefined, card);

for (const finding of found) {
  const words: string = message(finding, "en") + remedy(finding) + label(finding, "simple");
  const mended: Listing = finding.fix ? applyFix(card, finding) : card;
  console.log(words, mended);
}

const path: FieldPath | undefined = fields("en").find(({ unit }) => unit === "cm")?.path;
const weight: Finding["severity"] = explain("ACC-001").severity.publish;
const page: string | undefined = explain("ACC-001", "en").page;
const help: string | undefined = fields()[0]?.help;
const origin: string = files.explain("ACC-001").source;
const code: string | undefined = codes("JDV_J106").codes[0]?.code;
console.log(path, weight, page, help, origin, code);

// Libraries recognise its type.
const standard: StandardSchemaV1<Listing, Listing> = listing({ profile: "intake" });
const described: StandardJSONSchemaV1<Listing, Listing> = listing;
const output: StandardSchemaV1.InferOutput<typeof listing> = card;
console.log(standard, described, output);

const result = listing["~standard"].validate(card, { libraryOptions: { lang: "en" } });
if (result.issues) console.log(result.issues.map(({ message, path, code, fix }) => [message, path, code, fix]));
else console.log(result.value.place?.name, result.warnings.length);

await files.init();
const rows: number[] = files.checkDataset([card, card]).map(({ row }) => row);
files.checkTable({ header: ["nom_lieu"], rows: [["Cabinet du Port"]] }, { today: "2026-11-22" });
files.checkSource("rpps", { "Nom d'exercice": "Nom" });
console.log(rows);
