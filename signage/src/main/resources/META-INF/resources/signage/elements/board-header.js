// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';

/** Whose board it is, the day and the time. */
class BoardHeader extends LitElement {
  static properties = { heading: { attribute: false } };

  static styles = [baseStyles, css`
    header { height: 100%; background: var(--paper); display: flex; align-items: center; padding: 0 4rem; justify-content: flex-end; gap: 3.2rem; font-size: 3.6rem; white-space: nowrap; }
    h1 { font-size: 3.8rem; margin-right: auto; overflow: hidden; text-overflow: ellipsis; }
    b { font-size: 6rem; line-height: 1; font-variant-numeric: tabular-nums; }
    :host([upright]) header { gap: 2.2rem; font-size: 3.2rem; }
    :host([upright]) h1 { font-size: 3.6rem; }
    :host([upright]) b { font-size: 5.6rem; }
  `];

  constructor() {
    super();
    this.heading = { name: '', date: '', time: '' };
  }

  render() {
    const { name, date, time } = this.heading;
    return html`<header>${name ? html`<h1>${name}</h1>` : ''}<span>${date}</span><b>${time}</b></header>`;
  }
}

customElements.define('board-header', BoardHeader);
