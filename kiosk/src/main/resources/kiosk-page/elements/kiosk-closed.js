// @ts-check
import { css, html } from 'lit';
import { icon } from '/shared/icons.js';
import { opensShown } from '../closed-reason.js';
import './kiosk-controls.js';
import './kiosk-languages.js';
import { messageStyles, viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

/** Outside reception hours: that it is closed, and when it opens next. */
class KioskClosed extends KioskView {
  static styles = [
    viewStyles,
    messageStyles,
    css`
      kiosk-languages { padding: 0 4rem; }
      @media (orientation: landscape) { kiosk-languages { padding: 0 2.8rem; } }
    `,
  ];

  render() {
    const { state, actions } = this;
    const { feed, low } = state;
    const next = feed.opening.nextOpening;
    return html`<div class="message">
        ${icon('pause')}
        ${this.heading()}
        ${next ? html`<p>${opensShown(next, state)}</p>` : ''}
      </div>
      ${low ? html`<kiosk-languages .state=${state} .actions=${actions}></kiosk-languages>` : ''}
      <kiosk-controls ?low=${low} .state=${state} .actions=${actions}></kiosk-controls>`;
  }
}

customElements.define('kiosk-closed', KioskClosed);
