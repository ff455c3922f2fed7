// @ts-check
import { css, html, nothing } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { attention, classChip, languageName } from '/console/elements/words.js';
import { serviceOf, ticketOf, waitedSeconds } from '/console/desk.js';
import { movesOf, obstacle } from '/console/moves.js';
import { htmlLang, pick } from '/shared/text.js';
import '/shared/elements/junban-plate.js';

/**
 * Somebody goes first or does not: one of the two is offered.
 *
 * @param {import('/console/moves.js').Move} move
 * @param {import('/console/desk.js').Ticket} ticket
 */
function fits(move, { queueClass }) {
  if (move === 'priority') return queueClass !== 'PRIORITY';
  return move !== 'ordinary' || queueClass === 'PRIORITY';
}

/** One ticket of the lists: what is known of it and what can be done with it. */
class DeskTicket extends DeskQuestion {
  static styles = [
    ...DeskQuestion.styles,
    css`
      .who { display: flex; align-items: center; gap: 18px; }
      junban-plate { font-size: 46px; }
      .who b { font-size: 18px; }
      .facts { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 16px; }
      .acts .button { min-height: 48px; padding: 0 20px; font-size: 17px; }
      .acts .cancel { margin-left: auto; }
      .reason { margin-top: 8px; color: var(--ink-2); }
    `,
  ];

  get ticket() {
    return ticketOf(this.state, this.state.dialog?.ticketId);
  }

  heading() {
    return this.ticket ? this.say('ticketOf', { no: this.ticket.number, status: this.say(`status.${this.ticket.status}`) }) : '';
  }

  content() {
    const { ticket } = this;
    if (!ticket) return nothing;
    const [first, ...rest] = movesOf(ticket.status).filter((move) => fits(move, ticket));
    const reason = first && obstacle(this.state, first, ticket.id);
    return html`
      <div class="who"><junban-plate number=${ticket.number}></junban-plate>
        <div><b>${pick(serviceOf(this.state, ticket.serviceId)?.names, this.state.lang)}</b><div class="facts">${this.#facts(ticket)}</div></div></div>
      <div class="acts">${first ? this.#button(first, ticket, true) : nothing}${rest.map((move) => this.#button(move, ticket, false))}</div>
      ${reason ? html`<p class="reason">${this.say('impossible', { word: this.say(`word.${first}`), reason: this.say(reason) })}</p>` : nothing}
    `;
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #facts(ticket) {
    return html`${classChip(this, ticket)}<span>${this.say('issued', { t: this.time(ticket.issuedAt) })}</span>
      <span>${this.say('waited', { m: this.minutes(waitedSeconds(ticket, this.now)) })}</span>
      <span lang=${htmlLang(ticket.language)}>${languageName(ticket.language)}</span>
      <span>${this.say(`channel.${ticket.channel}`)}</span>
      ${attention(this, ticket)}
      ${ticket.calledAt && ticket.status !== 'WAITING' ? html`<span>${this.say('calledTimes', { t: this.time(ticket.calledAt), n: ticket.calls })}</span>` : nothing}
      ${ticket.note ? html`<span>${this.say('note', { note: ticket.note })}</span>` : nothing}`;
  }

  /**
   * @param {import('/console/moves.js').Move} move
   * @param {import('/console/desk.js').Ticket} ticket
   * @param {boolean} main
   */
  #button(move, ticket, main) {
    const reason = obstacle(this.state, move, ticket.id);
    return html`<button class="button ${main && !reason ? 'main' : ''} ${move}" ?autofocus=${main} aria-disabled=${reason ? 'true' : 'false'}
      title=${reason ? this.say(reason) : nothing} @click=${() => !reason && this.act('act', move, ticket.id)}>${this.say(`ticket.${move}`)}</button>`;
  }
}

customElements.define('desk-ticket', DeskTicket);
