// @ts-check
import { html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { queueStyles } from '/console/elements/queue-styles.js';
import { chipStyles, controlStyles } from '/console/elements/styles.js';
import { attentionChip, classChip, languageChip, overdueChip } from '/console/elements/words.js';
import { ownCounter, queues, setAside, waitedSeconds, waiting } from '/console/desk.js';
import { arrange } from '/console/layout.js';
import { obstacle } from '/console/moves.js';
import { baseStyles, letterStyles } from '/shared/elements/styles.js';
import { minutes, pick } from '/shared/text.js';
import '/console/elements/desk-banners.js';

/** @typedef {import('/console/desk.js').Ticket} Ticket */

const ASIDE_ROW = 34;
/** Of procedures that this counter does not serve, only the first few matter here. */
const FOREIGN_ROWS = 3;

/** Everybody who waits, by procedure in queue order, and those who are held or missed. */
class DeskQueues extends DeskElement {
  static properties = { ...DeskElement.properties, height: { state: true } };

  static styles = [baseStyles, letterStyles, chipStyles, controlStyles, queueStyles];

  constructor() {
    super();
    this.height = 600;
    this.watch = new ResizeObserver(() => (this.height = this.renderRoot.querySelector('.columns')?.clientHeight ?? this.height));
  }

  firstUpdated() {
    this.watch.observe(/** @type {Element} */ (this.renderRoot.querySelector('.columns')));
  }

  render() {
    const { online } = this.state;
    return html`
      <desk-banners .state=${this.state} .now=${this.now}></desk-banners>
      <div class="top"><h2>${this.say('waitingList')}</h2><span class="sum">${this.#sum()}</span></div>
      <div class="columns ${this.state.lang} ${online ? '' : 'stale'}">
        ${arrange(this.#blocks(), this.height).map((column) => html`<div class="column">${column.map((block) => block.draw(block.shown))}</div>`)}
      </div>
    `;
  }

  #sum() {
    const all = waiting(this.state);
    const longest = Math.max(0, ...all.map((ticket) => waitedSeconds(ticket, this.now)));
    const limit = this.state.desk?.overdueSeconds ?? Infinity;
    const over = all.filter((ticket) => waitedSeconds(ticket, this.now) >= limit).length;
    if (all.length === 0) return this.say('sum.nobody');
    const said = this.say(over > 0 ? 'sum.over' : 'sum', { n: all.length, m: this.minutes(longest), limit: Math.floor(limit / 60), over });
    return html`${said}${this.#classes(all)}`;
  }

  /** How many go before the others, by class; nothing when everybody is alike. @param {Ticket[]} all */
  #classes(all) {
    const counted = ['PRIORITY', 'RESERVED'].map((name) => [name, all.filter(({ queueClass }) => queueClass === name).length]);
    return counted.filter(([, n]) => n > 0).map(([name, n]) => html` ・ ${this.say(`class.${name}`)} ${n}`);
  }

  #blocks() {
    const lists = queues(this.state).map(({ service, served, tickets }) => ({
      all: tickets.length,
      rows: served ? tickets.length : Math.min(tickets.length, FOREIGN_ROWS),
      draw: (/** @type {number} */ shown) => this.#queue(service, served, tickets, shown),
    }));
    const away = setAside(this.state);
    return [...lists, { column: 1, rows: away.length, row: ASIDE_ROW, draw: (/** @type {number} */ shown) => this.#aside(away, shown) }];
  }

  /**
   * @param {import('/console/desk.js').Service} service
   * @param {boolean} served
   * @param {Ticket[]} tickets
   * @param {number} shown
   */
  #queue(service, served, tickets, shown) {
    const { lang } = this.state;
    const figures = service.open || tickets.length > 0
      ? html`<b>${tickets.length}</b>${this.say('people')} ${minutes(lang, service.expectedWaitSeconds)}`
      : this.say('notOpen');
    return html`<section class="queue ${served ? '' : 'foreign'}" aria-label=${pick(service.names, lang)}>
      <h3><span class="letter" aria-hidden="true">${service.prefix}</span><span class="name">${pick(service.names, lang)}</span><small>${figures}</small></h3>
      ${served ? nothing : html`<span class="sr">${this.say('notServedHere')}</span>`}
      ${shown > 0 ? html`<ul>${tickets.slice(0, shown).map((ticket) => this.#waiting(ticket))}</ul>` : nothing}
      ${this.#rest(tickets.length - shown, service.prefix)}
    </section>`;
  }

  /** @param {Ticket} ticket */
  #waiting(ticket) {
    const next = ticket.id === ownCounter(this.state)?.nextTicketId;
    return html`<li class=${next ? 'next' : ''}>${this.#row(
      ticket,
      this.minutes(waitedSeconds(ticket, this.now)),
      html`${next ? html`<span class="chip">${this.say('next')}</span>` : nothing}${classChip(this, ticket)}${attentionChip(this, ticket)}${overdueChip(this, ticket)}${this.#forCounter(ticket)}${languageChip(ticket)}`,
    )}</li>`;
  }

  /** Waits for one counter alone. @param {Ticket} ticket */
  #forCounter({ forCounterId }) {
    const counter = forCounterId && this.state.desk?.counters.find(({ id }) => id === forCounterId);
    return counter ? html`<span class="chip">${this.say('forCounter', { c: counter.label })}</span>` : nothing;
  }

  /**
   * @param {Ticket[]} tickets
   * @param {number} shown
   */
  #aside(tickets, shown) {
    return html`<section class="queue wide" aria-label=${this.say('aside')}>
      <h3><span>${this.say('aside')}</span><small><b>${tickets.length}</b>${this.say('people.after')}</small></h3>
      ${shown > 0 ? html`<ul>${tickets.slice(0, shown).map((ticket) => this.#away(ticket))}</ul>` : nothing}
      ${this.#rest(tickets.length - shown, '')}
    </section>`;
  }

  /** @param {Ticket} ticket */
  #away(ticket) {
    const held = ticket.status === 'ON_HOLD';
    const called = this.time(ticket.calledAt);
    const about = held
      ? ticket.note && html`<span class="chip about">${ticket.note}</span>`
      : html`<span class="about">${ticket.language === 'ja' ? this.say('calledTimes', { t: called, n: ticket.calls }) : called}</span>`;
    const move = held ? 'resume' : 'reinstate';
    const reason = obstacle(this.state, move, ticket.id);
    return html`<li>${this.#row(ticket, this.say(`status.${ticket.status}`), html`${languageChip(ticket)}${about}`)}
      <button class="button" aria-label=${this.say(`${move}One`, { no: ticket.number })} aria-disabled=${reason ? 'true' : 'false'}
        title=${reason ? this.say(reason) : nothing} @click=${() => this.act('act', move, ticket.id)}>${this.say(`action.${move}`)}</button></li>`;
  }

  /**
   * @param {Ticket} ticket
   * @param {unknown} second
   * @param {unknown} chips
   */
  #row(ticket, second, chips) {
    return html`<button class="row" @click=${() => this.act('ask', { kind: 'ticket', ticketId: ticket.id })}>
      <b>${ticket.number}</b><span class="min">${second}</span><span class="chips">${chips}</span></button>`;
  }

  /**
   * @param {number} hidden
   * @param {string} typed
   */
  #rest(hidden, typed) {
    if (hidden <= 0) return nothing;
    return html`<button class="rest" @click=${() => this.act('ask', { kind: 'find', typed })}>${this.say('rest', { n: hidden })}</button>`;
  }
}

customElements.define('desk-queues', DeskQueues);
