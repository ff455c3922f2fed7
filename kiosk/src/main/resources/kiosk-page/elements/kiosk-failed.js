// @ts-check
import { css, html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { opensShown } from '../closed-reason.js';
import { canRetry } from '../view.js';
import { messageStyles, viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

const WHAT_TO_DO = {
  FAILED: 'failedText',
  NO_TICKETS: 'noTicketsText',
  PAUSED: 'pausedRefusalText',
  CLOSED: 'outOfServiceText',
  FULL: 'outOfServiceText',
};

/** No number this time: why, and what to do now. */
class KioskFailed extends KioskView {
  static styles = [
    viewStyles,
    messageStyles,
    css`:host { background: var(--paper); }`,
  ];

  render() {
    const { state, actions } = this;
    const { kind, nextOpening } = state.failure ?? { kind: 'FAILED', nextOpening: null };
    const picture = ['PAUSED', 'CLOSED', 'FULL'].includes(kind) ? 'pause' : 'stop';
    return html`<div class="message ${picture}">
        ${icon(picture)}
        ${this.heading()}
        <p>${nextOpening ? opensShown(nextOpening, state) : this.say(WHAT_TO_DO[kind])}</p>
      </div>
      <div class="bar"><div class="keys">
        ${canRetry(state) ? html`<button class="key" @click=${actions.retry}>${this.say('again')}</button>` : nothing}
        <button class="key ${canRetry(state) ? 'second' : ''}" @click=${actions.finish}>${this.say('toStart')}</button>
      </div></div>`;
  }
}

customElements.define('kiosk-failed', KioskFailed);
