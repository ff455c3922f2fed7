// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { t } from '/shared/text.js';
import { numberStyles, ticketNumber } from '/signage/elements/number.js';
import { hasNumber } from '/signage/wording.js';

/** The calls before the one of now, newest first, for those who looked away. */
class BoardEarlier extends LitElement {
  static properties = { calls: { attribute: false }, calling: { type: Boolean } };

  static styles = [baseStyles, numberStyles, css`
    section { height: 100%; padding: 2.2rem 4rem 2.6rem .6rem; --second: var(--ink-2); --divider: var(--rule); background: var(--paper); border-top: .2rem solid var(--rule); border-bottom: .2rem solid var(--rule); }
    .calling { background: var(--call); color: var(--paper); --second: var(--call-2); --divider: var(--call-rule); border-color: transparent; }
    h2 { font-size: 3.6rem; height: 5.6rem; display: flex; gap: 1.6rem; align-items: baseline; white-space: nowrap; }
    h2 span { font-size: 2.8rem; font-weight: 400; color: var(--second); }
    li { display: grid; grid-template-columns: 1fr 4.6rem 21rem; align-items: center; height: 7.1rem; border-top: .2rem solid var(--divider); font-weight: 700; font-size: 6.6rem; line-height: 1; white-space: nowrap; }
    li svg { font-size: 4.4rem; color: var(--second); }
    .to { font-size: 3.8rem; text-align: right; overflow: hidden; text-overflow: ellipsis; }
    .to b { font-size: 6.6rem; }
    p { font-size: 3.4rem; color: var(--second); }
    @media (orientation: portrait) {
      section { padding: .8rem 4rem 2rem; }
      h2 { height: 4.8rem; align-items: center; }
      ul { display: grid; grid-template-columns: 1fr 1fr; column-gap: 4.8rem; }
      li { grid-template-columns: 1fr 4rem 16rem; font-size: 6rem; }
      .to { font-size: 3.2rem; }
      .to b { font-size: 6rem; }
    }
  `];

  constructor() {
    super();
    /** @type {import('/signage/state.js').Call[]} */
    this.calls = [];
    this.calling = false;
  }

  render() {
    return html`<section class=${this.calling ? 'calling' : ''} aria-labelledby="earlier">
      <h2 id="earlier">${t('ja', 'earlier')} <span lang="en">${t('en', 'earlier')}</span></h2>
      ${this.calls.length ? html`<ul>${this.calls.map(line)}</ul>` : html`<p>${t('ja', 'noEarlier')}</p>`}
    </section>`;
  }
}

/** @param {import('/signage/state.js').Call} call */
function line({ number, counter }) {
  return html`<li>${ticketNumber(number)}${icon('arrow')}
    <span class="to">${hasNumber(counter) ? html`<b>${counter}</b> ${t('ja', 'counterUnit')}` : counter}</span></li>`;
}

customElements.define('board-earlier', BoardEarlier);
