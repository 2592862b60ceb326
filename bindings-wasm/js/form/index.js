// The package `praticable/form`: importing it defines `<praticable-form>`.

import { PraticableForm } from "./element.js";

export { PraticableForm };

if (!customElements.get("praticable-form")) customElements.define("praticable-form", PraticableForm);
