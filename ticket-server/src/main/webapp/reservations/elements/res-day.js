// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '/shared/icons.js';
import { dateLong } from '/shared/text.js';
import { noonOf } from '/admin/when.js';
import { ResElement } from './res-element.js';
import { resStyles } from './styles.js';
import { dayBar } from './day-bar.js';
import { checkIn, reload, search } from '../actions.js';
import { FILTERS, birthWords, bySlot, counts, fits } from '../lists.js';
import { shownDay } from '../state.js';
import { dispatch } from '../store.js';

/** @typedef {import('../lists.js').Reservation} Reservation */

const SHAPES = /** @type {Record<string, any>} */ ({ BOOKED: 'clock', ARRIVED: 'ok', CANCELLED: 'close' });

/** The day's reservations: who is expected, who has come; checking in by number, by QR code or by name. */
class ResDay extends ResElement {
  static styles = [...resStyles, css`
    .desk { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--s4); margin-bottom: var(--s4); } .desk .card { margin: 0; padding-bottom: var(--s4); }
    form { display: flex; gap: var(--s3); align-items: flex-end; } form label { flex: 1; } input { display: block; width: 100%; min-height: 48px; margin-top: var(--s1); font-size: 18px; }
    form .btn { min-height: 48px; white-space: nowrap; }
    .filters { display: flex; flex-wrap: wrap; gap: var(--s2); } .filters .btn[aria-pressed=true] { border: 2px solid var(--key); font-weight: 700; color: var(--key-deep); background: var(--key-mist); }
    .number { font-size: 28px; font-weight: 700; } .letter.small { font-size: 13px; }
    td.act { text-align: right; } td.act .btn { min-height: 40px; white-space: nowrap; }
    .print-only { display: none; }
    @media print { .desk, .filters, .act { display: none; } .print-only { display: block; } .scroll { overflow: visible; } tr { break-inside: avoid; } }
    @media (max-width: 900px) { .desk { grid-template-columns: minmax(0, 1fr); } }`];

  render() {
    const { list, search: looked } = this.state;
    const tools = html`<button class="btn" type="button" @click=${reload}>${this.say('reload')}</button>`;
    return html`${dayBar(this, this.say('nav.day'), tools)}
      <div class="desk">${this.#checkIn()}${this.#search()}</div>${this.#outcome()}
      ${looked.found ? this.#found(looked.found) : list ? this.#list(list) : html`<p role="status" class="intro">${this.say('loading')}</p>`}`;
  }

  #checkIn() {
    return html`<section class="card"><form @submit=${this.#submitCode}><label>${this.say('code')}
        <input type="text" id="code" autocomplete="off" spellcheck="false" placeholder=${this.say('codeExample')}></label>
      <button class="btn main" type="submit" aria-disabled=${this.state.checkIn.busy}>${this.say('checkIn')}</button></form><p class="hint">${this.say('codeHint')}</p></section>`;
  }

  #search() {
    const { text } = this.state.search;
    return html`<section class="card"><form role="search" @submit=${this.#submitSearch}><label>${this.say('search')}
        <input type="search" id="search" autocomplete="off" spellcheck="false" .value=${live(text)}></label>
      <button class="btn" type="submit">${icon('search')}${this.say('find')}</button></form><p class="hint">${this.say('searchHint')}</p></section>`;
  }

  async #submitCode(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    const input = this.#input('code');
    if (input.value.trim() && (await checkIn({ code: input.value }))) input.value = '';
    input.select();
    input.focus();
  }

  #submitSearch(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    search(this.#input('search').value);
  }

  #input(/** @type {string} */ id) {
    return /** @type {HTMLInputElement} */ (/** @type {ShadowRoot} */ (this.renderRoot).getElementById(id));
  }

  #outcome() {
    const { done, problem } = this.state.checkIn;
    return html`<div role="status">${done ? this.#done(done) : nothing}</div>${this.problem(this.#withDay(problem), this.say('problem.checkIn'))}`;
  }

  /** The right day in words, in the language of the page. */
  #withDay(/** @type {any} */ problem) {
    if (problem?.type !== 'urn:junban:problem:reservation-other-day') return problem;
    return { status: 409, detail: this.say('problem.otherDay', { day: dateLong(this.state.lang, noonOf(problem.body.date)) }) };
  }

  #done(/** @type {any} */ done) {
    const words = this.say(done.already ? 'alreadyCheckedIn' : 'checkedIn', { t: this.time(done.slotAt) });
    return this.banner(done.punctuality === 'ON_TIME' ? 'info' : 'warn', html`<p><span class="number">${done.ticket.number}</span> <b>${words}</b></p>
      ${done.punctuality === 'ON_TIME' ? nothing : html`<p>${this.say(`punctuality.${done.punctuality}`)}</p>`}`);
  }

  #found(/** @type {Reservation[]} */ found) {
    const back = html`<button class="btn quiet" type="button" @click=${() => dispatch({ type: 'searched', text: '', found: null })}>${this.say('allAgain')}</button>`;
    return html`<p class="count" role="status">${this.say('found', { n: found.length })} ${back}</p>${found.length ? this.#table(found) : nothing}`;
  }

  #list(/** @type {Reservation[]} */ list) {
    const { filter } = this.state;
    const numbers = counts(list);
    if (!list.length) return html`<section class="card"><p>${this.say('none')}</p><p class="hint">${this.say('noneHint')}</p></section>`;
    const shown = list.filter((one) => fits(filter, one));
    return html`<div class="filters" role="group" aria-label=${this.say('filter')}>${FILTERS.map((one) => html`<button type="button" class="btn quiet" aria-pressed=${filter === one}
        @click=${() => dispatch({ type: 'filtered', filter: one })}>${this.say(`filter.${one}`)} ${numbers[one]}</button>`)}
        <button type="button" class="btn quiet" @click=${() => print()}>${icon('printer')}${this.say('printList')}</button></div>
      <h2 class="print-only">${this.say(`filter.${filter}`)}</h2>
      <p class="count intro">${this.say('shownCount', { n: shown.length })}</p>${shown.length ? this.#table(shown) : nothing}`;
  }

  #table(/** @type {Reservation[]} */ list) {
    const heads = ['slot', 'number', 'name', 'birth', 'procedure', 'status', 'card', 'act'];
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${this.say('nav.day')}><table><thead><tr>
      ${heads.map((head) => html`<th scope="col" class=${head === 'act' ? 'act' : nothing}>${this.say(`head.${head}`)}</th>`)}</tr></thead>
      <tbody>${bySlot(list).map(({ slot, reservations }) => reservations.map((one, index) => this.#row(one, index === 0 ? slot : '')))}</tbody></table></div>`;
  }

  #row(/** @type {Reservation} */ one, /** @type {string} */ slot) {
    return html`<tr class=${one.status === 'CANCELLED' ? 'off' : ''}><td class="nowrap"><b>${slot}</b>${slot ? nothing : html`<span class="sr">${this.time(one.slotAt)}</span>`}</td>
      <th scope="row" class="nowrap">${one.reservationNumber}</th><td>${this.personWords(one)}</td><td class="nowrap">${birthWords(one.person?.birth)}</td>
      <td>${this.service(one.serviceId)}</td><td>${this.#status(one)}</td><td class="nowrap">${this.say(`card.${one.card.state}`)}</td><td class="act">${this.#act(one)}</td></tr>`;
  }

  #status(/** @type {Reservation} */ one) {
    const late = one.status === 'BOOKED' && one.punctuality === 'LATE';
    const shape = late ? html`<span class="state warn">${icon('warn')}${this.say('status.LATE')}</span>`
      : html`<span class="state ${one.status === 'ARRIVED' ? 'ok' : 'none'}">${icon(SHAPES[one.status])}${this.say(`status.${one.status}`)}</span>`;
    if (one.status !== 'ARRIVED') return shape;
    const kind = one.punctuality === 'ON_TIME' ? '' : this.say(`came.${one.punctuality}`);
    return html`${shape}<span class="hint">${this.time(one.arrivedAt)} ${kind} ${one.ticket ? html`<b>${one.ticket.number}</b> ${this.say(`ticket.${one.ticket.status}`)}` : nothing}</span>`;
  }

  #act(/** @type {Reservation} */ one) {
    if (one.status !== 'BOOKED' || shownDay(this.state) !== this.state.today) return nothing;
    return html`<button type="button" class="btn" aria-label=${this.say('checkInOf', { number: one.reservationNumber })} aria-disabled=${this.state.checkIn.busy}
      @click=${() => checkIn({ reservationId: one.id })}>${this.say('checkIn')}</button>`;
  }
}

customElements.define('res-day', ResDay);
