// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { t } from '/shared/text.js';
import { beside } from '/signage/elements/beside.js';
import { numberStyles, ticketNumber } from '/signage/elements/number.js';
import { hasNumber } from '/signage/wording.js';

/** The calls before the one of now, newest first, for those who looked away. */
class BoardEarlier extends LitElement {
  static properties = { calls: { attribute: false }, calling: { type: Boolean }, beside: {} };

  static styles = [baseStyles, numberStyles, css`
    section { height: 100%; padding: 2.2rem 4rem 2.6rem .6rem; --second: var(--ink-2); --divider: var(--rule); background: var(--paper); border-top: .2rem solid var(--rule); border-bottom: .2rem solid var(--rule); }
    .calling { background: var(--call); color: var(--paper); --second: var(--call-2); --divider: var(--call-rule); border-color: transparent; }
    h2 { font-size: 3.6rem; height: 5.6rem; display: flex; gap: 1.6rem; align-items: baseline; white-space: nowrap; }
    h2 span:not(.what) { font-size: 2.8rem; font-weight: 400; color: var(--second); }
    li { display: grid; grid-template-columns: 1fr 4.6rem 21rem; align-items: center; height: 6.5rem; border-top: .2rem solid var(--divider); font-weight: 700; font-size: 6.6rem; line-height: 1; white-space: nowrap; }
    li svg { font-size: 4.4rem; color: var(--second); }
    .to { font-size: 3.8rem; text-align: right; overflow: hidden; text-overflow: ellipsis; }
    .to b { font-size: 6.6rem; }
    .new { display: inline-grid; place-items: center; width: 1.5em; height: 1.5em; margin-right: .3em; border: .3rem solid currentColor; border-radius: .8rem; font-size: 3.4rem; vertical-align: .14em; }
    p { font-size: 3.4rem; color: var(--second); }
    :host([strip]) section { display: flex; align-items: center; gap: 2.4rem; padding: 0 2rem 0 4rem; }
    :host([strip]) h2 { height: auto; flex-direction: column; gap: 0; font-size: 2.8rem; line-height: 1.15; }
    :host([strip]) ul { flex: 1; display: grid; grid-template-columns: repeat(3, 1fr); column-gap: 2rem; }
    :host([strip]) li { height: auto; border: 0; grid-template-columns: auto 2.8rem 1fr; column-gap: .6rem; font-size: 4rem; }
    :host([strip]) li svg { font-size: 2.8rem; }
    :host([strip]) .to { font-size: 2.8rem; text-align: left; }
    :host([strip]) .to b { font-size: 4rem; }
    :host([strip]) .new { font-size: 2.8rem; width: 1.3em; height: 1.3em; }
    :host([upright]) section { padding: .8rem 4rem 2rem; }
    :host([upright]) h2 { height: 4.8rem; align-items: center; }
    :host([upright]) ul { display: grid; grid-template-columns: 1fr 1fr; column-gap: 4.8rem; }
    :host([upright]) li { grid-template-columns: 1fr 4rem 16rem; height: 7.1rem; font-size: 6rem; }
    :host([upright]) .to { font-size: 3.2rem; }
    :host([upright]) .to b { font-size: 6rem; }
  `];

  constructor() {
    super();
    /** @type {ReturnType<typeof import('/signage/view.js').earlier>} */
    this.calls = [];
    this.calling = false;
    /** @type {string | null} */
    this.beside = 'en';
  }

  render() {
    return html`<section class=${this.calling ? 'calling' : ''} aria-labelledby="earlier">
      <h2><span id="earlier" class="what">${t('ja', 'earlier')}</span> ${beside(this.beside, 'earlier')}</h2>
      ${this.calls.length ? html`<ul>${this.calls.map(line)}</ul>` : html`<p>${t('ja', 'noEarlier')}</p>`}
    </section>`;
  }
}

/** @param {{call: import('/signage/state.js').Call, isNew: boolean}} row a new one waits for its turn on the card */
function line({ call: { number, counter }, isNew }) {
  return html`<li><span>${isNew ? html`<span class="new">${t('ja', 'newMark')}</span>` : ''}${ticketNumber(number)}</span>${icon('arrow')}
    <span class="to">${hasNumber(counter) ? html`<b>${counter}</b> ${t('ja', 'counterUnit')}` : counter}</span></li>`;
}

customElements.define('board-earlier', BoardEarlier);
