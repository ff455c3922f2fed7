// @ts-check
import { css, html, nothing } from 'lit';
import '/shared/elements/junban-banner.js';
import { canSendPin } from '../staff.js';
import './kiosk-pad.js';
import { viewStyles } from './kiosk-styles.js';
import { TypingView } from './kiosk-view.js';

const ROWS = ['123', '456', '789', '0'];

/** The PIN that opens staff mode; what is typed is never shown. */
class KioskStaffPin extends TypingView {
  static styles = [
    viewStyles,
    css`
      .body { flex: 1; min-height: 0; display: grid; align-content: center; justify-items: center; gap: 2.4rem; padding: 3rem 4rem; text-align: center; }
      h1 { font-size: 5rem; line-height: 1.35; }
      output { min-width: 40rem; min-height: 1.5em; padding: .1em .5em; border: .3rem solid var(--line); border-radius: 1.2rem; background: var(--paper); font: 700 7rem/1.3 var(--font-ja); letter-spacing: .15em; }
      junban-banner { font-size: 3rem; text-align: left; }
      .bar { background: var(--wall); border-color: var(--rule); padding: 2.4rem 4rem 4rem; }
      @media (orientation: landscape) {
        .body { gap: 1rem; padding: 1rem 2.8rem; }
        h1 { font-size: 2.8rem; }
        output { font-size: 3.6rem; min-width: 26rem; }
        junban-banner { font-size: 1.9rem; }
        .key, .key + .key, .key:has(+ .key) { min-height: 7.6rem; }
      }
    `,
  ];

  character = /^[0-9]$/;

  type(/** @type {string} */ digit) {
    this.actions.typePin(digit);
  }

  erase() {
    this.actions.erasePin();
  }

  send() {
    this.actions.sendPin();
  }

  render() {
    const { state, actions } = this;
    const { pin, busy, message } = state.staff;
    return html`<div class="body">
        ${this.heading()}
        <output aria-label="${this.plain('staffPin')} ${this.plain('staffPinDigits', { n: pin.length })}">${'●'.repeat(pin.length)}</output>
        ${message ? html`<junban-banner kind="warn" role="alert">${message.detail ?? this.say(message.key)}</junban-banner>` : nothing}
      </div>
      <div class="bar">
        <kiosk-pad wide .rows=${ROWS} @type=${(/** @type {CustomEvent} */ event) => this.type(event.detail)}></kiosk-pad>
        <div class="keys">
          <button class="key second" @click=${actions.leaveStaffMode}>${this.say('toStart')}</button>
          <button class="key second" @click=${actions.erasePin}>${this.say('erase')}</button>
          <button class="key" aria-busy=${busy} aria-disabled=${!canSendPin(state)} @click=${actions.sendPin}>${this.say('staffPinSend')}</button>
        </div>
      </div>`;
  }
}

customElements.define('kiosk-staff-pin', KioskStaffPin);
