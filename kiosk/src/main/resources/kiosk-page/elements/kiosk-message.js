// @ts-check
import { html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { messageStyles, viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

/** Nothing can be pressed now: not ready yet, or out of service. */
class KioskMessage extends KioskView {
  static properties = { text: {}, picture: {} };

  static styles = [viewStyles, messageStyles];

  constructor() {
    super();
    this.text = '';
    /** @type {keyof typeof import('/shared/icons.js').icons} */
    this.picture = 'clock';
  }

  render() {
    return html`<div class="message ${this.picture}">
      ${icon(this.picture)}
      ${this.heading()}
      ${this.text ? html`<p>${this.say(this.text)}</p>` : nothing}
    </div>`;
  }
}

customElements.define('kiosk-message', KioskMessage);
