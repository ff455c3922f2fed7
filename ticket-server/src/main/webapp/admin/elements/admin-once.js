// @ts-check
import { css, html, nothing } from 'lit';
import { clock, dateLong } from '/shared/text.js';
import { icon } from '/shared/icons.js';
import { AdminElement } from './admin-element.js';
import { adminStyles } from './styles.js';
import { dispatch } from '../store.js';
import { presentOffice } from '../state.js';

/** A secret that is shown this one time: an enrolment code or a one-time password, large enough to copy by hand. */
class AdminOnce extends AdminElement {
  static styles = [...adminStyles, css`
    section { background: var(--paper); border: 2px solid var(--key); border-radius: var(--round-l); padding: var(--s5); margin-bottom: var(--s4); }
    .secret { font-size: 56px; font-weight: 700; line-height: 1.2; letter-spacing: .06em; margin: var(--s3) 0; overflow-wrap: anywhere; user-select: all; word-break: normal; }
    .qr { display: block; width: 160px; height: 160px; margin-bottom: var(--s3); }
    .warning { display: flex; gap: var(--s2); font-weight: 700; } .warning svg { color: var(--warn-edge); margin-top: .15em; }
    p { max-width: 44em; } p + p { margin-top: var(--s2); } .btn { margin-top: var(--s4); }
    @media (max-width: 640px) { .secret { font-size: 38px; } }`];

  firstUpdated() {
    const heading = /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('h2'));
    heading?.focus();
    heading?.scrollIntoView({ block: 'center' });
  }

  render() {
    const { once } = this.state;
    return html`<section><h2 tabindex="-1">${this.say(`once.${once.kind}`, { name: once.name })}</h2>
      <p class="secret" lang="en">${once.secret}</p>
      ${once.qr ? this.#code(once.qr) : nothing}
      <p class="warning">${icon('warn')}${this.say('once.warning')}</p>
      <p>${this.say(`once.${once.kind}Next`, { login: once.login })} ${once.expiresAt ? this.#expires(once.expiresAt) : ''}</p>
      <button class="btn" type="button" @click=${() => dispatch({ type: 'onceClosed' })}>${this.say('once.close')}</button></section>`;
  }

  /** The code to be held in front of a kiosk's scanner, four light modules around it. */
  #code(/** @type {{modules: number, rows: string[]}} */ { modules, rows }) {
    const dark = rows.flatMap((row, y) => [...row].map((module, x) => (module === '1' ? `M${x} ${y}h1v1h-1z` : ''))).join('');
    const side = modules + 8;
    return html`<svg class="qr" role="img" aria-label=${this.say('once.qr')} viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges">
      <rect x="-4" y="-4" width=${side} height=${side} fill="#fff"></rect><path d=${dark} fill="#000"></path></svg>`;
  }

  #expires(/** @type {string} */ at) {
    const { lang } = this.state;
    const zone = presentOffice(this.state)?.zone;
    return this.say('once.expires', { d: dateLong(lang, at, zone), t: clock(lang, at, { zone }) });
  }
}

customElements.define('admin-once', AdminOnce);
