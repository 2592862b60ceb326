// What wasm-bindgen wrote, without the JavaScript around it: for tests of the calls themselves.

import { readFile } from "node:fs/promises";

import * as praticable from "../build/praticable.js";
import * as files from "../build/praticable_files.js";

const read = (name) => readFile(new URL(`../build/${name}_bg.wasm`, import.meta.url));

praticable.initSync({ module: await read("praticable") });
files.initSync({ module: await read("praticable_files") });

export { files, praticable };
