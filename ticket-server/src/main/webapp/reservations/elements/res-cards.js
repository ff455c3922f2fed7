// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '/shared/icons.js';
import { ResElement } from './res-element.js';
import { resStyles } from './styles.js';
import { dayBar } from './day-bar.js';
import { mark } from '../actions.js';
import { CARD_STATES, birthWords, bySlot, cardCounts, expected, within } from '../lists.js';
import { pdfPath } from '../requests.js';
import { shownDay } from '../state.js';
import { dispatch } from '../store.js';

/** @typedef {import('../lists.js').Reservation} Reservation */

/** The cards to be laid out, slot by slot; marked here, compared on paper. */
class ResCards extends ResElement {
  static styles = [...resStyles, css`
    .numbers { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); margin-bottom: var(--s3); } .numbers b { font-size: 20px; }
    td select { width: auto; min-height: 40px; margin: 0; padding: 4px var(--s2); } .letter.small { font-size: 13px; }
    select.PREPARED, select.HANDED_OVER { border: 2px solid var(--ok); font-weight: 700; }`];

  render() {
    const { list, times, officeId } = this.state;
    const tools = html`${this.#timeField('from')}${this.#timeField('to')}
      <a class="btn main" target="_blank" rel="noopener" href=${pdfPath(officeId ?? '', shownDay(this.state), times.from, times.to)}>${icon('printer')}${this.say('print')}</a>`;
    return html`${dayBar(this, this.say('nav.cards'), tools)}${this.problem(this.state.markProblem, this.say('problem.mark'))}
      ${list ? this.#list(within(expected(list), times.from, times.to)) : html`<p role="status" class="intro">${this.say('loading')}</p>`}`;
  }

  #timeField(/** @type {'from'|'to'} */ which) {
    return html`<label>${this.say(which)}<input type="time" step="60" .value=${live(this.state.times[which])}
      @change=${(/** @type {any} */ event) => dispatch({ type: 'timed', times: { [which]: event.target.value } })}></label>`;
  }

  #list(/** @type {Reservation[]} */ list) {
    if (!list.length) return html`<p class="card">${this.say('none')}</p>`;
    const numbers = cardCounts(list);
    const heads = ['number', 'name', 'birth', 'cardId', 'procedure', 'card', 'marked'];
    return html`<ul class="numbers" aria-label=${this.say('head.card')}>${CARD_STATES.map((state) => html`<li>${this.say(`card.${state}`)} <b>${numbers[state]}</b></li>`)}</ul>
      <div class="scroll" role="region" tabindex="0" aria-label=${this.say('nav.cards')}><table><thead><tr>
      ${heads.map((head) => html`<th scope="col">${this.say(`head.${head}`)}</th>`)}</tr></thead>
      ${bySlot(list).map(({ slot, reservations }) => html`<tbody><tr class="slot"><th scope="rowgroup" colspan=${heads.length}>${this.say('slotCount', { t: slot, n: reservations.length })}</th></tr>
        ${reservations.map((one) => this.#row(one))}</tbody>`)}</table></div>`;
  }

  #row(/** @type {Reservation} */ one) {
    const { card } = one;
    const choose = (/** @type {any} */ event) => mark(one.id, event.target.value);
    return html`<tr><th scope="row" class="nowrap">${one.reservationNumber}</th><td>${this.personWords(one)}</td><td class="nowrap">${birthWords(one.person?.birth)}</td>
      <td class="nowrap">${one.person?.cardId ?? ''}</td><td>${this.service(one.serviceId)}</td>
      <td><select class=${card.state} aria-label=${this.say('cardOf', { number: one.reservationNumber })} .value=${live(card.state)} ?disabled=${this.state.marking === one.id} @change=${choose}>
        ${CARD_STATES.map((state) => html`<option value=${state} ?selected=${state === card.state}>${this.say(`card.${state}`)}</option>`)}</select></td>
      <td class="hint">${card.at ? `${this.time(card.at)} ${card.by ?? ''}` : nothing}</td></tr>`;
  }
}

customElements.define('res-cards', ResCards);
