// @ts-check
import { css, html } from 'lit';
import './kiosk-pad.js';
import { scanPicture } from './kiosk-pictures.js';
import { viewStyles } from './kiosk-styles.js';
import { TypingView } from './kiosk-view.js';

const ROWS = ['1234567890', 'QWERTYUIOP', 'ASDFGHJKL-', 'ZXCVBNM./_'];

/** A reservation, by its QR code or by its number. */
class KioskCheckIn extends TypingView {
  static styles = [
    viewStyles,
    css`
      .body { flex: 1; min-height: 0; display: flex; flex-direction: column; justify-content: center; align-items: center; gap: 2.2rem; padding: 2rem 4rem; text-align: center; text-wrap: balance; }
      h1 { font-size: calc(5.4rem * var(--zoom, 1)); line-height: 1.35; }
      p { font-size: calc(3.4rem * var(--zoom, 1)); line-height: 1.45; }
      svg.i { font-size: 18rem; color: var(--key); stroke-width: 1.2; }
      output { display: block; width: 100%; min-height: 1.6em; padding: .3em .6em; border: .3rem solid var(--key); border-radius: 1.2rem; background: var(--paper); font: 700 5.4rem/1.25 var(--font-ja); letter-spacing: .06em; overflow-wrap: anywhere; }
      .bar { background: var(--wall); border-color: var(--rule); padding: 2.4rem 4rem 4rem; }
      @media (orientation: landscape) {
        .body { display: grid; grid-template-columns: auto 1fr; gap: .6rem 2.4rem; padding: 1rem 4rem; align-content: center; text-align: left; }
        .body > * { grid-column: 2; }
        svg.i { grid-column: 1; grid-row: 1 / span 3; font-size: 11rem; }
        h1 { font-size: calc(3rem * var(--zoom, 1)); }
        p { font-size: calc(2rem * var(--zoom, 1)); }
        output { font-size: 3rem; }
        .bar { padding: 1.2rem 2.8rem 1.6rem; }
        .key, .key + .key, .key:has(+ .key) { min-height: 7.2rem; font-size: 2.6rem; }
      }
    `,
  ];

  character = /^[A-Z0-9./_-]$/;

  type(/** @type {string} */ character) {
    this.actions.typeReservation(character);
  }

  erase() {
    this.actions.eraseReservation();
  }

  send() {
    this.actions.sendReservation();
  }

  render() {
    const { state, actions } = this;
    const { code } = state;
    return html`<div class="body">
        ${scanPicture}
        ${this.heading()}
        <p>${this.say('checkInText')}</p>
        <output lang="en" aria-label="${this.plain('checkInCode')} ${[...code].join(' ')}">${code}</output>
      </div>
      <div class="bar">
        <kiosk-pad .rows=${ROWS} @type=${(/** @type {CustomEvent} */ event) => this.type(event.detail)}></kiosk-pad>
        <div class="keys">
          <button class="key second" @click=${actions.finish}>${this.say('toStart')}</button>
          <button class="key second" aria-disabled=${!code} @click=${actions.eraseReservation}>${this.say('erase')}</button>
          <button class="key" aria-disabled=${!code} @click=${actions.sendReservation}>${this.say('checkInSend')}</button>
        </div>
      </div>`;
  }
}

customElements.define('kiosk-check-in', KioskCheckIn);
