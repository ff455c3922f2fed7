// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { t } from '/shared/text.js';
import { beside } from '/signage/elements/beside.js';
import { numberStyles, ticketNumber } from '/signage/elements/number.js';

/** Numbers that were called and did not come, and how to come back; that sentence always stands there. */
class BoardMissed extends LitElement {
  static properties = { numbers: { attribute: false }, beside: {} };

  static styles = [baseStyles, numberStyles, css`
    :host { padding: 1.8rem 4rem 1.8rem 0; min-height: 0; }
    section { height: 100%; background: var(--paper); border: .4rem solid var(--ink); border-radius: 2rem; padding: 1.6rem 2.8rem; display: grid; grid-template-rows: auto auto minmax(0, 1fr) auto; }
    h2 { font-size: 3.8rem; line-height: 1.3; }
    .who { font-size: 2.8rem; color: var(--ink-2); }
    ul { display: grid; grid-template-columns: 1fr 1fr; gap: 1.4rem 2rem; align-content: start; font-size: 7.8rem; font-weight: 700; line-height: 1; margin: 1.4rem 0 1rem; min-height: 0; }
    ul.some { font-size: 6.4rem; gap: .8rem 2rem; }
    ul.many { font-size: 5.4rem; gap: .5rem 2rem; margin: 1rem 0 .6rem; }
    .none { font-size: 3.4rem; color: var(--ink-2); margin-top: 1.4rem; }
    .how { font-size: 3.2rem; line-height: 1.35; border-top: .2rem solid var(--rule); padding-top: 1rem; display: flex; gap: 1.4rem; }
    .how span { word-break: normal; }
    .how svg { font-size: 5.2rem; color: var(--key); margin-top: .4rem; }
    :host([wide]) { padding-left: 4rem; }
    :host([wide]) ul { grid-template-columns: repeat(4, 1fr); font-size: 9.6rem; align-content: center; }
    :host([upright]) { padding: 1.4rem 4rem 2rem; }
    :host([upright]) section { padding: 1.4rem 2.8rem; grid-template: auto auto minmax(0, 1fr) / auto 1fr; column-gap: 2.4rem; }
    :host([upright]) .who { grid-row: 2; }
    :host([upright]) ul { grid-area: 3 / 1 / 4 / 3; grid-template-columns: repeat(4, 1fr); font-size: 6.2rem; margin: .4rem 0 0; align-content: center; }
    :host([upright]) ul.some, :host([upright]) ul.many { font-size: 5rem; gap: .8rem 2rem; margin: .4rem 0 0; }
    :host([upright][wide]) ul { grid-template-columns: 1fr 1fr; font-size: 13rem; gap: 4rem 2rem; justify-items: center; }
    :host([upright]) .none { grid-area: 3 / 1 / 4 / 3; align-self: center; margin: 0; }
    :host([upright]) .how { grid-area: 1 / 2 / 3 / 3; border: 0; padding: 0; font-size: 3rem; }
  `];

  constructor() {
    super();
    /** @type {string[]} */
    this.numbers = [];
    /** @type {string | null} */
    this.beside = 'en';
  }

  render() {
    return html`<section aria-labelledby="missed">
      <h2 id="missed">${t('ja', 'missedTitle')}</h2>
      <p class="who">${t('ja', 'missedWho')} ${beside(this.beside, 'missedWho')}</p>
      ${this.numbers.length ? this.#list() : html`<p class="none">${t('ja', 'nobodyMissed')}</p>`}
      <p class="how">${icon('person')}<span>${t('ja', 'comeBack')}</span></p>
    </section>`;
  }

  #list() {
    const crowd = this.numbers.length > 6 ? 'many' : this.numbers.length > 4 ? 'some' : '';
    return html`<ul class=${crowd}>${this.numbers.map((number) => html`<li>${ticketNumber(number)}</li>`)}</ul>`;
  }
}

customElements.define('board-missed', BoardMissed);
