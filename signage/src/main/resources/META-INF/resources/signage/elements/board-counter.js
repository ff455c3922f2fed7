// @ts-check
import { LitElement, css, html } from 'lit';
import '/signage/elements/board-outdated.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { t } from '/shared/text.js';
import { numberStyles, ticketNumber } from '/signage/elements/number.js';
import { hasNumber } from '/signage/wording.js';

/** @type {Record<string, string>} */
const WORDS = { CLOSED: 'counterPaused', FREE: 'counterFree', CALLED: 'counterCalled', SERVING: 'counterServing' };

/** The display over one counter: its number, whom it calls or serves, or that it rests. */
class BoardCounter extends LitElement {
  static properties = { view: { attribute: false }, beside: {} };

  static styles = [baseStyles, numberStyles, css`
    :host { display: grid; grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr); width: 100%; height: 100%; background: var(--paper); text-align: center; }
    header { grid-row: 1; font-size: 10rem; line-height: 1.25; padding: 1rem 4rem; border-bottom: .4rem solid var(--ink); }
    board-outdated { grid-row: 2; }
    .state { grid-row: 3; display: grid; place-content: center; font-weight: 700; }
    .number { font-size: 48rem; }
    .long .number { font-size: 36rem; }
    .called { background: var(--call); color: var(--paper); }
    .rest { font-size: 24rem; display: flex; align-items: center; justify-content: center; gap: .3em; line-height: 1.1; }
    .wait { font-size: 10rem; line-height: 1.3; padding: 0 4rem; text-wrap: balance; }
    footer { grid-row: 4; font-size: 7.2rem; line-height: 1.3; padding: 1.4rem 4rem; border-top: .4rem solid var(--rule); }
    footer span { display: block; font-size: 5rem; color: var(--ink-2); }
    .called + footer { background: var(--call); color: var(--paper); border-color: var(--call-rule); }
    .called + footer span { color: var(--call-2); }
    :host([upright]) .number { font-size: 28rem; }
    :host([upright]) .long .number { font-size: 21rem; }
    :host([upright]) .rest { font-size: 18rem; flex-direction: column; }
  `];

  constructor() {
    super();
    /** @type {ReturnType<typeof import('/signage/view.js').counter>} */
    this.view = { counter: null, stale: false, asOf: null };
    /** @type {string | null} */
    this.beside = 'en';
  }

  render() {
    const { counter, stale, asOf } = this.view;
    if (counter === null) return html`<main class="state"><h1 class="wait">${t('ja', 'counterUnknown')}</h1></main>`;
    const { label, state, number } = counter;
    const key = stale ? 'cannotShow' : (WORDS[state] ?? 'counterFree');
    return html`<header><h1>${hasNumber(label) ? t('ja', 'counterNo', { c: label }) : label}</h1></header>
      ${asOf && html`<board-outdated .time=${asOf} .beside=${this.beside}></board-outdated>`}
      ${this.#middle(key, stale ? null : number, state)}
      ${number && !stale ? html`<footer>${t('ja', key)}${this.#beside(key)}</footer>` : ''}`;
  }

  /**
   * @param {string} key
   * @param {string | null} number
   * @param {string} state
   */
  #middle(key, number, state) {
    if (number) return html`<main class="state ${state === 'CALLED' ? 'called' : ''} ${number.length > 4 ? 'long' : ''}" aria-live="assertive">${ticketNumber(number)}</main>`;
    if (key === 'counterPaused') return html`<main class="state"><p class="rest">${icon('pause')}${t('ja', key)}</p><p class="wait">${this.#beside(key)}</p></main>`;
    return html`<main class="state"><p class="wait">${t('ja', key)}</p><p class="wait">${this.#beside(key)}</p></main>`;
  }

  /** @param {string} key */
  #beside(key) {
    return this.beside === null ? '' : html`<span lang=${this.beside}>${t(this.beside, key)}</span>`;
  }
}

customElements.define('board-counter', BoardCounter);
