// `<praticable-form>`: an intake form, built from the questions of the model and checked by its rules.
//
// It writes ordinary controls into the page (no shadow tree), so that labels, styles and assistive technology reach them.

/** @import { Finding, Listing, Profile } from "../listing.js" */
/** @import { Draft } from "./types.js" */
/** @import { Questions } from "./questions.js" */
/** @import { Lang } from "./language.js" */
/** @import { Place } from "../pointer.js" */

import { h } from "../dom.js";
import { readJson } from "../file.js";
import { languageOf, normalizeTag } from "../tag.js";
import { Answers } from "./answers.js";
import { NoRules, Rules } from "./core.js";
import { download } from "./download.js";
import { Keeper } from "./keeper.js";
import { Library } from "./library.js";
import { confirmed, declared } from "./provenance.js";
import { CONFIRM, View } from "./view.js";

let count = 0;

/**
 * The loaded parts without which there is no form.
 *
 * @typedef {{ questions: Questions, answers: Answers, view: View, isChecked: boolean }} Model
 */

/**
 * Detail of the events `change`, `findings` and `submit`.
 *
 * @typedef {object} Detail
 * @property {Listing} listing
 * @property {Finding[] | null} findings `null` when checking is off.
 * @property {(sending: Promise<unknown>) => void} [wait] with `submit`: lets the form say how the sending ends.
 */

export class PraticableForm extends HTMLElement {
  static formAssociated = true;

  static observedAttributes = ["lang", "profile", "today", "source"];

  #internals = this.attachInternals();

  /** All that is shown. The events of single controls do not leave it: they are the form's own affair. */
  #body = h("div", {
    class: "praticable-body",
    oninput: (/** @type {Event} */ event) => event.stopPropagation(),
    onchange: (/** @type {Event} */ event) => event.stopPropagation(),
    onkeydown: (/** @type {KeyboardEvent} */ event) => this.#keydown(event),
  });

  #uid = `praticable-${(count += 1)}`;

  /** @type {Model | undefined} */
  #model;

  /** The listing that was given, from the page or by a program. @type {Draft} */
  #given = {};

  /** Original content of the element, shown when the form cannot be. @type {Node[]} */
  #fallback = [];

  #keeper = new Keeper(
    () => this.#model && { ...this.#model.answers.save(), page: this.#model.view.current },
    () => this.#render(),
  );

  /** Announced messages, as names of texts. @type {[string, Record<string, string>?][]} */
  #news = [];

  #library = new Library(() => this.getAttribute("base") ?? undefined);

  #isPressed = false;

  /** Answers that are finished once the pointer is let go: the page must not move under it. @type {[string, Place][]} */
  #waiting = [];

  /** The value and the findings of the last events, as JSON. */
  #value = "{}";
  #told = "[]";

  #title = "";

  /** Removes the listeners on the surrounding page. @type {AbortController | undefined} */
  #off;

  #isStarted = false;

  /** Resolves once the form can be filled in. @type {Promise<void>} */
  ready = Promise.resolve();

  connectedCallback() {
    // It was only moved.
    if (this.#off && !this.#off.signal.aborted) return;
    this.#off = new AbortController();
    const options = { signal: this.#off.signal };
    document.addEventListener("pointerdown", () => (this.#isPressed = true), { ...options, capture: true });
    for (const type of ["pointerup", "pointercancel"]) {
      document.addEventListener(type, () => this.#released(), { ...options, capture: true });
    }
    globalThis.addEventListener("pagehide", () => this.#keeper.now(), options);
    globalThis.addEventListener("hashchange", () => this.#follow(), options);
    if (this.#isStarted) {
      this.#openDraft();
      return;
    }
    this.#isStarted = true;
    this.#fallback = [...this.childNodes];
    this.#title = document.title;
    this.ready = this.#start();
    this.ready.catch((error) => this.#fail(error));
  }

  disconnectedCallback() {
    // An element that is only moved is connected again at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#off?.abort();
      this.#keeper.close();
    });
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(name, before, after) {
    normalizeTag(this);
    if (!this.#model || before === after) return;
    if (name === "lang") this.#speak();
    else this.#changed();
  }

  /** The current listing, without empty answers and those set aside. @returns {Listing} */
  get value() {
    return /** @type {any} */ (this.#model?.answers.value ?? this.#given);
  }

  /** Starts from this listing. Fields without a question stay in it. @param {Listing | object} listing */
  set value(listing) {
    this.#given = structuredClone(/** @type {Draft} */ (listing ?? {}));
    if (!this.#model) return;
    this.#model.answers.start(this.#given);
    this.#changed(false);
    this.#render();
  }

  /** The findings about the listing as it would be sent; `null` when checking is off. @returns {Finding[] | null} */
  get findings() {
    return this.#model?.answers.findings ?? null;
  }

  /** The page that is shown. @returns {string | undefined} */
  get step() {
    return this.#model?.view.current;
  }

  set step(page) {
    if (page !== undefined && this.#model?.questions.pages.some(({ id }) => id === page)) this.#model.view.go(page);
  }

  get form() {
    return this.#internals.form;
  }

  get name() {
    return this.getAttribute("name") ?? "";
  }

  set name(name) {
    this.setAttribute("name", name);
  }

  get type() {
    return this.localName;
  }

  /** Forgets the draft on this device, and starts again from the listing that was given. */
  async clearDraft() {
    this.#news = [];
    this.#restart();
    await this.#keeper.erase();
  }

  formResetCallback() {
    this.#restart();
  }

  /** @returns {Profile} */
  get #profile() {
    const profile = this.getAttribute("profile");
    return profile === "import" || profile === "publish" ? profile : "intake";
  }

  get #today() {
    const given = this.getAttribute("today");
    if (given) return given;
    const now = new Date();
    const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  get #source() {
    return this.getAttribute("source") ?? "own";
  }

  get #isConfirming() {
    return this.getAttribute("mode") === "confirm";
  }

  /** The language that is asked for, or that of the page around. @returns {Lang} */
  get #lang() {
    return languageOf(this.closest("[lang]")?.getAttribute("lang"));
  }

  async #start() {
    const [questions, given, failure] = await Promise.all([
      this.#library.questions(),
      this.#readGiven(),
      this.#library.rules(),
      this.#library.learn(this.#lang),
    ]);
    if (failure) globalThis.console?.warn(failure);
    if (Object.keys(this.#given).length === 0) this.#given = given;
    const checker = failure
      ? new NoRules()
      : new Rules(() => ({ profile: this.#profile, today: this.#today, lang: this.#findingsLang }));
    const sent = (/** @type {Draft} */ value) => declared(value, { source: this.#source, today: this.#today });
    const answers = new Answers(questions, checker, sent);
    answers.start(this.#given);
    const view = new View(
      this.#body,
      { uid: this.#uid, answers, questions, language: this.#language(questions), page: questions.pages[0]?.id ?? "" },
      {
        write: (place, value) => {
          answers.write(place, value);
          this.#keeper.soon();
        },
        commit: (path, place) => {
          this.#waiting.push([path, place]);
          if (!this.#isPressed) this.#flush();
        },
        act: (change) => {
          this.#flush();
          change();
          this.#changed();
        },
        flush: () => this.#flush(),
        moved: () => this.#moved(),
        warned: () => this.#entitle(),
        send: () => this.#send(),
        unchanged: () => this.#unchanged(),
        download: (format) => download(answers.sent, format, this.#library.base),
        erase: () => this.clearDraft(),
        today: () => this.#today,
      },
    );
    this.#model = { questions, answers, view, isChecked: !failure };
    await this.#resume();
    if (this.#isConfirming && this.#news.length === 0) view.current = CONFIRM;
    this.#follow();
    this.#changed(false);
    this.#render();
    this.replaceChildren(this.#body);
    // Lists come after the first page, and are there when the network goes.
    if (await this.#library.lists(questions)) this.#render();
  }

  /** The initial listing: JSON inside the element, or at an address. @returns {Promise<Draft>} */
  async #readGiven() {
    const inside = this.querySelector('script[type="application/json"]');
    if (inside) return JSON.parse(inside.textContent ?? "{}");
    const src = this.getAttribute("src");
    return src ? readJson(new URL(src, document.baseURI), "the listing") : {};
  }

  /** The language of findings: French, when the rules lack the one of the page. @returns {Lang} */
  get #findingsLang() {
    return this.#library.isSpoken(this.#lang) ? this.#lang : "fr";
  }

  /** @param {Questions} questions */
  #language(questions) {
    return this.#library.language(this.#lang, questions);
  }

  /** Shows the form in the language that its attributes now ask for. */
  async #speak() {
    try {
      await this.#library.learn(this.#lang);
    } catch (error) {
      globalThis.console?.warn(error);
      this.#tell("lang_off");
    }
    if (!this.#model) return;
    this.#model.view.speak(this.#language(this.#model.questions));
    this.#changed(false);
    this.#render();
  }

  #openDraft() {
    return this.#keeper.open(this.getAttribute("draft") ?? "praticable", () => this.#tell("draft_elsewhere"));
  }

  async #resume() {
    const saved = await this.#openDraft();
    if (!saved || !this.#model) return;
    const { answers, view, questions } = this.#model;
    answers.resume(saved);
    view.current = saved.page ?? view.current;
    this.#news = [["draft_resumed", { date: this.#language(questions).moment(new Date(saved.at ?? 0)) }]];
  }

  /**
   * @param {string} text
   */
  #tell(text) {
    if (!this.#model || this.#news.some(([told]) => told === text)) return;
    this.#news.push([text]);
    this.#model.view.announce(this.#language(this.#model.questions).text(text));
    this.#render();
  }

  #restart() {
    if (!this.#model) return;
    const { answers, view, questions } = this.#model;
    answers.start(this.#given);
    view.show(this.#isConfirming ? CONFIRM : (questions.pages[0]?.id ?? ""));
    this.#changed(false);
    view.refresh();
    this.querySelector("h2")?.focus();
  }

  #render() {
    if (!this.#model) return;
    const { view, isChecked, questions } = this.#model;
    const language = this.#language(questions);
    const news = this.#news.map(([text, params]) => language.text(text, params));
    view.render({ isChecked, draft: this.#keeper.standing, news });
    this.#entitle();
  }

  /** Finishes all pending answers. */
  #flush() {
    const waiting = this.#waiting.splice(0);
    for (const [path, place] of waiting) this.#model?.answers.commit(path, place);
    if (waiting.length > 0) this.#changed();
  }

  #released() {
    this.#isPressed = false;
    setTimeout(() => this.#flush());
  }

  /**
   * Passes changed answers on to the page, the draft, the value and the listeners.
   *
   * @param {boolean} [byPerson]
   */
  #changed(byPerson = true) {
    if (!this.#model) return;
    const { answers, view } = this.#model;
    answers.recheck();
    view.refresh();
    this.#entitle();
    const value = JSON.stringify(answers.value);
    const isOther = value !== this.#value;
    this.#value = value;
    this.#internals.setFormValue(value);
    if (byPerson) this.#keeper.soon();
    if (byPerson && isOther) this.#dispatch("change");
    const told = JSON.stringify(answers.findings);
    if (told !== this.#told) {
      this.#told = told;
      this.#dispatch("findings");
    }
  }

  /** Reacts to another page being shown. */
  #moved() {
    if (!this.#model) return;
    this.#render();
    this.#keeper.soon();
    const id = this.#model.view.current;
    if (this.hasAttribute("hash") && id !== CONFIRM && location.hash !== `#${id}`)
      history.pushState(null, "", `#${id}`);
  }

  /** Shows the page that the address names. */
  #follow() {
    const id = location.hash.slice(1);
    if (!this.hasAttribute("hash") || !this.#model || id === this.#model.view.current) return;
    if (this.#model.questions.pages.some((page) => page.id === id)) this.#model.view.show(id);
  }

  #entitle() {
    if (!this.hasAttribute("manage-title") || !this.#model) return;
    const language = this.#language(this.#model.questions);
    document.title = this.#model.view.isWarning ? language.text("title_error", { title: this.#title }) : this.#title;
  }

  /** @param {KeyboardEvent} event */
  #keydown(event) {
    // In a line of text Enter would send the form that the page may have around this one.
    const { target } = event;
    if (event.key === "Enter" && target instanceof HTMLInputElement) {
      event.preventDefault();
      target.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  /** Sends the listing, if nothing in it is wrong. */
  #send() {
    if (!this.#model) return;
    this.#flush();
    const { answers, view } = this.#model;
    if (answers.errors().length > 0) {
      view.warn();
      this.#entitle();
      return;
    }
    this.#submit(answers.sent);
  }

  /** Confirms the listing: only the date of the check changes. */
  #unchanged() {
    this.#submit(confirmed(this.#given, { source: this.#source, today: this.#today }));
  }

  /** @param {Draft} listing */
  #submit(listing) {
    if (!this.#model) return;
    const { view, questions } = this.#model;
    const language = () => this.#language(questions);
    /** @type {Promise<unknown> | undefined} */
    let sending;
    const wait = (/** @type {Promise<unknown>} */ promise) => void (sending = promise);
    this.#internals.setFormValue(JSON.stringify(listing));
    if (!this.#dispatch("submit", listing, wait)) return;
    if (this.hasAttribute("submits")) this.#internals.form?.requestSubmit();
    if (!sending) {
      view.conclude(language().text("handed_over"));
      return;
    }
    view.conclude(language().text("sending"));
    sending.then(
      async () => {
        await this.#keeper.erase();
        view.conclude(language().text("sent"));
      },
      () => view.conclude(language().text("send_failed")),
    );
  }

  /**
   * Dispatches an event. It does not bubble: a surrounding form has a `submit` of its own.
   *
   * @param {"change" | "findings" | "submit"} type
   * @param {Draft} [listing]
   * @param {Detail["wait"]} [wait]
   */
  #dispatch(type, listing = this.#model?.answers.value, wait) {
    const detail = { listing, findings: this.findings, ...(wait && { wait }) };
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable: type === "submit" }));
  }

  /**
   * Reports that the form cannot be shown: the original content of the element stays.
   *
   * @param {Error} error
   */
  #fail(error) {
    this.replaceChildren(...this.#fallback);
    this.dispatchEvent(new CustomEvent("error", { detail: { error } }));
    globalThis.console?.error(error);
  }
}
