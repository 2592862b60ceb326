// A page that listens to the form in it.

const form = document.querySelector("praticable-form");
globalThis.events = [];

for (const type of ["change", "findings", "submit"]) {
  form.addEventListener(type, ({ detail }) => globalThis.events.push({ type, ...detail }));
  // Nothing of it reaches what is around, which has events of the same name.
  document.querySelector("main").addEventListener(type, (event) => {
    if (event instanceof CustomEvent || event.target !== document.querySelector("form"))
      globalThis.events.push({ type: `outside: ${type}` });
  });
}

document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  globalThis.data = Object.fromEntries(new FormData(event.target));
});
