// @ts-check
import { html, nothing } from 'lit';
import './admin-content-form.js';
import './admin-content.js';
import './admin-counter-form.js';
import './admin-counters.js';
import './admin-display-form.js';
import './admin-displays.js';
import './admin-emergency-form.js';
import './admin-hours-form.js';
import './admin-office-form.js';
import './admin-offices.js';
import './admin-pin-form.js';
import './admin-report.js';
import './admin-rules-form.js';
import './admin-service-form.js';
import './admin-services.js';
import './admin-staff-form.js';
import './admin-staff.js';
import './admin-terminal-form.js';
import './admin-terminals.js';
import './admin-tickets.js';
import './admin-voice-form.js';

/** @typedef {import('../state.js').State} State */

/** The element of every form. */
const FORM_PAGES = /** @type {Record<string, (state: State) => unknown>} */ ({
  office: (state) => html`<admin-office-form .state=${state}></admin-office-form>`,
  service: (state) => html`<admin-service-form .state=${state}></admin-service-form>`,
  hours: (state) => html`<admin-hours-form .state=${state}></admin-hours-form>`,
  rules: (state) => html`<admin-rules-form .state=${state}></admin-rules-form>`,
  counter: (state) => html`<admin-counter-form .state=${state}></admin-counter-form>`,
  terminal: (state) => html`<admin-terminal-form .state=${state}></admin-terminal-form>`,
  staff: (state) => html`<admin-staff-form .state=${state}></admin-staff-form>`,
  display: (state) => html`<admin-display-form .state=${state}></admin-display-form>`,
  content: (state) => html`<admin-content-form .state=${state}></admin-content-form>`,
  emergency: (state) => html`<admin-emergency-form .state=${state}></admin-emergency-form>`,
  voice: (state) => html`<admin-voice-form .state=${state}></admin-voice-form>`,
  pin: (state) => html`<admin-pin-form .state=${state}></admin-pin-form>`,
});

/** The element of every list and report. */
const LIST_PAGES = /** @type {Record<string, (state: State) => unknown>} */ ({
  offices: (state) => html`<admin-offices .state=${state}></admin-offices>`,
  services: (state) => html`<admin-services .state=${state}></admin-services>`,
  counters: (state) => html`<admin-counters .state=${state}></admin-counters>`,
  displays: (state) => html`<admin-displays .state=${state}></admin-displays>`,
  content: (state) => html`<admin-content .state=${state}></admin-content>`,
  terminals: (state) => html`<admin-terminals .state=${state}></admin-terminals>`,
  staff: (state) => html`<admin-staff .state=${state}></admin-staff>`,
  report: (state) => html`<admin-report .state=${state}></admin-report>`,
  tickets: (state) => html`<admin-tickets .state=${state}></admin-tickets>`,
});

/** What an address shows. */
export function pageOf(/** @type {State} */ state, /** @type {string|null} */ form) {
  return (form ? FORM_PAGES[form] : LIST_PAGES[state.route.section])?.(state) ?? nothing;
}
