// The visible part of the form: notices, steps, and one page. It is built anew for another page or language, and updated in
// between as answers change.

/** @import { Found, Part } from "./types.js" */
/** @import { Answers } from "./answers.js" */
/** @import { Context } from "./context.js" */
/** @import { Language } from "./language.js" */
/** @import { Page } from "./page.js" */
/** @import { Questions } from "./questions.js" */
/** @import { Place } from "../pointer.js" */

import { confirm } from "./confirm.js";
import { idOf } from "./context.js";
import { arrange, button, h } from "../dom.js";
import { focusIn, keepFocus } from "./focus.js";
import { page } from "./page.js";
import { placeOf } from "./questions.js";
import { recap } from "./recap.js";
import { steps } from "./steps.js";

/** The page that asks only whether a listing is still right. */
export const CONFIRM = "confirm";

/**
 * Actions of the form that its pages call.
 *
 * @typedef {object} Actions
 * @property {(path: string, place: Place) => void} commit
 * @property {(place: Place, value: unknown) => void} write
 * @property {(change: () => void) => void} act
 * @property {() => void} flush finishes pending answers.
 * @property {() => void} moved another page is to be shown.
 * @property {() => void} warned errors are listed on top of the page.
 * @property {() => void} send
 * @property {() => void} unchanged
 * @property {(format: "json" | "row") => Promise<void>} download
 * @property {() => Promise<void>} erase
 * @property {() => string} today
 */

/**
 * State of the form besides the answers.
 *
 * @typedef {{ isChecked: boolean, draft: "kept" | "lost" | "off", news: readonly string[] }} Standing
 */

export class View {
  /** @type {HTMLElement} */
  #root;

  /** @type {Actions} */
  #actions;

  /** @type {Context} */
  #context;

  /** @type {Page | undefined} */
  #page;

  /** @type {Part | undefined} */
  #steps;

  /** @type {string[]} */
  #said = [];

  #status = h("div", { role: "status", class: "praticable-unseen" });
  #notices = h("div", { class: "praticable-notices" });
  #outcome = h("p", { role: "status", class: "praticable-status" });
  #foot = h("div", { class: "praticable-foot" });

  /**
   * @param {HTMLElement} root
   * @param {{ uid: string, answers: Answers, questions: Questions, language: Language, page: string }} what
   * @param {Actions} actions
   */
  constructor(root, { page, ...parts }, actions) {
    this.#root = root;
    this.#actions = actions;
    this.current = page;
    this.#context = {
      ...parts,
      announce: (text) => this.announce(text),
      write: actions.write,
      commit: actions.commit,
      act: (change, focus) => {
        actions.act(change);
        if (focus) this.#focus(focus);
      },
    };
  }

  get #pages() {
    return this.#context.questions.pages;
  }

  /** @param {Language} language */
  speak(language) {
    this.#context.language = language;
  }

  /**
   * Writes the page anew, and leaves the focus where it was.
   *
   * @param {Standing} standing
   */
  render(standing) {
    const giveBack = keepFocus(this.#root);
    const hadSummary = this.#page?.hasSummary?.() ?? false;
    const unfolded = [...this.#root.querySelectorAll("details")].map(({ open }) => open);
    this.#page = this.#make(this.current);
    this.#steps = steps(
      this.#context,
      () => this.current,
      (id) => this.go(id),
    );
    this.#tell(standing);
    const isConfirming = this.current === CONFIRM;
    this.#root.replaceChildren(
      this.#notices,
      h(
        "div",
        { class: "praticable-columns" },
        isConfirming ? undefined : this.#steps.node,
        h("div", { class: "praticable-main" }, this.#page.node, this.#outcome, this.#foot),
      ),
      this.#status,
    );
    if (hadSummary) this.#page.warn?.();
    [...this.#root.querySelectorAll("details")].forEach(
      (details, index) => (details.open = unfolded[index] ?? details.open),
    );
    giveBack();
  }

  /** Updates the page to the current answers. */
  refresh() {
    this.#page?.refresh();
    this.#steps?.refresh();
  }

  /**
   * Goes to a page; its heading takes the focus.
   *
   * @param {string} id
   */
  go(id) {
    this.#actions.flush();
    if (this.#context.answers.hasTouched(this.current)) this.#context.answers.see(this.current);
    this.show(id);
    this.#page?.heading.focus();
    this.#page?.heading.scrollIntoView({ block: "start" });
  }

  /** @param {string} id */
  show(id) {
    this.current = id;
    const { answers } = this.#context;
    // The last page shows all answers again, so every page counts as seen.
    if (id === this.#pages.at(-1)?.id) this.#pages.forEach((page) => answers.see(page.id));
    this.#page = undefined;
    this.#outcome.textContent = "";
    this.#actions.moved();
  }

  /** Shows the errors of the page, and goes there. */
  warn() {
    this.#page?.warn?.();
  }

  /** @returns {boolean} whether errors are listed on top of the page */
  get isWarning() {
    return this.#page?.hasSummary?.() ?? false;
  }

  /** @param {string} text */
  announce(text) {
    // Messages of one turn are announced together; a repeated message is announced again.
    if (this.#said.length === 0) {
      queueMicrotask(() => this.#status.replaceChildren(...this.#said.splice(0).map((each) => h("p", {}, each))));
    }
    this.#said.push(text);
  }

  /**
   * Shows the outcome of sending.
   *
   * @param {string} text
   */
  conclude(text) {
    this.#outcome.textContent = text;
  }

  /** @param {Found} found */
  #open(found) {
    if (found.page !== undefined && found.page !== this.current) {
      this.#actions.flush();
      this.show(found.page);
    }
    this.#focus(found.place, found.path);
  }

  /**
   * Puts the focus on the control of a place, or on the question around it.
   *
   * @param {Place} place
   * @param {string} [path]
   */
  #focus(place, path) {
    const places = [...place.map((_, index) => place.slice(0, place.length - index)), ...(path ? [placeOf(path)] : [])];
    for (const each of places) {
      if (focusIn(document.getElementById(idOf(this.#context, each)))) return;
    }
    this.#page?.heading.focus();
  }

  /**
   * @param {string} id
   * @returns {Page}
   */
  #make(id) {
    const today = this.#actions.today();
    const index = this.#pages.findIndex((each) => each.id === id);
    const before = this.#pages[index - 1]?.id;
    const after = this.#pages[index + 1]?.id;
    const first = this.#pages[0]?.id ?? "";
    if (id === CONFIRM) {
      return confirm(this.#context, { unchanged: this.#actions.unchanged, changed: () => this.go(first), today });
    }
    if (after === undefined) {
      return recap(this.#context, id, {
        previous: () => this.go(before ?? first),
        change: (page) => this.go(page),
        open: (found) => this.#open(found),
        send: this.#actions.send,
        download: this.#actions.download,
        today,
      });
    }
    return page(this.#context, id, {
      next: () => this.#next(id, after),
      previous: before === undefined ? undefined : () => this.go(before),
      skip: () => this.go(after),
      open: (found) => this.#open(found),
    });
  }

  /**
   * @param {string} id
   * @param {string} after
   */
  #next(id, after) {
    this.#actions.flush();
    this.#context.answers.see(id);
    if (this.#context.answers.errors(id).length === 0) {
      this.go(after);
      return;
    }
    this.refresh();
    this.warn();
    this.#actions.warned();
  }

  /** @param {Standing} standing */
  #tell({ isChecked, draft, news }) {
    const { language } = this.#context;
    const off = h(
      "div",
      { class: "praticable-summary praticable-summary-remark" },
      h("h2", {}, language.text("check_off")),
      h("p", {}, language.text("check_off_notice")),
    );
    arrange(this.#notices, [
      ...(isChecked ? [] : [off]),
      ...news.map((text) => h("p", { class: "praticable-news" }, text)),
    ]);
    if (draft === "off") this.#foot.replaceChildren();
    else if (draft === "lost") this.#foot.replaceChildren(h("p", {}, language.text("draft_off")));
    else this.#foot.replaceChildren(h("p", {}, language.text("draft_notice")), this.#eraser());
  }

  /** A button that asks first. */
  #eraser() {
    const { language } = this.#context;
    const box = h("div", { class: "praticable-erase" });
    const ask = button(
      language.text("draft_erase"),
      () => {
        box.replaceChildren(
          h("p", { id: `${this.#context.uid}-sure` }, language.text("draft_erase_sure")),
          yes,
          " ",
          no,
        );
        yes.focus();
      },
      { class: "praticable-button praticable-link" },
    );
    const yes = button(
      language.text("draft_erase_yes"),
      () => {
        this.#actions.erase().then(() => this.announce(this.#context.language.text("draft_erased")));
      },
      { "aria-describedby": `${this.#context.uid}-sure` },
    );
    const no = button(language.text("draft_erase_no"), () => {
      box.replaceChildren(ask);
      ask.focus();
    });
    box.append(ask);
    return box;
  }
}
