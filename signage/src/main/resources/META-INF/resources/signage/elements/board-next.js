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
    /** @type {(service: import('/signage/state.js').Service, lang: string) => string} */
    this.note = () => '';
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    // Set through the CSSOM: the page's policy forbids style attributes, and styleMap begins with one.
    if (changed.has('page')) this.style.setProperty('--rows', String(this.page.rows.length));
  }

  render() {
    const { page, pages, rows, disturbed } = this.page;
    const { beside: other } = this.languages;
    return html`<section aria-label=${`${t('ja', 'nextNumbers')}、${t('ja', 'waitingTime')}`}>
      <table>
        <thead><tr>
          <th class="what">${t('ja', 'procedure')}</th>
          <th class="numbers">${t('ja', 'nextNumbers')} ${disturbed ? '' : beside(other, 'nextNumbers')}
            ${pages > 1 ? html`<span class="page">${t('ja', 'servicePage', { p: page + 1, n: pages })}</span>` : ''}
            ${disturbed ? html`<span class="disturbed">${icon('warn')} ${t('ja', 'disturbed')}</span>` : ''}</th>
          <th class="people">${t('ja', 'peopleWaiting')}</th>
          <th class="wait">${t('ja', 'waitingTime')}</th>
        </tr></thead>
        <tbody>${rows.map((service) => this.#row(service))}</tbody>
      </table>
    </section>`;
  }

  /** Japanese stands at all times; in a line of its own is the same in the language whose turn it is. @param {import('/signage/state.js').Service} service */
  #row(service) {
    const isClosed = !service.open && service.waiting === 0;
    const name = html`<th scope="row" class="letter"><junban-letter letter=${service.prefix}></junban-letter></th>
      <td class="name"><b>${pick(service.names, 'ja')}</b>${this.#besideName(service, isClosed)}</td>`;
    if (isClosed) return html`<tr class="shut">${name}<td class="closed" colspan="3">${icon('pause')}<span>${this.note(service, 'ja')}</span>${this.#besideNote(service)}</td></tr>`;
    return html`<tr>${name}
      <td class="numbers">${numbers(service)}</td>
      <td class="people">${withNumber('ja', 'boardPeople', service.waiting)}</td>
      <td class="wait">${this.#wait('ja', service)}</td></tr>`;
  }

  /**
   * @param {import('/signage/state.js').Service} service
   * @param {boolean} isClosed
   */
  #besideName(service, isClosed) {
    const { beside: lang } = this.languages;
    if (lang === null) return '';
    const people = service.waiting === 0 ? t(lang, 'nobodyWaits') : t(lang, 'waiting', { n: service.waiting });
    const wait = html`<span class=${service.waiting === 0 ? 'spare' : ''}>${this.#wait(lang, service)}</span>`;
    const figures = isClosed ? this.note(service, lang) : html`<span class="count">${people}${service.waiting === 0 ? '' : ' · '}</span>${wait}`;
    return html`<span class="line" lang=${lang}><span class="other">${service.names[lang] ?? ''}</span><span class="figures">${figures}</span></span>`;
  }

  /** Upright there is more room beside the reason than beside the name. @param {import('/signage/state.js').Service} service */
  #besideNote(service) {
    const { beside: lang } = this.languages;
    return lang === null ? '' : html`<span lang=${lang} class="other">${this.note(service, lang)}</span>`;
  }

  /**
   * @param {string} lang
   * @param {import('/signage/state.js').Service} service
   */
  #wait(lang, service) {
    return service.open ? waitWords(lang, waitOf(service, this.page.disturbed)) : lastOnes(service, lang);
  }
}

/** @param {import('/signage/state.js').Service} service */
function numbers({ next, prefix }) {
  if (next.length === 0) return html`<span class="nobody">${t('ja', 'nobodyWaits')}</span>`;
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
