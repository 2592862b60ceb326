// A worker that keeps a processor busy for a while, as a check does.

const end = performance.now() + 3000;
while (performance.now() < end);
postMessage("done");
