// @ts-check
import { LitElement, css, html } from 'lit';
import '/signage/elements/board-outdated.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { t } from '/shared/text.js';
import { beside } from '/signage/elements/beside.js';
import { numberStyles, ticketNumber } from '/signage/elements/number.js';
import { hasNumber } from '/signage/wording.js';

/** @type {Record<string, string>} */
const WORDS = { CLOSED: 'counterPaused', FREE: 'counterFree', CALLED: 'counterCalled', SERVING: 'counterServing' };

/** The display over one counter: its number, whom it calls or serves, or that it rests. */
class BoardCounter extends LitElement {
  static properties = { view: { attribute: false }, beside: {} };

  static styles = [baseStyles, numberStyles, css`
    :host { display: grid; grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr); width: 100%; height: 100%; background: var(--paper); text-align: center; }
    header { grid-row: 1; font-size: 12rem; line-height: 1.2; padding: .6rem 4rem; border-bottom: .4rem solid var(--ink); }
    board-outdated { grid-row: 2; }
    .state { grid-row: 3; display: grid; place-content: center; font-weight: 700; min-height: 0; }
    .number { font-size: 50rem; }
    .long .number { font-size: 38rem; }
    .called { background: var(--call); color: var(--paper); }
    .rest { font-size: 32rem; display: flex; align-items: center; justify-content: center; gap: .25em; line-height: 1.1; white-space: nowrap; }
    .rest.until { font-size: 24rem; }
    .wait { font-size: 14rem; line-height: 1.3; padding: 0 4rem; text-wrap: balance; }
    .rest + .wait { font-size: 13rem; }
    .wait span { display: block; font-size: 9rem; font-weight: 400; color: var(--ink-2); }
    footer { grid-row: 4; font-size: 9.6rem; line-height: 1.2; padding: 1rem 4rem; border-top: .4rem solid var(--rule); font-weight: 700; }
    footer span { display: block; font-size: 7.2rem; font-weight: 400; color: var(--ink-2); }
    .called + footer { background: var(--call); color: var(--paper); border-color: var(--call-rule); }
    .called + footer span { color: var(--call-2); }
    :host([upright]) .number { font-size: 30rem; }
    :host([upright]) .long .number { font-size: 23rem; }
    :host([upright]) .rest { font-size: 22rem; flex-direction: column; }
    :host([upright]) footer { font-size: 8.4rem; }
    :host([upright]) .wait { font-size: 10rem; }
    :host([upright]) .wait span { font-size: 7.2rem; }
    :host([upright]) footer span { font-size: 6.4rem; }
  `];

  constructor() {
    super();
    /** @type {ReturnType<typeof import('/signage/view.js').counter>} */
    this.view = { counter: null, stale: false, asOf: null, returns: null };
    /** @type {string | null} */
    this.beside = 'en';
  }

  render() {
    const { counter, stale, asOf, returns } = this.view;
    if (counter === null) return html`<main class="state"><h1 class="wait">${t('ja', 'counterUnknown')}</h1></main>`;
    const { label, state, number } = counter;
    const key = stale ? 'cannotShow' : (WORDS[state] ?? 'counterFree');
    return html`<header><h1>${hasNumber(label) ? t('ja', 'counterNo', { c: label }) : label}</h1></header>
      ${asOf && html`<board-outdated large ?upright=${this.hasAttribute('upright')} .time=${asOf} .beside=${this.beside}></board-outdated>`}
      ${key === 'counterPaused' ? this.#rest(returns) : this.#middle(key, stale ? null : number, state)}
      ${number && !stale ? html`<footer>${this.#both(key)}</footer>` : ''}`;
  }

  /**
   * @param {string} key
   * @param {string | null} number
   * @param {string} state
   */
  #middle(key, number, state) {
    if (number) return html`<main class="state ${state === 'CALLED' ? 'called' : ''} ${number.length > 4 ? 'long' : ''}" aria-live="assertive">${ticketNumber(number)}</main>`;
    return html`<main class="state"><p class="wait">${this.#both(key)}</p></main>`;
  }

  /** Nobody is there; until when, where that is known. @param {string | null} returns */
  #rest(returns) {
    return html`<main class="state"><p class="rest ${returns ? 'until' : ''}">${icon('pause')}${t('ja', 'counterPaused')}</p>
      <p class="wait">${returns ? this.#both('counterReturns', { t: returns }) : beside(this.beside, 'counterPaused')}</p></main>`;
  }

  /**
   * @param {string} key
   * @param {Record<string, unknown>} [params]
   */
  #both(key, params) {
    return html`${t('ja', key, params)}${beside(this.beside, key, params)}`;
  }
}

customElements.define('board-counter', BoardCounter);
