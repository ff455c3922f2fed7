// @ts-check
import { css, html } from 'lit';
import { secondsLeft } from '../view.js';
import { messageStyles, viewStyles } from './kiosk-styles.js';
import { KioskPart } from './kiosk-view.js';

/** Asked before the screen goes back to the start by itself. A touch anywhere means yes. */
class KioskStillThere extends KioskPart {
  static styles = [
    viewStyles,
    messageStyles,
    css`
      :host { display: contents; }
      dialog { width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: var(--paper); color: var(--ink); flex-direction: column; }
      dialog[open] { display: flex; }
    `,
  ];

  firstUpdated() {
    /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog')).showModal();
  }

  render() {
    const { actions, state } = this;
    const leave = (event) => {
      event.stopPropagation();
      actions.finish();
    };
    return html`<dialog aria-labelledby="question" @click=${actions.goOn} @cancel=${actions.goOn}>
      <div class="message">
        <h1 id="question">${this.say('stillThere')}</h1>
        <p>${this.say('returning', { n: secondsLeft(state) })}</p>
      </div>
      <div class="bar"><div class="keys">
        <button class="key" autofocus>${this.say('goOn')}</button>
        <button class="key second" @click=${leave}>${this.say('finish')}</button>
      </div></div>
    </dialog>`;
  }
}

customElements.define('kiosk-still-there', KioskStillThere);
