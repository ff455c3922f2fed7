// @ts-check
import { css, html, nothing } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { pageOfServices } from '../procedures.js';
import { letterPicture } from './kiosk-pictures.js';
import { KioskPart } from './kiosk-view.js';

/** The foot of the first screen: come back after a missed call, lower or enlarge the screen, leaf on where more procedures are than fit. */
class KioskControls extends KioskPart {
  static properties = { paged: { type: Boolean, reflect: true } };

  static styles = [
    baseStyles,
    css`
      footer { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 1.4rem; padding: 1.6rem 4rem 2.8rem; }
      button { min-height: 11.6rem; border: .3rem solid var(--ink); border-radius: 1.6rem; background: var(--paper); color: var(--ink); font-size: 2.6rem; font-weight: 700; display: flex; align-items: center; justify-content: center; gap: 1rem; line-height: 1.25; padding: 0 1rem; text-align: center; }
      footer.four { gap: 1.2rem; }
      footer.four button { font-size: 2.4rem; gap: .6rem; padding: 0 .6rem; }
      button:active { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
      svg.i { font-size: 4rem; }
      .raise svg.i { transform: scaleY(-1); }
      button[aria-pressed='true'] { background: var(--key); border-color: var(--key); color: var(--paper); }
      :host([low]) footer { padding: 0 4rem 2.4rem; }
      :host([low]) button { min-height: 9.6rem; }
      @media (orientation: landscape) {
        footer, :host([low]) footer { padding: 1.2rem 2.8rem 1.8rem; gap: 1.2rem; }
        button, footer.four button, :host([low]) button { min-height: 8.4rem; font-size: 2.2rem; }
        :host([low]) footer { padding-top: 0; }
        svg.i { font-size: 3rem; }
      }
    `,
  ];

  constructor() {
    super();
    this.paged = false;
  }

  render() {
    const { state, actions } = this;
    const { low, large } = state;
    const pages = this.paged ? pageOfServices(state).pages : 1;
    return html`<footer class=${pages > 1 ? 'four' : ''}>
      ${pages > 1 ? this.leaf(pages) : nothing}
      ${this.paged ? html`<button @click=${actions.comeBack}>${icon('undo')}<span>${this.say('lateButton')}</span></button>` : nothing}
      <button class=${low ? 'raise' : ''} @click=${() => actions.lower(!low)}>${icon('lower')}<span>${this.say(low ? 'raise' : 'lower')}</span></button>
      <button aria-pressed=${large} @click=${() => actions.enlarge(!large)}>${letterPicture}<span>${this.say('enlarge')}</span></button>
    </footer>`;
  }

  /** @param {number} pages */
  leaf(pages) {
    const { page } = pageOfServices(this.state);
    return html`<button @click=${() => this.actions.turnPage((page + 1) % pages)}>
      <span>${this.say('more')} <span class="nw">${page + 1} / ${pages}</span></span>${icon('chevron')}
    </button>`;
  }
}

customElements.define('kiosk-controls', KioskControls);
