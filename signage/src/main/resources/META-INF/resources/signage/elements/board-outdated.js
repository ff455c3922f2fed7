// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { t } from '/shared/text.js';

/** The grey band over lists that are not of now: from when they are, and that somebody is at it. */
class BoardOutdated extends LitElement {
  static properties = { time: {}, beside: {} };

  static styles = [baseStyles, css`
    p { display: flex; align-items: center; gap: 1.6rem; background: var(--ink-2); color: var(--paper); padding: .9rem 4rem; font-size: 3.6rem; font-weight: 700; white-space: nowrap; }
    span + span { font-size: 2.8rem; font-weight: 400; overflow: hidden; text-overflow: ellipsis; }
    :host([large]) p { font-size: 5.6rem; justify-content: center; gap: 2.4rem; }
    :host([large]) span + span { font-size: 4.4rem; }
    :host([upright]) p { padding: .7rem 4rem; }
    :host([large][upright]) p { font-size: 4.8rem; }
    :host([large][upright]) span + span { display: none; }
  `];

  constructor() {
    super();
    this.time = '';
    /** @type {string | null} */
    this.beside = 'en';
  }

  render() {
    const at = { t: this.time };
    return html`<p role="status">${icon('warn')}<span>${t('ja', 'updatedAt', at)} / ${t('ja', 'checkingLine')}</span>${this.beside &&
      html`<span lang=${this.beside}>${t(this.beside, 'updatedAt', at)} / ${t(this.beside, 'checkingLine')}</span>`}</p>`;
  }
}

customElements.define('board-outdated', BoardOutdated);
