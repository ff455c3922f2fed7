// @ts-check
import { LitElement, html } from 'lit';
import { ruby, tRuby } from '/shared/ruby.js';
import { pick, t } from '/shared/text.js';
import { initial } from '../state.js';
import { headingKey } from '../view.js';

/** A part of the page: it reads the state, calls actions, and speaks the visitor's language. */
export class KioskPart extends LitElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { state: { attribute: false }, actions: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../state.js').State} */
    this.state = initial;
    /** @type {import('../actions.js').Actions} */
    this.actions = /** @type {any} */ (null);
  }

  get zone() {
    return this.state.feed?.office?.zone ?? 'Asia/Tokyo';
  }

  /** To be shown: with readings over the kanji where the language has them. @param {string} key @param {Record<string, unknown>} [params] */
  say(key, params) {
    return tRuby(this.state.language, key, params);
  }

  /** For attributes. @param {string} key @param {Record<string, unknown>} [params] */
  plain(key, params) {
    return t(this.state.language, key, params);
  }

  /** An office's own text; where it lacks the language the Japanese one, which says so to readers and fonts. @param {Record<string, string>|null|undefined} texts */
  own(texts) {
    const { language } = this.state;
    const shown = ruby(pick(texts, language));
    return texts?.[language] || language === 'ja' ? shown : html`<span lang="ja">${shown}</span>`;
  }
}

/** A part that fills the screen: its heading takes the focus, so that a screen reader starts there. */
export class KioskView extends KioskPart {
  heading() {
    return html`<h1 tabindex="-1">${this.say(headingKey(this.state))}</h1>`;
  }

  firstUpdated() {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('h1'))?.focus({ preventScroll: true });
  }
}

/** A view on which one types: keys of a real keyboard count like those on the screen. */
export class TypingView extends KioskView {
  #typed = (/** @type {KeyboardEvent} */ event) => this.#type(event);

  /** What may be typed. */
  character = /^[A-Z0-9]$/;

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.#typed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#typed);
  }

  /** @param {string} character */
  type(character) {
    throw new Error(`Nothing types ${character}`);
  }

  erase() {
    throw new Error('Nothing erases');
  }

  send() {
    throw new Error('Nothing is sent');
  }

  /** @param {KeyboardEvent} event */
  #type(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const character = event.key.toUpperCase();
    if (this.character.test(character)) this.type(character);
    else if (event.key === 'Backspace') this.erase();
    else if (event.key === 'Enter' && !(event.composedPath()[0] instanceof HTMLButtonElement)) this.send();
  }
}
