// @ts-check
import { css, html } from 'lit';
import { icon } from '/shared/icons.js';
import { ruby, tRuby } from '/shared/ruby.js';
import { clock, htmlLang, pick, plain, t } from '/shared/text.js';
import { officeTime } from '../office-time.js';
import { viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

const OTHERS = ['ja-easy', 'en', 'zh-Hans', 'ko'];

/** Up to how many characters a text is large, and middling; an office may write 40 and 120. */
const LARGE = { heading: [8, 18], order: [15, 40], others: [60, 60] };

/** @param {keyof typeof LARGE} what @param {number} length */
const sizeOf = (what, length) => ['', 'long', 'longest'][LARGE[what].filter((most) => length > most).length];

/** The message over everything, as the lobby's displays show it: what happens and the one thing to do, in all its languages. It stands still and is silent. */
class KioskEmergency extends KioskView {
  static styles = [
    viewStyles,
    css`
      :host { display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); background: var(--print-ground); color: var(--on-alert); line-height: 1.25; }
      .now { background: var(--alert); padding: 4rem; display: grid; gap: 2rem; justify-items: center; text-align: center; text-wrap: balance; border-bottom: 1.4rem solid var(--on-alert); }
      .now.over { background: var(--print-ground); }
      .now svg.i { font-size: 20rem; width: 1em; height: 1em; stroke-width: 1.9; }
      h1 { font-size: 12.6rem; line-height: 1.15; overflow-wrap: anywhere; }
      h1.long { font-size: 9.6rem; }
      h1.longest { font-size: 6.6rem; }
      .order { font-size: 8.4rem; font-weight: 700; margin-top: .8rem; }
      .order.long { font-size: 6.4rem; }
      .order.longest { font-size: 4.2rem; }
      .others { display: grid; padding: 2rem 4rem; align-content: center; min-height: 0; }
      .others div { padding: 1.6rem 0; border-bottom: .3rem solid var(--on-alert); }
      .others div:last-child { border-bottom: 0; }
      .others b { display: block; font-size: 5.8rem; line-height: 1.35; }
      .others p { font-size: 4.4rem; line-height: 1.4; }
      .others.longest b { font-size: 4.4rem; }
      .others.longest p { font-size: 3rem; }
      rt { font-size: .42em; }
      footer { background: var(--on-alert); color: var(--print-ground); padding: 2.4rem 4rem; display: flex; gap: 3rem; align-items: center; justify-content: space-between; }
      footer div { display: grid; gap: .4rem; font-size: 3.4rem; line-height: 1.35; }
      footer [lang='en'] { font-size: 3rem; }
      button { flex: none; padding: 2rem; margin: -2rem; border: 0; background: none; color: inherit; font: 700 5.4rem/1 var(--font-ja); }
      @media (orientation: landscape) {
        .now { grid-template-columns: auto minmax(0, 1fr); gap: 2.8rem; padding: 1.4rem 4rem 1.6rem; align-items: center; justify-items: start; text-align: left; border-width: .9rem; }
        .now svg.i { font-size: 14rem; }
        h1 { font-size: 10.4rem; line-height: 1.1; }
        h1.long { font-size: 7.2rem; }
        h1.longest { font-size: 4.8rem; }
        .order { font-size: 5.6rem; margin-top: .4rem; }
        .order.long { font-size: 4.4rem; }
        .order.longest { font-size: 3rem; }
        .others { grid-template-columns: 1fr 1fr; gap: 0 4rem; padding: 1.2rem 4rem; }
        .others div { padding: 1rem 0; }
        .others div:nth-child(n + 3) { border-bottom: 0; }
        .others b { font-size: 4rem; }
        .others p { font-size: 3rem; }
        .others.longest b { font-size: 2.8rem; }
        .others.longest p { font-size: 2rem; }
        footer { padding: 1.2rem 4rem; }
        footer div { font-size: 2.4rem; gap: 0; }
        footer [lang='en'] { font-size: 2.1rem; }
        button { font-size: 3.6rem; }
      }
    `,
  ];

  render() {
    const { kind, headings, orders } = this.state.feed.emergency;
    const isOver = kind === 'ALL_CLEAR';
    const [heading, order] = [pick(headings, 'ja'), pick(orders, 'ja')];
    const longest = Math.max(...OTHERS.map((language) => plain(orders[language] ?? '').length));
    const time = clock('ja', officeTime(this.state), { zone: this.zone });
    return html`<div class="now ${isOver ? 'over' : ''}" role="alert" lang="ja">${icon(isOver ? 'ok' : 'warn')}
        <div><h1 tabindex="-1" class=${sizeOf('heading', heading.length)}>${heading}</h1>
          <p class="order ${sizeOf('order', order.length)}">${order}</p></div></div>
      <div class="others ${sizeOf('others', longest)}">${OTHERS.filter((language) => headings[language]).map((language) => html`<div lang=${htmlLang(language)}>
        <b>${ruby(headings[language])}</b><p>${ruby(orders[language] ?? '')}</p></div>`)}</div>
      <footer><div>${['ja', 'en'].map((language) => html`<p lang=${language}>${tRuby(language, isOver ? 'allClearTickets' : 'emergencyTickets')}</p>`)}</div>
        <button lang="ja" aria-label=${t('ja', 'staffButton', { t: time })} @click=${this.actions.callStaffMode}>${time}</button></footer>`;
  }
}

customElements.define('kiosk-emergency', KioskEmergency);
