// @ts-check
import { css, html } from 'lit';
import { LitElement } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';

/** Keys to type with a finger, row by row; each press is a `type` event with its character. */
class KioskPad extends LitElement {
  static properties = { rows: { attribute: false }, wide: { type: Boolean, reflect: true } };

  static styles = [
    baseStyles,
    css`
      :host { display: block; }
      .row { display: flex; justify-content: center; gap: 1.2rem; margin-bottom: 1.2rem; }
      button { flex: 0 1 9.1rem; height: 10.4rem; border: .2rem solid var(--line); border-radius: 1.2rem; background: var(--paper); color: var(--ink); font: 400 4.4rem/1 var(--font-ja); text-align: center; padding: 0; }
      :host([wide]) button { flex-basis: 30rem; height: 13.2rem; font-size: 6rem; font-weight: 700; }
      button:active { background: var(--key-deep); color: var(--paper); }
      @media (orientation: landscape) {
        .row { margin-bottom: 1.1rem; }
        button { height: 6.8rem; font-size: 2.8rem; }
        :host([wide]) button { flex-basis: 22rem; height: 8.4rem; font-size: 4rem; }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {string[]} */
    this.rows = [];
    this.wide = false;
  }

  render() {
    return this.rows.map((row) => html`<div class="row">${[...row].map((key) => html`<button lang="en" @click=${() => this.#press(key)}>${key}</button>`)}</div>`);
  }

  /** @param {string} key */
  #press(key) {
    this.dispatchEvent(new CustomEvent('type', { detail: key }));
  }
}

customElements.define('kiosk-pad', KioskPad);
