// The element `<praticable-check>`: a file is chosen or dropped, checked in the page, and reported. Nothing is sent.

import { CheckElement } from "./element.js";

export { CheckElement };

if (!customElements.get("praticable-check")) customElements.define("praticable-check", CheckElement);
