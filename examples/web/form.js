// The page around the form: it switches the language, and takes the listing when it is sent.

const form = document.querySelector("praticable-form");

for (const choice of document.querySelectorAll("input[name=language]")) {
  choice.addEventListener("change", () => form.setAttribute("lang", choice.value));
}

form.addEventListener("submit", ({ detail }) => {
  // A real page would send it: detail.wait(fetch("/listings", { method: "POST", body: JSON.stringify(detail.listing) })).
  console.log("the listing", detail.listing);
});
