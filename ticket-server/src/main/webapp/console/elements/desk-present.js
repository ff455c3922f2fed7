// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { attention, cells, classChip, languageName, pauseWords, stopwatch } from '/console/elements/words.js';
import { ownCounter, presentTicket, serviceOf, waitedSeconds } from '/console/desk.js';
import { obstacle } from '/console/moves.js';
import { chipStyles, controlStyles, digitStyles } from '/console/elements/styles.js';
import { baseStyles, plateStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { htmlLang, pick } from '/shared/text.js';
import '/console/elements/desk-why.js';
import '/shared/elements/junban-plate.js';

const HOUR_MS = 3_600_000;

/** Who is at the counter and since when, or why nobody is. */
class DeskPresent extends DeskElement {
  static styles = [
    baseStyles,
    plateStyles,
    controlStyles,
    chipStyles,
    digitStyles,
    css`
      .top, .row { display: flex; align-items: center; justify-content: space-between; gap: 14px; }
      .badge { display: inline-flex; align-items: center; gap: 6px; padding: 3px 12px; border: 1px solid transparent; border-radius: 6px; font-size: 16px; font-weight: 700; }
      .badge.SERVING { background: var(--ok); color: var(--paper); }
      .badge.CALLED { background: var(--call); color: var(--paper); }
      .badge.FREE { border-color: var(--ok); color: var(--ok); }
      .badge.PAUSED { border-color: var(--line); background: var(--wall); }
      .times { font-size: 14px; }
      .row { justify-content: flex-start; margin-top: 8px; }
      junban-plate, .plate { flex: none; font-size: 64px; }
      .plate { width: 3.44em; height: 1.27em; border-style: dashed; border-color: var(--line); background: var(--wall); }
      .timer { font-size: 14px; line-height: 1.15; color: var(--ink-2); }
      .timer b { display: block; font-size: 40px; color: var(--ink); white-space: nowrap; }
      .timer b.long { padding: 6px 0; font-size: 29px; }
      h2 { margin-top: 8px; font-size: 20px; line-height: 1.25; }
      .facts { display: flex; flex-wrap: wrap; align-items: center; gap: 1px 14px; }
      .steps { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 6px; margin-top: 8px; font-size: 14px; }
      .steps li { display: inline-flex; align-items: center; gap: 6px; color: var(--ink-2); }
      .steps li.PRESENT { color: var(--ink); font-weight: 700; font-size: 17px; }
      .steps li.DONE svg { color: var(--ok); }
      .print { min-height: 26px; margin-left: auto; padding: 0 7px; gap: 6px; font-size: 14px; }
      .print kbd { padding: 0 4px; font-size: 13px; }
      @media (max-width: 1300px) { junban-plate, .plate { font-size: 58px; } .timer b { font-size: 36px; } .timer b.long { font-size: 27px; } }
      @media (max-height: 740px) { h2, .row, .steps { margin-top: 6px; } }
    `,
  ];

  render() {
    const ticket = presentTicket(this.state);
    const pause = ownCounter(this.state)?.paused;
    return html`${ticket ? this.#ticket(ticket) : pause ? this.#paused(pause) : this.#nobody()}
      <desk-why .state=${this.state} .now=${this.now}></desk-why>`;
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #ticket(ticket) {
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
        ${this.#timer(this.say(serving ? 'servingFor' : 'calledFor'), since, service ? this.say('typical', { n: Math.round(service.typicalSeconds / 60) }) : '')}
      </div>
      ${ticket.steps?.length > 1 ? this.#steps(ticket) : html`<h2>${pick(service?.names, this.state.lang)}</h2>`}
      ${this.#facts(ticket)}
    `;
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #facts(ticket) {
    return html`<div class="facts">
      ${classChip(this, ticket)}
      <span>${this.say('issued', { t: this.time(ticket.issuedAt) })}</span>
      <span>${this.say('waited', { m: this.minutes(waitedSeconds(ticket, this.now)) })}</span>
      <span lang=${htmlLang(ticket.language)}>${languageName(ticket.language)}</span>
      <span>${this.say(`channel.${ticket.channel}`)}</span>
      ${attention(this, ticket)}
      ${ticket.note ? html`<span>${this.say('note', { note: ticket.note })}</span>` : nothing}
      <button class="button print" aria-keyshortcuts="Control+P" @click=${() => this.act('press', 'Ctrl+P')}>${icon('printer')}${this.say('action.reprint')}
        <kbd aria-hidden="true">Ctrl+P</kbd></button>
    </div>`;
  }

  /**
   * @param {string} before
   * @param {number} since
   * @param {string} after
   */
  #timer(before, since, after) {
    return html`<div class="timer">${before}<b role="timer" class=${this.now - since < HOUR_MS ? '' : 'long'}>${cells(stopwatch((this.now - since) / 1000))}</b>${after}</div>`;
  }

  /** The procedures of a visit that has several. @param {import('/console/desk.js').Ticket} ticket */
  #steps({ steps }) {
    return html`<ol class="steps" aria-label=${this.say('steps')}>${steps.map(
      ({ serviceId, state }, i) => html`<li class=${state} aria-current=${state === 'PRESENT' ? 'step' : nothing}>${i > 0 ? icon('arrow') : nothing}
        ${state === 'DONE' ? html`${icon('ok')}<span class="sr">${this.say('stepDone')}</span>` : nothing}${pick(serviceOf(this.state, serviceId)?.names, this.state.lang)}</li>`,
    )}</ol>`;
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #times(ticket) {
    const called = this.say(ticket.calls > 1 ? 'calledTimes' : 'called', { t: this.time(ticket.calledAt), n: ticket.calls });
    return ticket.status === 'SERVING' ? `${called} ・ ${this.say('started', { t: this.time(ticket.servingAt) })}` : called;
  }

  /** @param {import('/console/desk.js').Pause} pause */
  #paused(pause) {
    const { reason, until } = pauseWords(this, pause);
    return html`
      <div class="top"><span class="badge PAUSED">${icon('pause')}${this.say('status.PAUSED')}</span><span class="times">${this.say('pausedSince', { t: this.time(pause.since) })}</span></div>
      <div class="row"><span class="plate" aria-hidden="true"></span>${this.#timer(this.say('pausedFor'), Date.parse(pause.since), '')}</div>
      <h2>${reason} ${until}</h2>
      <p>${this.say('pausedHint')}</p>
    `;
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
}

customElements.define('desk-present', DeskPresent);
