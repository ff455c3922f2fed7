// @ts-check
import { LitElement, css, html } from 'lit';
import '/shared/elements/junban-letter.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { withNumber } from '/shared/ruby.js';
import { pick, t } from '/shared/text.js';
import { waitOf, waitWords } from '/signage/waits.js';
import { beside } from '/signage/elements/beside.js';
import { numberStyles, ticketNumber } from '/signage/elements/number.js';
import { nextStyles } from '/signage/elements/next-styles.js';

/** Per procedure: the next five numbers, how many wait and how long it takes; closed ones stay in their row with the reason. */
class BoardNext extends LitElement {
  static properties = { page: { attribute: false }, note: { attribute: false }, languages: { attribute: false } };

  static styles = [baseStyles, numberStyles, nextStyles];

  constructor() {
    super();
    /** @type {ReturnType<typeof import('/signage/view.js').servicePage>} */
    this.page = { page: 0, pages: 1, rows: [], disturbed: false };
    /** @type {ReturnType<typeof import('/signage/view.js').languages>} */
    this.languages = { beside: 'en', now: 'ja' };
    /** @type {(service: import('/signage/state.js').Service) => string} */
    this.note = () => '';
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    // Set through the CSSOM: the page's policy forbids style attributes, and styleMap begins with one.
    if (changed.has('page')) this.style.setProperty('--rows', String(this.page.rows.length));
  }

  render() {
    const { page, pages, rows, disturbed } = this.page;
    const { beside: other, now } = this.languages;
    // Upright there is room for three kanji.
    const what = this.hasAttribute('upright') ? 'ja' : now;
    return html`<section aria-label=${`${t('ja', 'nextNumbers')}、${t('ja', 'waitingTime')}`}>
      <table>
        <thead><tr>
          <th class="what" lang=${what}>${t(what, 'procedure')}</th>
          <th class="numbers">${t('ja', 'nextNumbers')} ${disturbed ? '' : beside(other, 'nextNumbers')}
            ${pages > 1 ? html`<span class="page">${t('ja', 'servicePage', { p: page + 1, n: pages })}</span>` : ''}
            ${disturbed ? html`<span class="disturbed" lang=${now}>${icon('warn')} ${t(now, 'disturbed')}</span>` : ''}</th>
          <th class="people" lang=${now}>${t(now, 'peopleWaiting')}</th>
          <th class="wait" lang=${now}>${t(now, 'waitingTime')}</th>
        </tr></thead>
        <tbody>${rows.map((service) => this.#row(service))}</tbody>
      </table>
    </section>`;
  }

  /** @param {import('/signage/state.js').Service} service */
  #row(service) {
    const { now } = this.languages;
    const name = html`<th scope="row" class="letter"><junban-letter letter=${service.prefix}></junban-letter></th>
      <td class="name" lang=${now}><span>${pick(service.names, now)}</span></td>`;
    if (!service.open && service.waiting === 0) {
      return html`<tr>${name}<td class="closed" colspan="3">${icon('pause')}<span>${this.note(service)}</span></td></tr>`;
    }
    return html`<tr>${name}
      <td class="numbers">${numbers(service, now)}</td>
      <td class="people" lang=${now}>${withNumber(now, 'boardPeople', service.waiting)}</td>
      <td class="wait" lang=${now}>${service.open ? waitWords(now, waitOf(service, this.page.disturbed)) : lastOnes(service, now)}</td></tr>`;
  }
}

/**
 * @param {import('/signage/state.js').Service} service
 * @param {string} lang
 */
function numbers({ next, prefix }, lang) {
  if (next.length === 0) return html`<span class="nobody" lang=${lang}>${t(lang, 'nobodyWaits')}</span>`;
  const isLong = next.some((number) => number.length > prefix.length + 3);
  return html`<span class="five ${isLong ? 'long' : ''}">${next.slice(0, 5).map((number) => ticketNumber(number, prefix))}</span>`;
}

/**
 * Reception is over, but whoever was accepted is served.
 *
 * @param {import('/signage/state.js').Service} service
 * @param {string} lang
 */
function lastOnes({ closedReason }, lang) {
  return html`<span class="over">${t(lang, isOver(closedReason) ? 'receptionEnded' : 'pausedShort')}</span>`;
}

/** @param {string | null} reason */
const isOver = (reason) => ['ENDED', 'RECEPTION_ENDED', 'FULL_FOR_TODAY'].includes(reason ?? '');

customElements.define('board-next', BoardNext);
