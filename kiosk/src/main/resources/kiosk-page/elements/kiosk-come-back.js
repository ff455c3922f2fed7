// @ts-check
import { html } from 'lit';
import { scanPicture } from './kiosk-pictures.js';
import { messageStyles, viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

/** How a visitor who missed the call comes back. */
class KioskComeBack extends KioskView {
  static styles = [viewStyles, messageStyles];

  render() {
    return html`<div class="message scan">
        ${scanPicture}
        ${this.heading()}
        <p>${this.say('comeBackText')}</p>
        <p>${this.say('comeBackNoTicket')}</p>
      </div>
      <div class="bar"><div class="keys"><button class="key second" @click=${this.actions.finish}>${this.say('toStart')}</button></div></div>`;
  }
}

customElements.define('kiosk-come-back', KioskComeBack);
