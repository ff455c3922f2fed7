// @ts-check
import { css, html } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { formStyles } from '/console/elements/styles.js';
import { presentTicket, queues } from '/console/desk.js';
import { otherCounters } from '/console/moves.js';
import { pick } from '/shared/text.js';

/** To which procedure, or which counter, the present visitor goes on. */
class DeskTransfer extends DeskQuestion {
  static properties = { ...DeskQuestion.properties, to: { state: true } };

  static styles = [...DeskQuestion.styles, formStyles, css`.list { max-height: 360px; margin-top: 14px; padding: 4px; overflow: auto; } .to { margin-top: 14px; }`];

  constructor() {
    super();
    /** Id of the only counter that shall call; empty for any. */
    this.to = '';
  }

  heading() {
    return this.say('transferTo', { no: presentTicket(this.state)?.number });
  }

  content() {
    return html`<p>${this.say('transferHint')}</p>
      <div class="to"><label class="label" for="to">${this.say('transferCounter')}</label>
        <select id="to" .value=${this.to} @change=${(/** @type {Event} */ event) => (this.to = /** @type {HTMLSelectElement} */ (event.target).value)}>
          <option value="">${this.say('transferAny')}</option>
          ${otherCounters(this.state).map((counter) => html`<option value=${counter.id}>${this.#counter(counter)}</option>`)}
        </select></div>
      <ul class="choices list">${this.#offers().map((service, i) => html`<li>${this.#choice(service, i === 0)}</li>`)}</ul>`;
  }

  /** @param {import('/console/desk.js').Counter} counter */
  #counter({ label, staffed, staffName }) {
    return `${this.say('counter', { c: label })} ${staffed ? staffName : this.say('tile.off')}`;
  }

  /** With a counter the present procedure is a choice too, and only what that counter gives. */
  #offers() {
    const present = presentTicket(this.state)?.serviceId;
    const counter = otherCounters(this.state).find(({ id }) => id === this.to);
    return (this.state.desk?.services ?? []).filter(({ id }) => (counter ? counter.serviceIds.includes(id) : id !== present));
  }

  /**
   * @param {import('/console/desk.js').Service} service
   * @param {boolean} first
   */
  #choice(service, first) {
    const present = presentTicket(this.state);
    const same = service.id === present?.serviceId;
    const waiting = queues(this.state).find((queue) => queue.service.id === service.id)?.tickets.length ?? 0;
    const body = { ...(!same && { serviceId: service.id }), ...(this.to && { counterId: this.to }) };
    return html`<button class="choice" ?autofocus=${first} @click=${() => this.act('move', 'transfer', present?.id, body)}>
      <span class="letter" aria-hidden="true">${service.prefix}</span><b>${pick(service.names, this.state.lang)}</b>
      <span class="end">${same ? this.say('samePlace') : ''} ${service.open ? '' : this.say('notOpenShort')} ${this.say('officeWaiting', { n: waiting })}</span>
    </button>`;
  }
}

customElements.define('desk-transfer', DeskTransfer);
