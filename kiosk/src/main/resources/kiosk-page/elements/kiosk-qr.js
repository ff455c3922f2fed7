// @ts-check
import { LitElement, css, html, nothing } from 'lit';

const QUIET_ZONE = 4;

/** A QR code from its rows of 0 and 1, with the quiet zone a reader needs. */
class KioskQr extends LitElement {
  static properties = { rows: { attribute: false }, label: {} };

  static styles = css`
    :host { display: block; flex: none; }
    svg { display: block; width: 100%; height: 100%; }
    rect { fill: var(--print-ground); }
    path { fill: var(--print); }
  `;

  constructor() {
    super();
    /** @type {string[]} */
    this.rows = [];
    this.label = '';
  }

  render() {
    if (this.rows.length === 0) return nothing;
    const side = this.rows.length + 2 * QUIET_ZONE;
    return html`<svg viewBox="0 0 ${side} ${side}" role="img" aria-label=${this.label} shape-rendering="crispEdges">
      <rect width=${side} height=${side} /><path d=${this.rows.map(bars).join('')} />
    </svg>`;
  }
}

/** @param {string} row @param {number} y */
function bars(row, y) {
  return [...row.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index + QUIET_ZONE} ${y + QUIET_ZONE}h${run.length}v1h-${run.length}z`)
    .join('');
}

customElements.define('kiosk-qr', KioskQr);
