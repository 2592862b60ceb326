// Makes elements. Texts become text nodes: neither answers nor translations are ever read as markup.

/** @typedef {string | number | boolean | undefined | ((event: any) => void)} Attribute */
/** @typedef {Node | string | false | undefined} Child */

/**
 * Makes an element. `onclick` and the like add listeners, `value` and `checked` set the state of a control; `true` gives an
 * attribute without value, `false` and `undefined` give none.
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
  for (const child of children.flat()) {
    if (child === undefined || child === false) continue;
    element.append(typeof child === "string" ? typeset(child) : child);
  }
  return element;
}

/**
 * A text whose lines do not break where French puts a space before or after a sign.
 *
 * @param {string} text
 */
export function typeset(text) {
  return text.replace(/ (?=[»:;?!%])|(?<=[«°]) /g, "\u{A0}");
}

/**
 * A text for screen readers only.
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

/**
 * Sets an attribute, or takes it away.
 *
 * @param {Element} element
 * @param {string} name
 * @param {string | undefined} value
 */
export function attribute(element, name, value) {
  if (value === undefined || value === "") element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/**
 * Makes these nodes the only children of an element. Those that stay are not touched, so that the focus stays where it is.
 *
 * @param {Element} parent
 * @param {readonly Node[]} children
 */
export function arrange(parent, children) {
  const wanted = new Set(children);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  /** @type {Node | null} */
  let next = parent.firstChild;
  for (const child of children) {
    if (child === next) next = child.nextSibling;
    else parent.insertBefore(child, next);
  }
}
