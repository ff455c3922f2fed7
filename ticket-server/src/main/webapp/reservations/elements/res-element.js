// @ts-check
import { LitElement, html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { clock, pick, t } from '/shared/text.js';
import { resStyles } from './styles.js';
import { presentOffice } from '../state.js';

/** What every element of the page has: the state it shows and its words. */
export class ResElement extends LitElement {
  static properties = { state: { attribute: false } };

  static styles = resStyles;

  constructor() {
    super();
    /** @type {import('../state.js').State} */
    this.state;
  }

  /** A text of this page in the language chosen. */
  say(/** @type {string} */ key, /** @type {Record<string, unknown>} */ params = {}) {
    return t(this.state.lang, `res.${key}`, params);
  }

  /** A sentence with its shape: info, warn or stop. */
  banner(/** @type {'info'|'warn'|'stop'} */ kind, /** @type {unknown} */ content, /** @type {string|typeof nothing} */ role = nothing) {
    return html`<div class="banner ${kind}" role=${role}>${icon(kind)}<div>${content}</div></div>`;
  }

  /** What could not be done and why; nothing without a problem. */
  problem(/** @type {any} */ problem, /** @type {string} */ title) {
    if (!problem) return nothing;
    const own = problem.status === 0 ? this.say('problem.unreachable') : problem.status === 403 ? this.say('problem.notAllowed') : '';
    const issues = (problem.issues ?? []).map((/** @type {any} */ issue) => html`<p>${issue.detail}</p>`);
    return this.banner('stop', html`<p><b>${title}</b></p>${issues.length ? issues : html`<p>${own || problem.detail || this.say('problem.unexpected')}</p>`}`, 'alert');
  }

  time(/** @type {string|null} */ at) {
    return at ? clock(this.state.lang, at, { zone: presentOffice(this.state)?.zone ?? 'Asia/Tokyo' }) : '';
  }

  service(/** @type {string} */ id) {
    const { services, lang } = this.state;
    const service = services.find((one) => one.id === id);
    return service ? html`<span class="letter small">${service.prefix}</span> ${pick(service.names, lang)}` : '–';
  }

  /** What can be said of the visitor when there is no name to show. */
  personWords(/** @type {import('../lists.js').Reservation} */ { person, personState }) {
    if (personState === 'KNOWN') return person?.name ?? '–';
    return html`<span class="quieter">${this.say(`person.${personState}`)}</span>`;
  }
}
