// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { clock, pick } from '/shared/text.js';
import { icon } from '/shared/icons.js';
import { AdminElement } from './admin-element.js';
import { adminStyles, fieldStyles, tableStyles } from './styles.js';
import { dayBar, dayBarStyles } from './parts/day-bar.js';
import { notice, pageStatus } from './parts/status.js';
import { dispatch } from '../store.js';
import { presentOffice } from '../state.js';
import { STATUSES, countByStatus, matching, waitedMinutes } from '../ticketList.js';
import { count } from '../words.js';

/** Rows at first: a busy day has more than a thousand tickets. */
const AT_FIRST = 200;

const SHAPES = /** @type {Record<string, any>} */ ({
  WAITING: 'clock', CALLED: 'bell', SERVING: 'person', ON_HOLD: 'pause', NO_SHOW: 'warn', FINISHED: 'ok', CANCELLED: 'close', EXPIRED: 'calendar',
});

/** Every ticket of one day with what happened to it. */
class AdminTickets extends AdminElement {
  static properties = { ...AdminElement.properties, shown: { state: true } };

  static styles = [...adminStyles, fieldStyles, tableStyles, dayBarStyles, css`
    .count { margin-bottom: var(--s2); } td, tbody th { padding-block: 6px; } tbody th b { font-size: 18px; } .more { margin-top: var(--s4); }`];

  constructor() {
    super();
    this.shown = AT_FIRST;
  }

  render() {
    const { tickets } = this.state.page.data;
    return html`${dayBar(this, this.say('tickets.title'), 'tickets', this.#narrowing(tickets ?? []))}${notice(this)}
      ${pageStatus(this, this.say('reports.cannot'))}${tickets && this.state.page.status !== 'failed' ? this.#list(tickets) : nothing}`;
  }

  #narrowing(/** @type {any[]} */ tickets) {
    const { number, status } = this.state.filter;
    const counts = countByStatus(tickets);
    const narrow = (/** @type {any} */ filter) => dispatch({ type: 'filtered', filter });
    return html`<label>${this.say('tickets.number')}<input type="text" autocomplete="off" placeholder="A012" .value=${live(number)}
        @input=${(/** @type {any} */ event) => narrow({ number: event.target.value })}></label>
      <label>${this.say('tickets.status')}<select .value=${live(status)} @change=${(/** @type {any} */ event) => narrow({ status: event.target.value })}>
        <option value="">${this.say('tickets.allStatuses', { n: count(tickets.length) })}</option>
        ${STATUSES.map((one) => html`<option value=${one} ?selected=${one === status}>
          ${this.say('tickets.statusCount', { status: this.say(`status.${one}`), n: count(counts[one]) })}</option>`)}</select></label>`;
  }

  #list(/** @type {any[]} */ tickets) {
    const found = matching(tickets, this.state.filter);
    if (!tickets.length) return html`<p class="card">${this.say('tickets.none')}</p>`;
    const heads = ['plate', 'service', 'status', 'issuedAt', 'calledAt', 'waited', 'servingAt', 'endedAt', 'counter', 'calls', 'channel'];
    return html`<p class="intro count" role="status">${this.say('tickets.shown', { all: count(tickets.length), n: count(found.length) })}</p>
      ${found.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${this.say('scroll', { name: this.say('tickets.title') })}><table>
        <thead><tr>${heads.map((head) => html`<th scope="col" class=${['waited', 'calls'].includes(head) ? 'num' : ''}>${this.say(`tickets.${head}`)}</th>`)}</tr></thead>
        <tbody>${found.slice(0, this.shown).map((ticket) => this.#row(ticket))}</tbody></table></div>` : html`<p class="card">${this.say('tickets.noMatch')}</p>`}
      ${found.length > this.shown ? this.#more(found.length - this.shown) : nothing}`;
  }

  #more(/** @type {number} */ left) {
    return html`<button class="btn more" type="button" @click=${() => (this.shown += AT_FIRST)}>${this.say('tickets.more', { n: count(left) })}</button>`;
  }

  #row(/** @type {any} */ ticket) {
    const { page, lang } = this.state;
    const service = page.data.services.find((/** @type {any} */ one) => one.id === ticket.serviceId);
    return html`<tr><th scope="row"><b>${ticket.number}</b>${ticket.alsoNumber ? html`<span class="hint">${this.say('tickets.alsoNumber', { no: ticket.alsoNumber })}</span>` : nothing}</th><td>${pick(service?.names, lang) || '–'}</td>
      <td><span class="state">${icon(SHAPES[ticket.status])}${this.say(`status.${ticket.status}`)}</span></td>
      <td>${this.#time(ticket.issuedAt)}</td><td>${this.#time(ticket.calledAt)}</td><td class="num">${waitedMinutes(ticket) ?? '–'}</td>
      <td>${this.#time(ticket.servingAt)}</td><td>${this.#time(ticket.endedAt)}</td>
      <td>${ticket.counter ?? '–'}</td><td class="num">${ticket.calls}</td><td>${this.say(`tickets.channel.${ticket.channel}`)}${ticket.attention ? html`<span class="state warn">${icon('warn')}${this.say('tickets.attention')}</span>` : nothing}</td></tr>`;
  }

  #time(/** @type {string|null} */ at) {
    return at ? clock(this.state.lang, at, { zone: presentOffice(this.state)?.zone }) : '–';
  }
}

customElements.define('admin-tickets', AdminTickets);
