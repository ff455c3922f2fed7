// @ts-check
import { css, html, nothing } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { languageChip, overdueChip } from '/console/elements/words.js';
import { matching, serviceOf, waitedSeconds } from '/console/desk.js';
import { choosable } from '/console/moves.js';
import { pick } from '/shared/text.js';

/** More rows than this are no help to anyone who can type a number. */
const SHOWN = 40;

/** A number by typing or from the list: whoever waits, is held or was missed. */
class DeskFind extends DeskQuestion {
  static properties = { ...DeskQuestion.properties, typed: { state: true } };

  static styles = [
    ...DeskQuestion.styles,
    css`
      label { display: block; font-weight: 700; }
      input { width: 100%; min-height: 52px; margin: 6px 0 12px; padding: 0 14px; border: 2px solid var(--line); border-radius: var(--round); font-size: 26px; font-weight: 700; text-transform: uppercase; }
      .choices { gap: 4px; height: 330px; align-content: start; padding: 4px; overflow: auto; }
      .choice { min-height: 42px; border-width: 1px; }
      .choice b { min-width: 3.2em; font-variant-numeric: tabular-nums; }
      .choice .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .count { margin-top: 8px; color: var(--ink-2); }
    `,
  ];

  constructor() {
    super();
    this.typed = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.typed = this.state.dialog?.typed ?? '';
  }

  heading() {
    return this.say('action.find');
  }

  content() {
    const found = matching(choosable(this.state), this.typed);
    return html`
      <form @submit=${(/** @type {SubmitEvent} */ event) => this.#submit(event, found)}>
        <label for="number">${this.say('findNumber')}</label>
        <input id="number" autofocus autocomplete="off" autocapitalize="characters" spellcheck="false" aria-controls="found" .value=${this.typed}
          @input=${(/** @type {InputEvent} */ event) => (this.typed = /** @type {HTMLInputElement} */ (event.target).value)}>
      </form>
      <ul class="choices" id="found" tabindex="-1">${found.slice(0, SHOWN).map((ticket) => html`<li>${this.#choice(ticket)}</li>`)}</ul>
      <p class="count" role="status">${this.#count(found.length)}</p>
    `;
  }

  /** @param {number} n */
  #count(n) {
    if (n === 0) return this.say('foundNone');
    return n > SHOWN ? this.say('foundMany', { n, shown: SHOWN }) : this.say('found', { n });
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #choice(ticket) {
    const waits = ticket.status === 'WAITING';
    return html`<button class="choice" @click=${() => this.#open(ticket)}>
      <b>${ticket.number}</b><span class="name">${pick(serviceOf(this.state, ticket.serviceId)?.names, this.state.lang)}</span>
      ${languageChip(ticket)}${overdueChip(this, ticket)}${waits ? nothing : html`<span class="chip">${this.say(`status.${ticket.status}`)}</span>`}
      <span class="end">${waits ? this.minutes(waitedSeconds(ticket, this.now)) : this.time(ticket.calledAt)}</span>
    </button>`;
  }

  /**
   * @param {SubmitEvent} event
   * @param {import('/console/desk.js').Ticket[]} found
   */
  #submit(event, found) {
    event.preventDefault();
    if (found.length > 0) this.#open(found[0]);
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #open(ticket) {
    this.act('ask', { kind: 'ticket', ticketId: ticket.id });
  }
}

customElements.define('desk-find', DeskFind);
