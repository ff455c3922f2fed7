// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { controlStyles } from '/console/elements/styles.js';
import { cells } from '/console/elements/words.js';
import { secondsLeft, undoable, wordOf } from '/console/undo.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { pick } from '/shared/text.js';

const ICONS = /** @type {const} */ ({ done: 'ok', note: 'info', wait: 'clock', problem: 'stop' });
/** So far the bar of the seconds reaches when nothing is said of it. */
const UNDO_SECONDS = 30;

/** What was done last and how long it can be taken back, or what did not happen and why. The bar is always there, so nothing jumps. */
class DeskBar extends DeskElement {
  static styles = [
    baseStyles,
    controlStyles,
    css`
      .bar { display: flex; align-items: center; gap: 16px; height: 52px; padding: 0 16px; background: var(--ink); color: var(--paper); font-size: 17px; }
      .bar.problem { background: var(--stop); font-weight: 700; }
      .bar svg.i { width: 24px; height: 24px; }
      .text { display: inline-flex; align-items: center; gap: 10px; line-height: 1.25; }
      .text:empty { display: none; }
      .at { font-weight: 400; font-size: 15px; white-space: nowrap; }
      .undo { gap: 10px; min-height: 38px; border: 0; font-size: 16px; font-weight: 700; }
      .undo[aria-disabled='true'] { border: 1px dashed var(--rule); background: transparent; color: var(--rule); font-weight: 400; }
      .undo[aria-disabled='true'] kbd { border-color: var(--rule); background: transparent; color: var(--rule); }
      .left { display: flex; align-items: center; gap: 10px; margin-left: auto; font-size: 15px; white-space: nowrap; }
      .digit { display: inline-block; width: .72em; text-align: center; }
      progress { width: 150px; height: 8px; border: 0; border-radius: 4px; background: var(--ink-2); overflow: hidden; appearance: none; }
      progress::-webkit-progress-bar { background: var(--ink-2); }
      progress::-webkit-progress-value { background: var(--paper); }
      progress::-moz-progress-bar { background: var(--paper); }
    `,
  ];

  render() {
    const { notice } = this.state;
    const ticket = undoable(this.state, this.now);
    return html`<footer class="bar ${notice?.kind ?? ''}">
      <span class="text" role="status">${notice && notice.kind !== 'problem' ? this.#content(notice) : nothing}</span>
      <span class="text" role="alert">${notice?.kind === 'problem' ? this.#content(notice) : nothing}</span>
      ${notice?.at ? html`<span class="at">${this.time(notice.at)}</span>` : nothing}
      <button class="button undo" aria-disabled=${ticket ? 'false' : 'true'} aria-keyshortcuts="Control+Z" title=${ticket ? nothing : this.say('nothingToUndo')}
        @click=${() => this.act('undo')}>${icon('undo')}${this.#undo(ticket)} <kbd aria-hidden="true">Ctrl+Z</kbd></button>
      <span class="left">${ticket ? this.#left(ticket) : nothing}</span>
    </footer>`;
  }

  /** What is taken back is named when the bar speaks of something else. @param {import('/console/desk.js').Ticket | null} ticket */
  #undo(ticket) {
    const { notice } = this.state;
    if (!ticket?.undo || (notice?.kind === 'done' && notice.params.id === ticket.id && notice.sentence !== 'done.undo')) return this.say('undo');
    return this.say('undoOf', { no: ticket.number, word: this.say(`word.${wordOf(ticket.undo.move)}`) });
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #left(ticket) {
    const n = secondsLeft(ticket, this.now);
    const all = this.state.desk?.rules?.undoSeconds ?? UNDO_SECONDS;
    return html`<span>${this.say('secondsLeft.before')}${cells(String(n))}${this.say('secondsLeft.after')}</span>
      <progress aria-hidden="true" max=${all} .value=${Math.min(n, all)}></progress>`;
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
    if (sentence === 'done.undo') return this.say(sentence, { ...params, word: this.say(`word.${params.move}`) });
    if (sentence === 'done.transfer' && params.to) return this.say('done.transferTo', params);
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
