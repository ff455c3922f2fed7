// @ts-check
import { css, html, nothing } from 'lit';
import { secondsLeft } from '../view.js';
import './kiosk-facts.js';
import './kiosk-number.js';
import { viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

/** @type {Record<string, string>} */
const WHAT_NOW = { WAITING: 'placedWaitingText', SERVING: 'placedServingText', ON_HOLD: 'placedServingText' };

/** Where a scanned ticket stands: back in the queue, still in it, called this moment, or over. */
class KioskPlaced extends KioskView {
  static styles = [
    viewStyles,
    css`
      :host { background: var(--paper); }
      .body { flex: 1; min-height: 0; display: grid; align-content: center; gap: 3.6rem; padding: 3rem 6rem; text-align: center; text-wrap: balance; --plate: 22rem; }
      h1 { font-size: calc(6.2rem * var(--zoom, 1)); line-height: 1.35; }
      p { font-size: calc(3.8rem * var(--zoom, 1)); line-height: 1.45; }
      .counter { font-weight: 700; font-size: calc(6.2rem * var(--zoom, 1)); }
      .called { background: var(--call); color: var(--paper); }
      @media (orientation: landscape) {
        .body { gap: 1.2rem; padding: 1.2rem 2.8rem; --plate: 11rem; --figure: 3.6rem; }
        h1 { font-size: calc(3.8rem * var(--zoom, 1)); }
        p { font-size: calc(2.4rem * var(--zoom, 1)); }
        .counter { font-size: 4.4rem; }
      }
    `,
  ];

  render() {
    const { state, actions } = this;
    const { status, returned, counter } = state.place;
    const called = status === 'CALLED';
    return html`<div class="body ${called ? 'called' : ''}">
        ${this.heading()}
        <kiosk-number .state=${state}></kiosk-number>
        ${called && counter ? html`<p class="counter">${this.say('goToCounter', { c: counter })}</p>` : nothing}
        ${status === 'WAITING' ? html`<kiosk-facts .state=${state}></kiosk-facts>` : nothing}
        ${called ? nothing : html`<p>${this.say(returned ? 'placedReturnedText' : (WHAT_NOW[status] ?? 'placedOverText'))}</p>`}
      </div>
      <div class="bar">
        <div class="keys"><button class="key" @click=${actions.finish}>${this.say('finish')}</button></div>
        <p>${this.say('returning', { n: secondsLeft(state) })}</p>
      </div>`;
  }
}

customElements.define('kiosk-placed', KioskPlaced);
