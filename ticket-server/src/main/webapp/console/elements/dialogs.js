// @ts-check
import { html, nothing } from 'lit';
import '/console/elements/desk-alert.js';
import '/console/elements/desk-confirm.js';
import '/console/elements/desk-find.js';
import '/console/elements/desk-hold.js';
import '/console/elements/desk-key-list.js';
import '/console/elements/desk-next-step.js';
import '/console/elements/desk-outcomes.js';
import '/console/elements/desk-pause.js';
import '/console/elements/desk-priority.js';
import '/console/elements/desk-replace.js';
import '/console/elements/desk-ticket.js';
import '/console/elements/desk-transfer.js';
import '/console/elements/desk-word.js';

/**
 * The dialog that the state asks for.
 *
 * @param {import('/console/state.js').State} state
 * @param {number} now
 */
export function dialogFor(state, now) {
  switch (state.dialog?.kind) {
    case undefined:
      return nothing;
    case 'alert':
      return html`<desk-alert .state=${state}></desk-alert>`;
    case 'keys':
      return html`<desk-key-list .state=${state}></desk-key-list>`;
    case 'transfer':
      return html`<desk-transfer .state=${state}></desk-transfer>`;
    case 'hold':
      return html`<desk-hold .state=${state}></desk-hold>`;
    case 'find':
      return html`<desk-find .state=${state} .now=${now}></desk-find>`;
    case 'ticket':
      return html`<desk-ticket .state=${state} .now=${now}></desk-ticket>`;
    case 'next-step':
      return html`<desk-next-step .state=${state}></desk-next-step>`;
    case 'finish-with':
      return html`<desk-outcomes .state=${state}></desk-outcomes>`;
    case 'pause':
      return html`<desk-pause .state=${state} .now=${now}></desk-pause>`;
    case 'priority':
      return html`<desk-priority .state=${state}></desk-priority>`;
    case 'replace':
      return html`<desk-replace .state=${state}></desk-replace>`;
    case 'help':
    case 'message':
      return html`<desk-word .state=${state}></desk-word>`;
    default:
      return html`<desk-confirm .state=${state}></desk-confirm>`;
  }
}
