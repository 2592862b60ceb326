// The harness fails when it should.

import assert from "node:assert/strict";
import { request } from "node:http";
import test from "node:test";

import { LOOKS, axe, fits, inPage, server, tree } from "./harness.mjs";

const page = (body, head = "") =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;

server.pages.set("/good.html", page("<main><h1>All is well</h1></main>"));
server.pages.set("/bad.html", page('<main><h1>A picture</h1><img src="data:,"></main>'));
server.pages.set("/inline.html", page("<main><h1>A script</h1></main>", "<script>1</script>"));
server.pages.set("/wide.html", page("<main><h1>Wide</h1><table><tr><td>" + "a".repeat(400) + "</table></main>"));

inPage("a good page has nothing against it", "/good.html", LOOKS.dark, async (page) => {
  assert.deepEqual(await axe(page), []);
  assert.match(await tree(page), /heading "All is well" \[level=1\]/);
  assert.ok(await fits(page));
  assert.ok(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches));
  assert.ok(server.requests.includes("/good.html"));
});

inPage("a picture without a text is seen", "/bad.html", LOOKS.light, async (page) => {
  assert.match((await axe(page)).join("\n"), /^image-alt: /);
});

let refused = "";
inPage("a refusal by the policy is seen", "/inline.html", { expected: /Content Security Policy/ }, async (page) => {
  page.on("console", (message) => (refused += message.text()));
  await page.reload();
  assert.match(refused, /script-src/);
});

inPage("a page that is too wide is seen", "/wide.html", LOOKS.narrow, async (page) => {
  assert.equal(await fits(page), false);
});

/** The status of an address that is sent unchanged. */
const status = (path) =>
  new Promise((answered) => {
    request(server.url, { path }, (response) => answered(response.resume().statusCode)).end();
  });

test("the server stays in its folder", async () => {
  assert.equal(await status("/README.md"), 200);
  for (const path of ["/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/.git", "/%", "/docs"]) {
    assert.equal(await status(path), 404, path);
  }
});
