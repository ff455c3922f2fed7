// @ts-check
import { css, html } from 'lit';
import { secondsLeft } from '../view.js';
import './kiosk-number.js';
import { viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

const LAST_SECONDS = 20;

/** Nobody but the visitor can see whether the paper came out. */
class KioskAsking extends KioskView {
  static styles = [
    viewStyles,
    css`
      :host { background: var(--paper); }
      .body { flex: 1; display: grid; align-content: center; gap: 4.8rem; padding: 4rem 6rem; text-align: center; text-wrap: balance; }
      h1 { font-size: 6.8rem; line-height: 1.35; }
      p { font-size: 3.6rem; line-height: 1.45; }
      @media (orientation: landscape) {
        .body { gap: 1.6rem; padding: 1.6rem 2.8rem; --plate: 17rem; }
        h1 { font-size: 4.2rem; }
        p { font-size: 2.4rem; }
      }
    `,
  ];

  render() {
    const { state, actions } = this;
    const busy = state.step === 'REPRINTING';
    const left = secondsLeft(state);
    return html`<div class="body">
        ${this.heading()}
        <kiosk-number .state=${state}></kiosk-number>
        <p>${this.say('askText')}</p>
      </div>
      <div class="bar">
        <div class="keys">
          <button class="key" aria-disabled=${busy} @click=${actions.sayPrinted}>${this.say('cameOut')}</button>
          <button class="key second" aria-busy=${busy} aria-disabled=${busy} @click=${actions.sayMissing}>${this.say(busy ? 'reprinting' : 'notOut')}</button>
        </div>
        <p>${left <= LAST_SECONDS ? this.say('returning', { n: left }) : ''}</p>
      </div>`;
  }
}

customElements.define('kiosk-asking', KioskAsking);
