// The keyboard focus.

/** Selector of the controls. */
const CONTROLS = "input, select, textarea";

/**
 * Puts the focus on the first control of a part of the page; returns whether there is one.
 *
 * @param {Element | undefined | null} part
 */
export function focusIn(part) {
  if (!part) return false;
  const first = part.matches(CONTROLS) ? part : part.querySelector(CONTROLS);
  if (!(first instanceof HTMLElement)) return false;
  // Among buttons for one answer, the chosen one has the focus.
  const isChoice = first instanceof HTMLInputElement && first.type === "radio";
  const chosen = isChoice ? part.querySelector(`input[name="${CSS.escape(first.name)}"]:checked`) : null;
  (chosen instanceof HTMLElement ? chosen : first).focus();
  return true;
}

/**
 * Remembers the focused control; the returned function restores the focus after the page has been built anew.
 *
 * @param {Element} root
 * @returns {() => void}
 */
export function keepFocus(root) {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !root.contains(active)) return () => {};
  const path = pathTo(root, active);
  const { id } = active;
  const selection = isLine(active) ? [active.selectionStart, active.selectionEnd] : undefined;
  return () => {
    const again = id ? document.getElementById(id) : elementAt(root, path);
    if (!(again instanceof HTMLElement)) return;
    again.focus({ preventScroll: true });
    if (selection && isLine(again)) again.setSelectionRange(selection[0] ?? null, selection[1] ?? null);
  };
}

/**
 * @param {Element} element
 * @returns {element is HTMLInputElement | HTMLTextAreaElement}
 */
function isLine(element) {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && /^(text|tel)$/.test(element.type))
  );
}

/**
 * @param {Element} root
 * @param {Element} element
 */
function pathTo(root, element) {
  /** @type {number[]} */
  const path = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  return path;
}

/**
 * @param {Element} root
 * @param {readonly number[]} path
 */
function elementAt(root, path) {
  return path.reduce((/** @type {Element | undefined} */ at, index) => at?.children[index], root);
}
