// @ts-check
import { css, html, nothing } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { htmlLang } from '/shared/text.js';
import { closedReason, opensSpoken } from '../closed-reason.js';
import { asksIfStillThere, headingKey, view } from '../view.js';
import './kiosk-asking.js';
import './kiosk-check-in.js';
import './kiosk-closed.js';
import './kiosk-come-back.js';
import './kiosk-emergency.js';
import './kiosk-enrol.js';
import './kiosk-explain.js';
import './kiosk-failed.js';
import './kiosk-header.js';
import './kiosk-issued.js';
import './kiosk-languages.js';
import './kiosk-message.js';
import './kiosk-placed.js';
import './kiosk-staff-pin.js';
import './kiosk-staff.js';
import './kiosk-start.js';
import './kiosk-still-there.js';
import './kiosk-turned-away.js';
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
  EXPLAINING: (s, a) => html`<kiosk-explain .state=${s} .actions=${a}></kiosk-explain>`,
  CHECKING_IN: (s, a) => html`<kiosk-check-in .state=${s} .actions=${a}></kiosk-check-in>`,
  COMING_BACK: (s, a) => html`<kiosk-come-back .state=${s} .actions=${a}></kiosk-come-back>`,
  RECEIVING: (s, a) => html`<kiosk-message .state=${s} .actions=${a}></kiosk-message>`,
  PLACED: (s, a) => html`<kiosk-placed .state=${s} .actions=${a}></kiosk-placed>`,
  TURNED_AWAY: (s, a) => html`<kiosk-turned-away .state=${s} .actions=${a}></kiosk-turned-away>`,
  STAFF_PIN: (s, a) => html`<kiosk-staff-pin .state=${s} .actions=${a}></kiosk-staff-pin>`,
  STAFF: (s, a) => html`<kiosk-staff .state=${s} .actions=${a}></kiosk-staff>`,
  EMERGENCY: (s, a) => html`<kiosk-emergency .state=${s} .actions=${a}></kiosk-emergency>`,
};

const WITHOUT_HEADER = ['ISSUED', 'ASKING', 'UNPRINTED', 'STAFF_PIN', 'STAFF', 'EMERGENCY'];

/** The others have the languages in their header, or beside their own controls when those are low. */
const WITH_LANGUAGES_ABOVE = ['ISSUED', 'ASKING', 'UNPRINTED'];
const WITH_LANGUAGES_OF_THEIR_OWN = ['CLOSED', 'START', 'STAFF_PIN', 'STAFF', 'EMERGENCY'];

/** The whole page: one view at a time, from one state. */
class KioskApp extends KioskPart {
  static styles = [
    baseStyles,
    css`
      :host { display: flex; flex-direction: column; height: 100vh; background: var(--wall); overflow: hidden; }
      main { flex: 1; min-height: 0; display: flex; flex-direction: column; }
      .languages { background: var(--paper); padding: 1.6rem 4rem; }
      .languages.below { background: var(--wall); border-top: .2rem solid var(--rule); }
      @media (orientation: landscape) { .languages { padding: .8rem 2.8rem; } }
    `,
  ];

  render() {
    const { state, actions } = this;
    const shown = view(state);
    return html`${WITHOUT_HEADER.includes(shown) ? nothing : html`<kiosk-header .state=${state} .actions=${actions}></kiosk-header>`}
      ${!state.low && WITH_LANGUAGES_ABOVE.includes(shown) ? this.languages('above') : nothing}
      <main>${VIEWS[shown](state, actions)}</main>
      ${state.low && !WITH_LANGUAGES_OF_THEIR_OWN.includes(shown) ? this.languages('below') : nothing}
      <p class="sr" role="status">${this.spoken()}</p>
      ${asksIfStillThere(state) ? html`<kiosk-still-there .state=${state} .actions=${actions}></kiosk-still-there>` : nothing}`;
  }

  updated() {
    const { state } = this;
    document.documentElement.lang = htmlLang(state.language);
    document.documentElement.toggleAttribute('data-large', state.large);
    document.documentElement.toggleAttribute('data-contrast', state.large);
    document.title = `${this.plain(headingKey(state))} | ${this.plain('machine')}`;
  }

  /** @param {'above'|'below'} place */
  languages(place) {
    const languages = html`<kiosk-languages .state=${this.state} .actions=${this.actions}></kiosk-languages>`;
    return place === 'above' ? html`<header class="languages">${languages}</header>` : html`<footer class="languages below">${languages}</footer>`;
  }

  /** What changed without taking the focus. */
  spoken() {
    const { state } = this;
    if (view(state) === 'EMERGENCY') return '';
    if (state.step === 'ISSUING') return this.plain('printing');
    const service = state.feed?.services?.find(({ id }) => id === state.told);
    if (!service) return '';
    const { title, opensAt, text } = closedReason(service, state.feed);
    const until = opensAt ? opensSpoken(opensAt, state) : text ? this.plain(text) : '';
    return `${this.plain(title)} ${until}`;
  }
}

customElements.define('kiosk-app', KioskApp);
