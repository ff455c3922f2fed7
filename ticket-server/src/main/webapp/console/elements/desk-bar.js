// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { pick } from '/shared/text.js';

const ICONS = /** @type {const} */ ({ done: 'ok', note: 'info', wait: 'clock', problem: 'stop' });

/** What was done last, or what did not happen and why. The bar is always there, so nothing jumps. */
class DeskBar extends DeskElement {
  static styles = [
    baseStyles,
    css`
      .bar { display: flex; align-items: center; height: 52px; padding: 0 16px; background: var(--ink); color: var(--paper); font-size: 17px; }
      .bar.problem { background: var(--stop); font-weight: 700; }
      .bar svg.i { width: 24px; height: 24px; }
      .text { display: inline-flex; align-items: center; gap: 10px; line-height: 1.25; }
      .at { margin-left: auto; font-weight: 400; font-size: 15px; white-space: nowrap; }
    `,
  ];

  render() {
    const { notice } = this.state;
    return html`<footer class="bar ${notice?.kind ?? ''}">
      <span class="text" role="status">${notice && notice.kind !== 'problem' ? this.#content(notice) : nothing}</span>
      <span class="text" role="alert">${notice?.kind === 'problem' ? this.#content(notice) : nothing}</span>
      ${notice?.at ? html`<span class="at">${this.time(notice.at)}</span>` : nothing}
    </footer>`;
  }

  /** @param {import('/console/state.js').Notice} notice */
  #content(notice) {
    return html`${icon(ICONS[notice.kind])}<span>${this.#sentence(notice)}</span>`;
  }

  /** @param {import('/console/state.js').Notice} notice */
  #sentence({ sentence, params }) {
    const { lang } = this.state;
    const word = params.action ? this.say(`word.${params.action}`, params) : '';
    const who = params.no ? this.say('who', { no: params.no }) : '';
    if (sentence === 'impossible') return this.say('impossible', { word, reason: this.say(String(params.reason)) });
    if (sentence !== 'refused') return this.say(sentence, { ...params, service: pick(/** @type {any} */ (params.service), lang) });
    if (params.problem === 'unreachable') return this.say(params.action === 'load' ? 'noAnswer' : this.state.online ? 'unsure' : 'unsureOffline', { who, word });
    return this.say('refused', { who, word, reason: this.#reason(params) });
  }

  /** Our own words for problems we know; the server's sentence for the others. @param {Record<string, any>} params */
  #reason(params) {
    const key = params.problem === 'ticket-not-in-status' && params.status ? `problem.now.${params.status}` : `problem.${params.problem}`;
    const own = this.say(key, params);
    return own === `desk.${key}` ? params.detail || this.say('problem.other') : own;
  }
}

customElements.define('desk-bar', DeskBar);
