// @ts-check
import { LitElement, html } from 'lit';
import { tRuby } from '/shared/ruby.js';
import { t } from '/shared/text.js';
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
