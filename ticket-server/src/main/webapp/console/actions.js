// @ts-check
import { ownCounter, presentTicket, serviceOf, ticketOf } from '/console/desk.js';
import { CounterActions } from '/console/counter-actions.js';
import { now } from '/console/entrance.js';
import { actionOf, isSecondPress } from '/console/keys.js';
import { ASKS_FIRST, obstacle } from '/console/moves.js';
import { endOfPresent, replaced, undoable, wordOf } from '/console/undo.js';

/** @typedef {import('/console/moves.js').Move} Move */

/** Everything that staff ask of the server. Results become events of the state; elements get nothing back. */
export class Actions extends CounterActions {
  /** A key of the keyboard or of the page. @param {string} key as in keys.js */
  async press(key) {
    const { state } = this.store;
    if (state.pending || isSecondPress(state, key, now())) return;
    this.store.dispatch({ type: 'pressed', key, now: now() });
    await this.act(actionOf(state, key), presentTicket(state)?.id);
  }

  /**
   * Does one thing with one ticket, or asks first, or says why not.
   *
   * @param {import('/console/moves.js').Action} action
   * @param {string} [ticketId]
   */
  async act(action, ticketId) {
    const { state } = this.store;
    if (state.pending) return;
    const reason = obstacle(state, action, ticketId);
    if (reason) return this.note('impossible', { action, reason });
    if (ASKS_FIRST.includes(action)) return this.ask({ kind: action, ticketId });
    if (action === 'unpause') return this.unpause();
    if (action === 'reprint') return this.#reprint(ticketId);
    const present = presentTicket(state);
    const chosenId = action === 'call' ? ticketId : undefined;
    if ((action === 'next' || action === 'call') && present) return this.ask({ kind: 'replace', ticketId: present.id, chosenId });
    await this.move(/** @type {Move} */ (action), ticketId);
  }

  /**
   * Sends a move whose questions are answered.
   *
   * @param {Move} move
   * @param {string} [ticketId] none for `next`
   * @param {Record<string, unknown>} [body]
   */
  async move(move, ticketId, body = {}) {
    const { state } = this.store;
    if (state.pending) return;
    const reason = obstacle(state, move, ticketId);
    if (reason) return this.note('impossible', { action: move, reason });
    if (move === 'next') return this.#call();
    if (move === 'call') return this.#call(ticketId);
    const counter = ownCounter(state);
    const to = state.desk?.counters.find(({ id }) => id === body.counterId);
    const about = { no: ticketOf(state, ticketId)?.number, service: serviceOf(state, /** @type {any} */ (body.serviceId))?.names, to: to?.label };
    await this.command(move, `/api/v1/tickets/${ticketId}/${move}`, move === 'resume' ? { counterId: counter?.id } : body, about);
  }

  /**
   * The present visitor goes on to another procedure under the same number.
   *
   * @param {string} ticketId
   * @param {Record<string, unknown>} body empty for the planned step
   * @param {string} serviceId of the step, for the sentence in the bar
   */
  async nextStep(ticketId, body, serviceId) {
    const { state } = this.store;
    if (state.pending) return;
    const reason = obstacle(state, 'next-step');
    if (reason) return this.note('impossible', { action: 'next-step', reason });
    const about = { no: ticketOf(state, ticketId)?.number, service: serviceOf(state, serviceId)?.names };
    await this.command('next-step', `/api/v1/tickets/${ticketId}/next-step`, body, about);
  }

  /** Calls the next or the chosen number in place of the one that is at the counter. */
  async replace() {
    const { pending, dialog } = this.store.state;
    if (!pending && dialog?.kind === 'replace') await this.#call(dialog.chosenId, true);
  }

  /** Takes back what this person did last. */
  async undo() {
    const { state } = this.store;
    if (state.pending) return;
    const ticket = undoable(state, now() + (state.offset ?? 0));
    if (!ticket?.undo) return this.note('nothingToUndo', {});
    if (!state.online) return this.note('impossible', { action: 'undo', reason: 'reason.offline' });
    this.store.dispatch({ type: 'pressed', key: 'Ctrl+Z', now: now() });
    await this.command('undo', `/api/v1/tickets/${ticket.id}/undo`, {}, { no: ticket.number, move: wordOf(ticket.undo.move) });
  }

  /**
   * @param {string} [ticketId] none for the next one
   * @param {boolean} [replacing] the one at the counter goes
   */
  async #call(ticketId, replacing = false) {
    const { state } = this.store;
    const counter = /** @type {import('/console/desk.js').Counter} */ (ownCounter(state));
    const present = presentTicket(state);
    const end = replacing ? endOfPresent(state) : null;
    const body = { ...(ticketId && { ticketId }), ...(end && { present: end }) };
    const changed = (/** @type {any} */ called) => ({ tickets: [...(end && present ? [replaced(present, called)] : []), called] });
    const command = end === null ? (ticketId ? 'call' : 'next') : end === 'FINISH' ? 'finishAndCall' : 'missAndCall';
    const about = { no: ticketOf(state, ticketId)?.number ?? '', before: present?.number };
    await this.command(command, `/api/v1/counters/${counter.id}/calls`, body, about, { changed });
  }

  /** Opens the slip in a window of its own and keeps that it was printed again. @param {string} [ticketId] */
  async #reprint(ticketId) {
    // Before anything is waited for: a browser opens windows only in answer to a press.
    window.open(`/api/v1/tickets/${ticketId}/slip?paper=80`, '_blank', 'noopener');
    await this.move('reprint', ticketId);
  }
}
