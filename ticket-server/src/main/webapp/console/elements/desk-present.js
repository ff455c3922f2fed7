// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { cells, languageName, stopwatch } from '/console/elements/words.js';
import { ownCounter, presentTicket, serviceOf, ticketOf, waitedSeconds } from '/console/desk.js';
import { obstacle } from '/console/moves.js';
import { digitStyles } from '/console/elements/styles.js';
import { baseStyles, plateStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { htmlLang, pick } from '/shared/text.js';
import '/shared/elements/junban-plate.js';

const HOUR_MS = 3_600_000;

/** Who is at the counter, since when, why this number, and who would be next. */
class DeskPresent extends DeskElement {
  static styles = [
    baseStyles,
    plateStyles,
    digitStyles,
    css`
      .top, .row { display: flex; align-items: center; justify-content: space-between; gap: 14px; }
      .badge { display: inline-flex; align-items: center; gap: 6px; padding: 3px 12px; border: 1px solid transparent; border-radius: 6px; font-size: 16px; font-weight: 700; }
      .badge.SERVING { background: var(--ok); color: var(--paper); }
      .badge.CALLED { background: var(--call); color: var(--paper); }
      .badge.FREE { border-color: var(--ok); color: var(--ok); }
      .times { font-size: 14px; }
      .row { justify-content: flex-start; margin-top: 10px; }
      junban-plate, .plate { flex: none; font-size: 68px; }
      .plate { width: 3.44em; height: 1.27em; border-style: dashed; border-color: var(--line); background: var(--wall); }
      .timer { font-size: 14px; line-height: 1.15; color: var(--ink-2); }
      .timer b { display: block; font-size: 40px; color: var(--ink); white-space: nowrap; }
      .timer b.long { padding: 6px 0; font-size: 29px; }
      h2 { margin-top: 10px; font-size: 20px; }
      .facts { display: flex; flex-wrap: wrap; gap: 2px 16px; }
      .why { margin-top: 10px; padding: 7px 12px; border: 1px solid var(--key); border-left-width: 6px; border-radius: 6px; background: var(--key-mist); }
      .why b { display: block; font-size: 13px; color: var(--key-deep); }
      .next { display: flex; align-items: baseline; gap: 10px; margin-top: 10px; padding: 7px 0; border: solid var(--rule); border-width: 1px 0; white-space: nowrap; }
      .next b { font-size: 20px; }
      .next .name { overflow: hidden; text-overflow: ellipsis; }
      .next .end { margin-left: auto; }
      @media (max-width: 1300px) { junban-plate, .plate { font-size: 62px; } .timer b { font-size: 36px; } .timer b.long { font-size: 27px; } }
      @media (max-height: 740px) { h2, .why, .next, .row { margin-top: 7px; } .why, .next { padding-block: 4px; } }
    `,
  ];

  render() {
    const ticket = presentTicket(this.state);
    return html`${ticket ? this.#ticket(ticket) : this.#nobody()}${this.#next()}`;
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #ticket(ticket) {
    const { lang } = this.state;
    const service = serviceOf(this.state, ticket.serviceId);
    const serving = ticket.status === 'SERVING';
    const since = Date.parse((serving ? ticket.servingAt : ticket.calledAt) ?? '');
    return html`
      <div class="top">
        <span class="badge ${ticket.status}">${icon(serving ? 'person' : 'bell')}${this.say(`status.${ticket.status}`)}</span>
        <span class="times">${this.#times(ticket)}</span>
      </div>
      <div class="row">
        <junban-plate number=${ticket.number}></junban-plate>
        <div class="timer">
          ${this.say(serving ? 'servingFor' : 'calledFor')}<b role="timer" class=${this.now - since < HOUR_MS ? '' : 'long'}>${cells(stopwatch((this.now - since) / 1000))}</b>
          ${service ? this.say('typical', { n: Math.round(service.typicalSeconds / 60) }) : nothing}
        </div>
      </div>
      <h2>${pick(service?.names, lang)}</h2>
      <div class="facts">
        <span>${this.say('issued', { t: this.time(ticket.issuedAt) })}</span>
        <span>${this.say('waited', { m: this.minutes(waitedSeconds(ticket, this.now)) })}</span>
        <span lang=${htmlLang(ticket.language)}>${languageName(ticket.language)}</span>
        <span>${this.say(`channel.${ticket.channel}`)}</span>
        ${ticket.note ? html`<span>${this.say('note', { note: ticket.note })}</span>` : nothing}
      </div>
      ${ticket.callReason ? html`<p class="why"><b>${this.say('why')}</b><span lang="ja">${ticket.callReason}</span></p>` : nothing}
    `;
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #times(ticket) {
    const called = this.say(ticket.calls > 1 ? 'calledTimes' : 'called', { t: this.time(ticket.calledAt), n: ticket.calls });
    return ticket.status === 'SERVING' ? `${called} ・ ${this.say('started', { t: this.time(ticket.servingAt) })}` : called;
  }

  #nobody() {
    const quiet = obstacle(this.state, 'next') === 'reason.nobodyWaiting';
    return html`
      <div class="top"><span class="badge FREE">${icon('ok')}${this.say('status.FREE')}</span></div>
      <div class="row"><span class="plate" aria-hidden="true"></span></div>
      <h2>${this.say('nobodyHere')}</h2>
      <p>${this.say(quiet ? 'nobodyWaitingHint' : 'nobodyHereHint')}</p>
    `;
  }

  #next() {
    const ticket = ticketOf(this.state, ownCounter(this.state)?.nextTicketId);
    if (!ticket) return html`<div class="next"><span>${this.say('nextNumber')}</span><span>${this.say('nobodyNext')}</span></div>`;
    return html`<div class="next">
      <span>${this.say('nextNumber')}</span><b>${ticket.number}</b>
      <span class="name">${pick(serviceOf(this.state, ticket.serviceId)?.names, this.state.lang)}</span>
      <span class="end">${this.say('waiting', { m: this.minutes(waitedSeconds(ticket, this.now)) })}</span>
    </div>`;
  }
}

customElements.define('desk-present', DeskPresent);
