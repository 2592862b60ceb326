// Making elements. Texts become text nodes: nothing that is answered or translated is ever read as markup.

/** @typedef {string | number | boolean | undefined | ((event: any) => void)} Attribute */
/** @typedef {Node | string | false | undefined} Child */

/**
 * Makes an element. `onclick` and its like are listeners, `value` and `checked` the state of a control, `true` an attribute
 * without value, `false` and `undefined` none.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, Attribute>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked") Object.assign(element, { [key]: value });
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}

/**
 * A text for those who do not see the page.
 *
 * @param {string} text
 */
export function unseen(text) {
  return h("span", { class: "praticable-unseen" }, text);
}

/**
 * @param {string} text
 * @param {(event: MouseEvent) => void} onclick
 * @param {Record<string, Attribute>} [attributes]
 */
export function button(text, onclick, attributes = {}) {
  return h("button", { type: "button", class: "praticable-button", ...attributes, onclick }, text);
}
