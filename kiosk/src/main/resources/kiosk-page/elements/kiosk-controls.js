// @ts-check
import { css, html, nothing } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { pageOfServices } from '../view.js';
import { KioskPart } from './kiosk-view.js';

/** The foot of the first screen: lower or raise it, and leaf on where there are more procedures than fit. */
class KioskControls extends KioskPart {
  static properties = { paged: { type: Boolean, reflect: true } };

  static styles = [
    baseStyles,
    css`
      footer { display: grid; grid-template-columns: 1fr 1fr; gap: 1.4rem; padding: 1.8rem 4rem 3.2rem; }
      button { height: 12.4rem; border: .3rem solid var(--ink); border-radius: 1.6rem; background: var(--paper); font-size: 3.4rem; font-weight: 700; display: flex; align-items: center; justify-content: center; gap: 1.4rem; line-height: 1.25; padding: 0 1rem; }
      button:active { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
      svg.i { font-size: 4.8rem; }
      .raise svg.i { transform: scaleY(-1); }
      :host([low]) footer { padding: 1.4rem 4rem 2.4rem; }
      :host([low]) button { height: 9.6rem; }
      @media (orientation: landscape) {
        footer, :host([low]) footer { padding: 1.2rem 2.8rem 1.8rem; gap: 1.2rem; }
        button, :host([low]) button { height: 9.2rem; font-size: 2.6rem; }
        svg.i { font-size: 3.4rem; }
        :host([low][paged]) footer { padding: 0; grid-auto-flow: column; grid-template-columns: none; grid-auto-columns: 1fr; }
        :host([low][paged]) button { height: 6.8rem; font-size: 2.2rem; gap: 1rem; }
        :host([low][paged]) svg.i { font-size: 2.8rem; }
      }
    `,
  ];

  constructor() {
    super();
    this.paged = false;
  }

  render() {
    const { low } = this.state;
    return html`<footer>
      <button class=${low ? 'raise' : ''} @click=${() => this.actions.lower(!low)}>${icon('lower')}<span>${this.say(low ? 'raise' : 'lower')}</span></button>
      ${this.paged ? this.leaf() : nothing}
    </footer>`;
  }

  leaf() {
    const { page, pages } = pageOfServices(this.state);
    if (pages < 2) return nothing;
    return html`<button @click=${() => this.actions.turnPage((page + 1) % pages)}>
      <span>${this.say('more')} <span class="nw">${page + 1} / ${pages}</span></span>${icon('chevron')}
    </button>`;
  }
}

customElements.define('kiosk-controls', KioskControls);
