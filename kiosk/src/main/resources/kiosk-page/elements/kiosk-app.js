// @ts-check
import { css, html, nothing } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { htmlLang } from '/shared/text.js';
import { closedReason, opensSpoken } from '../closed-reason.js';
import { asksIfStillThere, headingKey, view } from '../view.js';
import './kiosk-asking.js';
import './kiosk-closed.js';
import './kiosk-enrol.js';
import './kiosk-failed.js';
import './kiosk-header.js';
import './kiosk-issued.js';
import './kiosk-message.js';
import './kiosk-start.js';
import './kiosk-still-there.js';
import './kiosk-unprinted.js';
import { KioskPart } from './kiosk-view.js';

const VIEWS = {
  PREPARING: (s, a) => html`<kiosk-message .state=${s} .actions=${a}></kiosk-message>`,
  OUT_OF_SERVICE: (s, a) => html`<kiosk-message .state=${s} .actions=${a} text="outOfServiceText" picture="stop"></kiosk-message>`,
  ENROL: (s, a) => html`<kiosk-enrol .state=${s} .actions=${a}></kiosk-enrol>`,
  CLOSED: (s, a) => html`<kiosk-closed .state=${s} .actions=${a}></kiosk-closed>`,
  START: (s, a) => html`<kiosk-start .state=${s} .actions=${a}></kiosk-start>`,
  ISSUED: (s, a) => html`<kiosk-issued .state=${s} .actions=${a}></kiosk-issued>`,
  ASKING: (s, a) => html`<kiosk-asking .state=${s} .actions=${a}></kiosk-asking>`,
  UNPRINTED: (s, a) => html`<kiosk-unprinted .state=${s} .actions=${a}></kiosk-unprinted>`,
  FAILED: (s, a) => html`<kiosk-failed .state=${s} .actions=${a}></kiosk-failed>`,
};

const WITH_HEADER = ['PREPARING', 'OUT_OF_SERVICE', 'ENROL', 'CLOSED', 'START'];

/** The whole page: one view at a time, from one state. */
class KioskApp extends KioskPart {
  static styles = [
    baseStyles,
    css`
      :host { display: flex; flex-direction: column; height: 100vh; background: var(--wall); overflow: hidden; }
      main { flex: 1; min-height: 0; display: flex; flex-direction: column; }
    `,
  ];

  render() {
    const { state, actions } = this;
    const shown = view(state);
    return html`${WITH_HEADER.includes(shown) ? html`<kiosk-header .state=${state} .actions=${actions}></kiosk-header>` : nothing}
      <main>${VIEWS[shown](state, actions)}</main>
      <p class="sr" role="status">${this.spoken()}</p>
      ${asksIfStillThere(state) ? html`<kiosk-still-there .state=${state} .actions=${actions}></kiosk-still-there>` : nothing}`;
  }

  updated() {
    const { state } = this;
    document.documentElement.lang = htmlLang(state.language);
    document.title = `${this.plain(headingKey(state))} | ${this.plain('machine')}`;
  }

  /** What changed without taking the focus. */
  spoken() {
    const { state } = this;
    if (state.step === 'ISSUING') return this.plain('printing');
    const service = state.feed?.services?.find(({ id }) => id === state.told);
    if (!service) return '';
    const { title, opensAt, text } = closedReason(service, state.feed);
    const until = opensAt ? opensSpoken(opensAt, state) : text ? this.plain(text) : '';
    return `${this.plain(title)} ${until}`;
  }
}

customElements.define('kiosk-app', KioskApp);
