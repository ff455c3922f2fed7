// @ts-check
import { css, html, nothing } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { withNumber } from '/shared/ruby.js';
import { clock } from '/shared/text.js';
import { calledBySlot } from '../arrivals.js';
import { waitShown } from '../wait-range.js';
import { figureWithWords } from './kiosk-figure.js';
import { KioskPart } from './kiosk-view.js';

/** How many are before this ticket, and how long it takes. What is not known is left out. */
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
      dd .range b { font-size: calc(var(--figure, 9.2rem) * .8); line-height: 1.25; }
      dd small { display: block; font-size: 3.4rem; font-weight: 400; margin-top: .4rem; }
      @media (orientation: landscape) {
        div { padding: .6rem 1rem .8rem; }
        dt { font-size: 2rem; }
        dd { font-size: 2.4rem; }
        dd b { font-size: var(--figure, 5.2rem); }
        dd .word { font-size: 4rem; line-height: 1.5; }
        dd small { font-size: 2.2rem; margin-top: 0; }
      }
    `,
  ];

  render() {
    const { language, result } = this.state;
    const ticket = result?.ticket ?? {};
    const people = ticket.peopleAhead ?? null;
    const wait = ticket.issuedAt ? waitShown(ticket, ticket.issuedAt, { language, zone: this.zone }) : null;
    const booked = calledBySlot(ticket);
    if (people === null && wait === null && !booked) return nothing;
    return html`<dl>
      ${booked ? this.slot(ticket.reservation) : nothing}
      ${people === null ? nothing : html`<div><dt>${this.say('aheadLabel')}</dt><dd>${withNumber(language, 'people', people)}</dd></div>`}
      ${wait === null || booked ? nothing : html`<div><dt>${this.say('waitLabel')}</dt><dd>${this.wait(wait)}</dd></div>`}
    </dl>`;
  }

  /** A booked visitor is called by the time of the reservation, whoever else waits. @param {{slotAt: string}} reservation */
  slot({ slotAt }) {
    return html`<div><dt>${this.say('slotLabel')}</dt><dd><b>${clock(this.state.language, slotAt, { zone: this.zone })}</b></dd></div>`;
  }

  /** @param {import('../wait-range.js').Shown} wait */
  wait(wait) {
    const { language } = this.state;
    if (!wait.figure) return html`<span class="word">${this.say(wait.key)}</span>`;
    return html`<span class=${wait.key}>${figureWithWords(language, wait)}</span>
      ${wait.window ? html`<small>${this.say(wait.window.key, wait.window.params)}</small>` : nothing}`;
  }
}

customElements.define('kiosk-facts', KioskFacts);
