// @ts-check
import { css, html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { clock } from '/shared/text.js';
import { AdminForm } from './admin-form.js';
import { textField } from './parts/fields.js';
import { lift, raise } from '../emergencyActions.js';
import { KINDS } from '../forms/emergency.js';
import { LANGUAGES } from '../forms/paths.js';
import { presentOffice } from '../state.js';

/** The message over every screen: to be put up with one press and one confirmation, taken down, and its words. */
class AdminEmergencyForm extends AdminForm {
  static properties = { ...AdminForm.properties, asked: { state: true } };

  static styles = [...AdminForm.styles, css`
    .now { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: center; margin-bottom: var(--s4); border: 3px solid var(--ink); }
    .now.on { background: var(--alert); color: var(--on-alert); } .now p { flex: 1 1 24em; } .kinds { display: flex; flex-wrap: wrap; gap: var(--s2); }
    .now .btn { min-height: 52px; font-weight: 700; background: var(--paper); } .ask { flex: 1 1 100%; display: flex; flex-wrap: wrap; gap: var(--s3); align-items: center; }
    .ask .main { background: var(--stop); border-color: var(--stop); color: var(--paper); } .two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 0 var(--s4); }
    h2 svg { margin-right: .3em; } details { margin-top: var(--s3); } summary { cursor: pointer; min-height: 32px; } .card + .card { margin-top: var(--s4); }
    @media (max-width: 800px) { .two { grid-template-columns: minmax(0, 1fr); } }`];

  constructor() {
    super();
    /** @type {string | null} what was pressed and is to be confirmed */
    this.asked = null;
  }

  heading() {
    return this.say('nav.emergency');
  }

  body() {
    return html`${this.#now()}<p class="intro">${this.say('emergency.intro')}</p>${KINDS.map((kind) => this.#texts(kind))}`;
  }

  #now() {
    const { inForce, mayRaise } = this.state.page.data.emergency;
    const at = inForce && clock(this.state.lang, inForce.since, { zone: presentOffice(this.state)?.zone });
    return html`<section class="card now ${inForce ? 'on' : ''}" aria-label=${this.say('emergency.now')}>
      <p role="status">${inForce ? html`${icon('warn')} <b>${this.say('emergency.inForce', { kind: this.say(`emergency.${inForce.kind}`), t: at })}</b>` : this.say('emergency.none')}</p>
      ${mayRaise ? html`<div class="kinds">${KINDS.filter((kind) => kind !== inForce?.kind).map((kind) => html`<button type="button" class="btn" @click=${() => (this.asked = kind)}>${this.say(`emergency.raise.${kind}`)}</button>`)}
        ${inForce ? html`<button type="button" class="btn" @click=${() => (this.asked = 'LIFT')}>${this.say('emergency.lift')}</button>` : nothing}</div>${this.#ask()}` : nothing}</section>`;
  }

  #ask() {
    if (this.asked === null) return nothing;
    const lifting = this.asked === 'LIFT';
    return html`<div class="ask" role="alertdialog" aria-label=${this.say('emergency.confirm')}>
      <p>${lifting ? this.say('emergency.askLift') : this.say('emergency.ask', { kind: this.say(`emergency.${this.asked}`) })}</p>
      <button type="button" class="btn main" @click=${this.#confirmed}>${this.say(lifting ? 'emergency.lift' : 'emergency.yes')}</button>
      <button type="button" class="btn" @click=${() => (this.asked = null)}>${this.say('emergency.no')}</button></div>`;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('asked') && this.asked !== null) this.updateComplete.then(() => /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.ask .main'))?.focus());
  }

  #confirmed = () => {
    const { asked } = this;
    this.asked = null;
    if (asked === 'LIFT') lift();
    else if (asked !== null) raise(asked);
  };

  #texts(/** @type {string} */ kind) {
    const fields = (/** @type {string} */ lang) => html`<div class="two">${['headings', 'orders'].map((part) => textField(this, `texts.${kind}.${part}.${lang}`, {
      needed: lang === 'ja', lang: lang === 'ja-easy' ? 'ja' : lang, hint: lang === 'ja-easy' ? this.say('emergency.easyHint') : undefined }))}</div>`;
    return html`<section class="card"><h2>${this.say(`emergency.${kind}`)}</h2>${fields('ja')}
      <details><summary>${this.say('emergency.others')}</summary>${LANGUAGES.filter((lang) => lang !== 'ja').map(fields)}</details></section>`;
  }
}

customElements.define('admin-emergency-form', AdminEmergencyForm);
