// @ts-check
import { css, html } from 'lit';
import { icon } from '/shared/icons.js';
import { messageStyles, viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

/** A procedure that needs a reservation: how it is checked in, and what to do without one. */
class KioskExplain extends KioskView {
  static styles = [viewStyles, messageStyles, css`.message .name { font-weight: 700; color: var(--key-deep); }`];

  render() {
    const { state, actions } = this;
    const service = state.feed?.services.find(({ id }) => id === state.explained);
    return html`<div class="message">
        ${icon('calendar')}
        <p class="name">${this.own(service?.names)}</p>
        ${this.heading()}
        <p>${this.say('reservedOnlyText')}</p>
      </div>
      <div class="bar"><div class="keys">
        <button class="key" @click=${actions.reserved}>${this.say('haveReserved')}</button>
        <button class="key second" @click=${actions.finish}>${this.say('toStart')}</button>
      </div></div>`;
  }
}

customElements.define('kiosk-explain', KioskExplain);
