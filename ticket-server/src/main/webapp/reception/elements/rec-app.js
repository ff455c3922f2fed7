// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '/shared/icons.js';
import { pick } from '/shared/text.js';
import { RecElement } from '/reception/elements/rec-element.js';
import '/reception/elements/rec-issue.js';
import '/reception/elements/rec-paper.js';
import '/reception/elements/rec-result.js';

/** The reception: whose office, whether the line stands, what to do, and what came of it. */
export class RecApp extends RecElement {
  static properties = { ...RecElement.properties, actions: { attribute: false } };

  static styles = [...RecElement.styles, css`
    header { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 20px; min-height: 56px; padding: 6px 24px; background: var(--paper); border-bottom: 1px solid var(--rule); }
    h1 { font-size: 20px; } .line { display: inline-flex; align-items: center; gap: 6px; font-weight: 700; color: var(--ok); }
    .line.off { padding: 4px 10px; border-radius: 6px; background: var(--stop); color: var(--paper); } .me { margin-left: auto; display: flex; gap: 16px; align-items: center; font-size: 15px; }
    nav { display: flex; gap: 8px; padding: 12px 24px 0; } nav button[aria-pressed='true'] { background: var(--key-mist); border-color: var(--key); color: var(--key-deep); font-weight: 700; }
    main { padding: 12px 24px 24px; max-width: 1366px; margin: 0 auto; } .loading { padding: 24px; }
  `];

  constructor() {
    super();
    /** @type {any} */
    this.actions = null;
    this.addEventListener('rec-act', (/** @type {any} */ event) => this.actions[event.detail.action](...event.detail.args));
  }

  render() {
    const { person, desk, view } = this.state;
    return html`<header><h1>${this.say('title')}</h1>${this.#office()}<span role="status">${person ? this.#line() : nothing}</span>
        <div class="me"><span>${person?.name ?? ''}</span><a href="/reservations/">${this.say('reservations')}</a><a href="/console/">${this.say('console')}</a></div></header>
      ${desk
        ? html`<nav aria-label=${this.say('title')}>${(/** @type {const} */ (['issue', 'paper'])).map((one) => html`<button class="btn" aria-pressed=${one === view}
            @click=${() => this.act('show', one)}>${this.say(`view.${one}`)}</button>`)}</nav>
          <main><rec-result .state=${this.state}></rec-result>${view === 'issue' ? html`<rec-issue .state=${this.state}></rec-issue>` : html`<rec-paper .state=${this.state}></rec-paper>`}</main>`
        : html`<main><p class="loading" role="status">${this.say('loading')}</p></main>`}`;
  }

  #office() {
    const { offices, office, lang } = this.state;
    if (!offices || offices.length < 2) return html`<span>${pick(offices?.[0]?.names, lang)}</span>`;
    return html`<label><span class="sr">${this.say('office')}</span><select @change=${(/** @type {any} */ event) => this.act('chooseOffice', event.target.value)}>
      ${offices.map((one) => html`<option value=${one.id} .selected=${live(one.id === office)}>${pick(one.names, lang)}</option>`)}</select></label>`;
  }

  #line() {
    return this.state.online ? html`<span class="line">${icon('ok')}${this.say('online')}</span>` : html`<span class="line off">${icon('stop')}${this.say('offline')}</span>`;
  }
}

customElements.define('rec-app', RecApp);
