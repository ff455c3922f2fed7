// @ts-check
import { html, nothing } from 'lit';
import '/console/elements/desk-confirm.js';
import '/console/elements/desk-find.js';
import '/console/elements/desk-hold.js';
import '/console/elements/desk-key-list.js';
import '/console/elements/desk-ticket.js';
import '/console/elements/desk-transfer.js';

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
    default:
      return html`<desk-confirm .state=${state}></desk-confirm>`;
  }
}
