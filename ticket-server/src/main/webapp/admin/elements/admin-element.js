// @ts-check
import { LitElement } from 'lit';
import { adminStyles } from './styles.js';
import { say } from '../words.js';

/** What every element of the page has: the state it shows and its words. */
export class AdminElement extends LitElement {
  static properties = { state: { attribute: false } };

  static styles = adminStyles;

  constructor() {
    super();
    /** @type {import('../state.js').State} */
    this.state;
  }

  /** A text of the admin page in the language chosen. */
  say(/** @type {string} */ key, /** @type {Record<string, unknown>} */ params = {}) {
    return say(this.state.lang, key, params);
  }

  /** Puts the focus on the heading, so that a reader hears where it is now. */
  async focusHeading() {
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('h1'))?.focus();
  }
}
