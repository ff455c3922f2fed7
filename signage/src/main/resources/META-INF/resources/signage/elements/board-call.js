// @ts-check
import { LitElement, css, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { t } from '/shared/text.js';
import { beside } from '/signage/elements/beside.js';
import { numberStyles, ticketNumber } from '/signage/elements/number.js';
import { hasNumber, spoken } from '/signage/wording.js';

/** The call of now: plate, arrow, counter. Indigo only while a number stands in it. */
class BoardCall extends LitElement {
  static properties = { card: { attribute: false }, beside: {} };

  static styles = [baseStyles, numberStyles, css`
    section { position: relative; height: 100%; padding: 2.2rem 4rem 2.6rem; }
    .calling { background: var(--call); color: var(--paper); display: grid; grid-template: 5.6rem minmax(0, 1fr) / minmax(0, 1fr) 28rem; column-gap: 9.2rem; }
    h2 { font-size: 4.2rem; white-space: nowrap; grid-column: 1 / 3; display: flex; align-items: baseline; gap: 2rem; }
    h2 span.what { font-size: inherit; font-weight: 700; color: inherit; }
    h2 span:not(.what):not(.mark), .counter span { font-size: 3rem; font-weight: 400; color: var(--call-2); }
    .plate { grid-area: 2 / 1; position: relative; display: grid; place-content: center; background: var(--paper); color: var(--ink); border-radius: 2rem; font-size: 23.8rem; font-weight: 700; }
    .plate .number { padding-bottom: .03em; }
    .plate.long { font-size: 19rem; }
    .plate.longest { font-size: 15rem; }
    .mark { margin-left: auto; align-self: center; display: inline-flex; align-items: center; gap: .8rem; font-size: 3rem; font-weight: 700; line-height: 1; color: var(--paper); border: .4rem solid var(--paper); border-radius: 1rem; padding: .5rem 1.4rem; }
    .mark span { color: var(--call-2); }
    .plate.new::after { content: ""; position: absolute; inset: -1rem; border: .6rem solid var(--call-2); border-radius: 2.8rem; opacity: 0; animation: beckon 1.1s 3; }
    .counter { grid-area: 2 / 2; position: relative; display: flex; flex-direction: column; justify-content: center; text-align: center; border: .6rem solid var(--paper); border-radius: 2rem; }
    .counter p { font-size: 4.6rem; font-weight: 700; white-space: nowrap; }
    .counter p span { font-size: 2.8rem; }
    .counter b { font-size: 17.2rem; line-height: 1; }
    .counter b.word { font-size: 6rem; line-height: 1.15; padding: 0 .8rem; overflow-wrap: anywhere; }
    .counter svg { position: absolute; left: -8.9rem; top: calc(50% - 4rem); font-size: 7rem; stroke-width: 3.2; }
    .idle { background: var(--paper); border-top: .2rem solid var(--rule); border-bottom: .2rem solid var(--rule); display: grid; align-content: center; gap: 1.2rem; font-size: 5.6rem; font-weight: 700; text-wrap: balance; }
    .idle p + p { font-size: 3.6rem; font-weight: 400; color: var(--ink-2); }
    @media (prefers-reduced-motion: reduce) { .plate.new::after { animation: none; } }
    @keyframes beckon { 0%, 100% { opacity: 0; } 27%, 60% { opacity: 1; } 87% { opacity: 0; } }
    :host([tall]) .calling { grid-template-columns: minmax(0, 1fr) 42rem; }
    :host([tall]) .plate { font-size: 38rem; }
    :host([tall]) .plate.long { font-size: 31rem; }
    :host([tall]) .plate.longest { font-size: 24rem; }
    :host([tall]) .counter b { font-size: 30rem; }
    :host([tall]) .counter b.word { font-size: 9rem; }
    :host([upright]) section { padding: 2.4rem 4rem 1rem; }
    :host([upright]) .calling { grid-template: 5.6rem 27rem 17.6rem / minmax(0, 1fr); row-gap: 1.6rem; }
    :host([upright]) h2 { grid-column: 1; }
    :host([upright]) .mark span { display: none; }
    :host([upright]) .plate { font-size: 25.2rem; }
    :host([upright]) .plate.long { font-size: 23rem; }
    :host([upright]) .plate.longest { font-size: 18rem; }
    :host([upright]) .counter { grid-area: 3 / 1; flex-direction: row; align-items: center; gap: 3.6rem; }
    :host([upright]) .counter p span { display: block; }
    :host([upright]) .counter b { font-size: 15rem; }
    :host([upright]) .counter b.word { font-size: 6rem; }
    :host([upright]) .counter svg { position: static; font-size: 9.2rem; }
    :host([upright]) .idle { text-align: center; }
    :host([upright][tall]) .calling { grid-template: 5.6rem minmax(0, 1fr) minmax(0, 1fr) / minmax(0, 1fr); }
    :host([upright][tall]) .plate { font-size: 30rem; }
    :host([upright][tall]) .plate.long { font-size: 24rem; }
    :host([upright][tall]) .plate.longest { font-size: 19rem; }
    :host([upright][tall]) .counter b { font-size: 34rem; }
    :host([upright][tall]) .counter b.word { font-size: 12rem; }
  `];

  constructor() {
    super();
    /** @type {ReturnType<typeof import('/signage/view.js').card>} */
    this.card = { call: null, isNew: false, stale: false };
    /** @type {string | null} the language beside Japanese */
    this.beside = 'en';
  }

  render() {
    const { call, stale } = this.card;
    return html`
      ${call ? keyed(call.callId, this.#calling(call)) : idle(stale ? 'cannotShow' : 'waitHere', this.beside)}
      <p class="sr" aria-live="assertive" aria-atomic="true">${spoken(call)}</p>`;
  }

  /** @param {import('/signage/state.js').Call} call */
  #calling({ number, counter }) {
    const width = number.length > 5 ? 'longest' : number.length > 4 ? 'long' : '';
    return html`<section class="calling" aria-labelledby="calling">
      <h2><span id="calling" class="what">${t('ja', 'nowCalling')}</span> ${beside(this.beside, 'nowCalling')}${this.card.isNew ? mark(this.beside) : ''}</h2>
      <div class="plate ${width} ${this.card.isNew ? 'new' : ''}" aria-hidden="true">${ticketNumber(number)}</div>
      <div class="counter" aria-hidden="true">
        ${icon('arrow')}
        ${hasNumber(counter) ? html`<p>${t('ja', 'counter')} ${beside(this.beside, 'counter')}</p>` : ''}
        <b class=${hasNumber(counter) && counter.length < 3 ? '' : 'word'}>${counter}</b>
      </div>
    </section>`;
  }
}

/** For some seconds: a bell, words and a frame, so that neither colour nor movement is needed to see it. @param {string | null} lang */
function mark(lang) {
  return html`<span class="mark">${icon('bell')}${t('ja', 'justCalled')} ${beside(lang, 'justCalled')}</span>`;
}

/**
 * @param {'waitHere' | 'cannotShow'} key
 * @param {string | null} lang
 */
function idle(key, lang) {
  return html`<section class="idle"><p>${t('ja', key)}</p>${lang && html`<p lang=${lang}>${t(lang, key)}</p>`}</section>`;
}

customElements.define('board-call', BoardCall);
