// @ts-check
import { css, html } from 'lit';
import '/shared/elements/junban-plate.js';
import { baseStyles } from '/shared/elements/styles.js';
import { KioskPart } from './kiosk-view.js';

/** Numbers that fit at full size; those of a kiosk without its server are one longer, the hundredth on two. */
const USUAL_LENGTH = 4;

/** The number plate as large as it goes, with the procedure under it. */
class KioskNumber extends KioskPart {
  static styles = [
    baseStyles,
    css`
      :host { display: block; text-align: center; }
      junban-plate { font-size: var(--plate, 26.2rem); --ink: var(--print); --paper: var(--print-ground); }
      junban-plate.long { font-size: calc(var(--plate, 26.2rem) * .8); }
      junban-plate.longer { font-size: calc(var(--plate, 26.2rem) * .67); }
      p { font-size: var(--name, 4.4rem); font-weight: 700; line-height: 1.35; margin-top: 2.2rem; text-wrap: balance; }
      p.easy { line-height: 1.6; margin-top: 3rem; }
      @media (orientation: landscape) { p, p.easy { font-size: 3rem; margin-top: 1.2rem; } }
    `,
  ];

  render() {
    const { ticket } = this.state.result ?? {};
    return html`<junban-plate class=${['', 'long', 'longer'][Math.min(2, Math.max(0, (ticket?.number ?? '').length - USUAL_LENGTH))]} number=${ticket?.number ?? ''}></junban-plate>
      <p class=${this.state.language === 'ja-easy' ? 'easy' : ''}>${this.own(ticket?.serviceNames)}</p>`;
  }
}

customElements.define('kiosk-number', KioskNumber);
