// Wrong use in TypeScript: each line under a mark has to be refused.

import { check, codes, explain, init, listing, message } from "praticable";
import type { Answer, FieldPath, Listing } from "praticable/listing";

// @ts-expect-error: no such language
await init({ languages: ["de"] });

// @ts-expect-error: no such answer
const answer: Answer = "maybe";

// @ts-expect-error: no such field
const path: FieldPath = "entrance.width";

// @ts-expect-error: no field of that name
const misspelt: Listing = { entrance: { stepfree: "yes" } };

// @ts-expect-error: a number is not a text
const text: Listing = { entrance: { clear_width_cm: "90 cm" } };

// @ts-expect-error: no such code in the list
const ramp: Listing = { entrance: { level_change: { ramp: "steep" } } };

// @ts-expect-error: an address has a town
const address: Listing = { place: { name: "Cabinet du Port", address: { postal_code: "44000" } } };

// @ts-expect-error: no such profile
check({}, { profile: "strict" });

// @ts-expect-error: a listing is not a number
check(7);

// @ts-expect-error: a finding has a path
message({ code: "ACC-001", params: {} });

// @ts-expect-error: it may not be there
check({})[0].message.length;

// @ts-expect-error: the code of a rule is a text
explain(1);

// @ts-expect-error: it may not be loaded
explain("ACC-001").page.length;

// @ts-expect-error: a list has a name
codes();

// @ts-expect-error: no such option
listing({ language: "en" });

console.log(answer, path, misspelt, text, ramp, address);
