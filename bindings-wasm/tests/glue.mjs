// The glue of wasm-bindgen, without the JavaScript around it: for tests of the calls themselves.

import { readFile } from "node:fs/promises";

import * as praticable from "../build/praticable_bg.js";
import * as files from "../build/praticable_files_bg.js";
import { start } from "../js/wasm.js";

const read = (name) => readFile(new URL(`../build/${name}_bg.wasm`, import.meta.url));

await start(praticable, read("praticable"));
await start(files, read("praticable_files"));

export { files, praticable };
