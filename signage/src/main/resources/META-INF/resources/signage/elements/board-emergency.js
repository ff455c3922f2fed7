// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { ruby } from '/shared/ruby.js';
import { htmlLang, pick, t } from '/shared/text.js';

const OTHERS = ['ja-easy', 'en', 'zh-Hans', 'ko'];

/** The message over everything: what happens and the one thing to do, in five languages. It stands still and is silent. */
class BoardEmergency extends LitElement {
  static properties = { emergency: { attribute: false }, time: {} };

  static styles = [baseStyles, css`
    :host { display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); width: 100%; height: 100%; line-height: 1.25; background: var(--paper); color: var(--on-alert); overflow: hidden; }
    .main { background: var(--alert); padding: 2.6rem 6rem 3.2rem; display: grid; grid-template-columns: 23rem minmax(0, 1fr); gap: 4.4rem; align-items: center; border-bottom: 1.4rem solid var(--on-alert); }
    .main.over { background: var(--paper); }
    .main svg { width: 23rem; height: 23rem; stroke-width: 1.9; }
    h1 { font-size: 17.6rem; line-height: 1.1; overflow-wrap: anywhere; }
    h1.long { font-size: 12rem; }
    .order { font-size: 10rem; font-weight: 700; margin-top: .8rem; }
    .order.long { font-size: 7.2rem; }
    .others { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6rem; padding: 2.6rem 6rem; align-content: center; min-height: 0; }
    .others div { padding: 1.6rem 0; border-bottom: .3rem solid var(--rule); }
    .others div:nth-child(n + 3) { border-bottom: 0; }
    .others b { display: block; font-size: 6.2rem; line-height: 1.35; }
    .others p { font-size: 5rem; line-height: 1.4; }
    rt { font-size: .42em; }
    footer { background: var(--on-alert); color: var(--paper); padding: 2.6rem 6rem; font-size: 4.8rem; display: flex; gap: 3rem; align-items: center; justify-content: space-between; }
    footer p { text-wrap: balance; }
    footer b { font-size: 6rem; white-space: nowrap; }
    /* On the small panel over a counter every pixel is for the letters. */
    @media (max-width: 900px) and (orientation: landscape) {
      .main { padding: 1.6rem 4rem 2rem; gap: 3rem; border-bottom-width: .8rem; }
      .others { padding: .8rem 4rem; column-gap: 4rem; }
      .others div { padding: .8rem 0; }
      .others b { font-size: 6.8rem; line-height: 1.3; }
      .others p { font-size: 5.8rem; line-height: 1.35; }
      footer { padding: 1.2rem 4rem; }
    }
    :host([upright]) .main { grid-template-columns: minmax(0, 1fr); gap: 2rem; padding: 4rem; justify-items: center; text-align: center; text-wrap: balance; }
    :host([upright]) .main svg { width: 20rem; height: 20rem; }
    :host([upright]) h1 { font-size: 14rem; }
    :host([upright]) h1.long { font-size: 9.6rem; }
    :host([upright]) .order { font-size: 8.4rem; }
    :host([upright]) .order.long { font-size: 6.4rem; }
    :host([upright]) .others { grid-template-columns: minmax(0, 1fr); padding: 2rem 4rem; }
    :host([upright]) .others div:nth-child(n) { border-bottom: .3rem solid var(--rule); }
    :host([upright]) .others div:last-child { border-bottom: 0; }
    :host([upright]) footer { padding: 2.4rem 4rem; font-size: 3.8rem; }
  `];

  constructor() {
    super();
    /** @type {import('/signage/state.js').Emergency | null} */
    this.emergency = null;
    this.time = '';
  }

  render() {
    if (this.emergency === null) return html``;
    const { kind, headings, orders } = this.emergency;
    const isOver = kind === 'ALL_CLEAR';
    const [heading, order] = [pick(headings, 'ja'), pick(orders, 'ja')];
    return html`<div class="main ${isOver ? 'over' : ''}" role="alert">${icon(isOver ? 'ok' : 'warn')}
        <div><h1 class=${heading.length > 8 ? 'long' : ''}>${heading}</h1><p class="order ${order.length > 15 ? 'long' : ''}">${order}</p></div></div>
      <main class="others">${OTHERS.filter((lang) => headings[lang]).map((lang) => html`<div lang=${htmlLang(lang)}>
        <b>${ruby(headings[lang] ?? '')}</b><p>${ruby(orders[lang] ?? '')}</p></div>`)}</main>
      <footer><p>${t('ja', isOver ? 'numbersSoon' : 'numbersStay')}</p><b>${this.time}</b></footer>`;
  }
}

customElements.define('board-emergency', BoardEmergency);
