// @ts-check
import { css, html, nothing } from 'lit';
import '/shared/elements/junban-banner.js';
import { CODE_LENGTH } from '../state.js';
import { viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

const ROWS = ['1234567890', 'QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];
const CHARACTER = /^[A-Z0-9]$/;

/** For the operator: the code from the administration page makes this machine a kiosk of its office. */
class KioskEnrol extends KioskView {
  static styles = [
    viewStyles,
    css`
      .body { flex: 1; display: grid; align-content: center; justify-items: center; gap: 3rem; padding: 3rem 4rem; text-align: center; }
      h1 { font-size: 5.8rem; line-height: 1.35; }
      .lead { font-size: 3.2rem; line-height: 1.45; }
      .code { display: flex; gap: 1rem; font-size: 7.2rem; font-weight: 700; line-height: 1; }
      .code span { width: 1.25em; padding: .22em 0; border: .3rem solid var(--line); border-radius: 1.2rem; background: var(--paper); min-height: 1.5em; }
      .code span.gap { width: .6em; border-color: transparent; background: none; }
      .code span.next { border-color: var(--key); }
      junban-banner { font-size: 3rem; text-align: left; }
      .bar { background: var(--wall); border-color: var(--rule); padding: 2.4rem 4rem 4rem; }
      .row { display: flex; justify-content: center; gap: 1.2rem; margin-bottom: 1.2rem; }
      .row button { flex: 0 1 9.1rem; height: 10.4rem; border: .2rem solid var(--line); border-radius: 1.2rem; background: var(--paper); font-size: 4.4rem; text-align: center; padding: 0; }
      .row button:active { background: var(--key-deep); color: var(--paper); }
      .key[aria-disabled='true'] { background: var(--wall); border: .3rem dashed var(--line); color: var(--ink); }
      @media (orientation: landscape) {
        .body { gap: 1.2rem; padding: 1rem 2.8rem; }
        h1 { font-size: 3.2rem; }
        .lead { font-size: 2rem; }
        .code { font-size: 4rem; }
        junban-banner { font-size: 1.9rem; }
        .bar { padding: 1.2rem 2.8rem 1.6rem; }
        .row { margin-bottom: 1.1rem; }
        .row button { height: 6.8rem; font-size: 2.8rem; }
        .key { min-height: 7.2rem; }
      }
    `,
  ];

  constructor() {
    super();
    this.typed = (/** @type {KeyboardEvent} */ event) => this.type(event);
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.typed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.typed);
  }

  /** @param {KeyboardEvent} event */
  type(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const character = event.key.toUpperCase();
    if (CHARACTER.test(character)) this.actions.typeCode(character);
    else if (event.key === 'Backspace') this.actions.eraseCode();
    else if (event.key === 'Enter' && !this.pressesOwnKey(event)) this.actions.sendCode();
  }

  /** @param {KeyboardEvent} event */
  pressesOwnKey(event) {
    const [target] = event.composedPath();
    return target instanceof HTMLButtonElement && this.renderRoot.contains(target);
  }

  render() {
    const { enrolment } = this.state;
    if (enrolment.done) return html`<div class="body">${this.heading()}</div>`;
    return html`<div class="body">
        ${this.heading()}
        <p class="lead">${this.say('enrolText')}</p>
        <output class="code" aria-label="${this.plain('enrolCode')} ${[...enrolment.code].join(' ')}">${this.cells()}</output>
        ${enrolment.refused === null ? nothing : html`<junban-banner kind="warn" role="alert">${this.say(this.refusal())}</junban-banner>`}
      </div>
      <div class="bar">
        ${ROWS.map((row) => html`<div class="row">${[...row].map((c) => html`<button @click=${() => this.actions.typeCode(c)}>${c}</button>`)}</div>`)}
        <div class="keys">
          <button class="key second" @click=${this.actions.eraseCode}>${this.say('enrolErase')}</button>
          <button class="key" aria-busy=${enrolment.busy} aria-disabled=${enrolment.code.length < CODE_LENGTH} @click=${this.actions.sendCode}>${this.say('enrolSend')}</button>
        </div>
      </div>`;
  }

  cells() {
    const { code } = this.state.enrolment;
    return Array.from({ length: CODE_LENGTH }, (_, i) => html`${i === CODE_LENGTH / 2 ? html`<span class="gap">-</span>` : nothing}<span class=${i === code.length ? 'next' : ''}>${code[i] ?? ''}</span>`);
  }

  refusal() {
    const status = this.state.enrolment.refused ?? 0;
    if (status === 429) return 'enrolTooMany';
    return status >= 400 && status < 500 ? 'enrolUnknown' : 'enrolNoLine';
  }
}

customElements.define('kiosk-enrol', KioskEnrol);
