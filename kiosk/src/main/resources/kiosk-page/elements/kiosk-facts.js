// @ts-check
import { css, html, nothing } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { ruby, withNumber } from '/shared/ruby.js';
import { annotated, clock, roundedMinutes } from '/shared/text.js';
import { KioskPart } from './kiosk-view.js';

/** How many are before this ticket, and when it will be called. What is not known is left out. */
class KioskFacts extends KioskPart {
  static styles = [
    baseStyles,
    css`
      dl { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; border-top: .2rem solid var(--rule); border-bottom: .2rem solid var(--rule); }
      div { padding: 2.2rem 1.2rem 2.6rem; text-align: center; }
      div + div { border-left: .2rem solid var(--rule); }
      dt { font-size: 3.2rem; color: var(--ink-2); line-height: 1.4; }
      dd { font-size: 4.4rem; font-weight: 700; line-height: 1.2; white-space: nowrap; }
      dd b { font-size: var(--figure, 9.2rem); margin: 0 .08em; }
      dd .word { font-size: 6.4rem; line-height: 1.7; }
      dd small { display: block; font-size: 3.4rem; font-weight: 400; margin-top: .4rem; }
      @media (orientation: landscape) {
        div { padding: 1rem 1rem 1.2rem; }
        dt { font-size: 2rem; }
        dd { font-size: 2.4rem; }
        dd b { font-size: 5.2rem; }
        dd .word { font-size: 4rem; line-height: 1.5; }
        dd small { font-size: 2.2rem; margin-top: 0; }
      }
    `,
  ];

  render() {
    const { ticket } = this.state.result ?? {};
    const people = ticket?.peopleAhead ?? null;
    const callAt = ticket?.expectedCallAt ?? null;
    if (people === null && callAt === null) return nothing;
    return html`<dl>
      ${people === null ? nothing : html`<div><dt>${this.say('aheadLabel')}</dt><dd>${withNumber(this.state.language, 'people', people)}</dd></div>`}
      ${callAt === null ? nothing : html`<div><dt>${this.say('callAtLabel')}</dt><dd>${this.callTime(callAt, ticket.expectedWaitSeconds)}</dd></div>`}
    </dl>`;
  }

  /** @param {string} callAt @param {number | null} seconds */
  callTime(callAt, seconds) {
    const { language } = this.state;
    if (seconds !== null && roundedMinutes(seconds) === 0) return html`<span class="word">${this.say('anyMoment')}</span>`;
    const [before, after] = annotated(language, 'around', { t: '|' }).split('|');
    const m = seconds === null ? null : annotated(language, 'minutes', { n: roundedMinutes(seconds) });
    return html`${ruby(before)}<b>${clock(language, callAt, { round5: true, zone: this.zone })}</b> ${ruby(after)}
      ${m ? html`<small>${this.say('remaining', { m })}</small>` : nothing}`;
  }
}

customElements.define('kiosk-facts', KioskFacts);
