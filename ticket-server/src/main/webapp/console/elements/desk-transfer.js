// @ts-check
import { css, html } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { presentTicket, queues } from '/console/desk.js';
import { others } from '/console/moves.js';
import { pick } from '/shared/text.js';

/** To which procedure the present visitor goes on. */
class DeskTransfer extends DeskQuestion {
  static styles = [...DeskQuestion.styles, css`.list { margin-top: 14px; }`];

  heading() {
    return this.say('transferTo', { no: presentTicket(this.state)?.number });
  }

  content() {
    const ticket = presentTicket(this.state);
    const waiting = new Map(queues(this.state).map(({ service, tickets }) => [service.id, tickets.length]));
    return html`<p>${this.say('transferHint')}</p>
      <ul class="choices list">${others(this.state).map(
        (service, i) => html`<li><button class="choice" ?autofocus=${i === 0} @click=${() => this.act('move', 'transfer', ticket?.id, { serviceId: service.id })}>
          <span class="letter" aria-hidden="true">${service.prefix}</span><b>${pick(service.names, this.state.lang)}</b>
          <span class="end">${service.open ? '' : this.say('notOpenShort')} ${this.say('officeWaiting', { n: waiting.get(service.id) ?? 0 })}</span>
        </button></li>`,
      )}</ul>`;
  }
}

customElements.define('desk-transfer', DeskTransfer);
