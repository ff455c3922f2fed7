// @ts-check
import { LitElement, css, html } from 'lit';
import '/signage/elements/board-outdated.js';
import { baseStyles } from '/shared/elements/styles.js';

/** The office is closed: since when it need not say, until when it must. */
class BoardClosed extends LitElement {
  static properties = { ja: { attribute: false }, other: { attribute: false }, beside: {}, asOf: {} };

  static styles = [baseStyles, css`
    section { height: 100%; display: flex; flex-direction: column; }
    div { flex: 1; display: flex; flex-direction: column; justify-content: center; text-align: center; text-wrap: balance; gap: 2.4rem; padding: 0 4rem; }
    h2 { font-size: 10rem; line-height: 1.25; }
    .next { font-size: 7.2rem; font-weight: 700; }
    .en { font-size: 4.8rem; color: var(--ink-2); margin-top: 3.2rem; }
    :host([upright]) h2 { font-size: 8.4rem; }
    :host([upright]) .next { font-size: 6.4rem; }
    :host([upright]) .en { font-size: 4.4rem; }
  `];

  constructor() {
    super();
    /** @type {ReturnType<typeof import('/signage/wording.js').closing>} */
    this.ja = { what: '', next: '' };
    this.other = { what: '', next: '' };
    /** @type {string | null} */
    this.beside = 'en';
    /** @type {string | null} */
    this.asOf = null;
  }

  render() {
    return html`<section>
      ${this.asOf && html`<board-outdated .time=${this.asOf} .beside=${this.beside}></board-outdated>`}
      <div>
        <h2>${this.ja.what}</h2>
        <p class="next">${this.ja.next}</p>
        ${this.beside && html`<p class="en" lang=${this.beside}>${this.other.what}${this.other.next && html`<br>${this.other.next}`}</p>`}
      </div>
    </section>`;
  }
}

customElements.define('board-closed', BoardClosed);
