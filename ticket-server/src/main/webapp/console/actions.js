// @ts-check
import { ownCounter, presentTicket, serviceOf, sitsThere, ticketOf } from '/console/desk.js';
import { Entrance, now } from '/console/entrance.js';
import { actionOf, isSecondPress } from '/console/keys.js';
import { remember } from '/console/memory.js';
import { ASKS_FIRST, obstacle, obstacleToClose } from '/console/moves.js';
import { send } from '/console/send.js';
import { request } from '/shared/api.js';

/** An answer that takes longer is spoken of, so that nobody presses again. */
const SLOW_MS = 1000;

/** Everything that staff ask of the server. Results become events of the state; elements get nothing back. */
export class Actions extends Entrance {
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
    if (this.store.state.pending) return;
    const reason = obstacle(this.store.state, action, ticketId);
    if (reason) return this.#note('impossible', { action, reason });
    if (ASKS_FIRST.includes(action)) return this.ask({ kind: action, ticketId });
    await this.move(/** @type {import('/console/moves.js').Move} */ (action), ticketId);
  }

  /**
   * Sends a move whose questions are answered.
   *
   * @param {import('/console/moves.js').Move} move
   * @param {string} [ticketId] none for `next`
   * @param {Record<string, string>} [body]
   */
  async move(move, ticketId, body) {
    const { state } = this.store;
    if (state.pending) return;
    const reason = obstacle(state, move, ticketId);
    if (reason) return this.#note('impossible', { action: move, reason });
    const { id, label } = /** @type {import('/console/desk.js').Counter} */ (ownCounter(state));
    const about = { no: move === 'next' ? '' : ticketOf(state, ticketId)?.number, counter: label, service: serviceOf(state, body?.serviceId)?.names };
    if (move === 'next') await this.#command(move, `/api/v1/counters/${id}/calls`, {}, about);
    else if (move === 'call') await this.#command(move, `/api/v1/counters/${id}/calls`, { ticketId }, about);
    else await this.#command(move, `/api/v1/tickets/${ticketId}/${move}`, move === 'resume' ? { counterId: id } : body, about);
  }

  /**
   * Opens a counter for this person; one where somebody else sits only when `taking`.
   *
   * @param {string} id
   * @param {boolean} [taking]
   */
  async openCounter(id, taking = false) {
    const { desk, person, pending } = this.store.state;
    const counter = desk?.counters.find((one) => one.id === id);
    if (!counter || pending) return;
    if (!this.store.state.online) return this.#note('impossible', { action: 'open', counter: counter.label, reason: 'reason.offline' });
    if (counter.staffed && !sitsThere(counter, person) && !taking) return this.ask({ kind: 'take', counterId: id });
    if (!(await this.#command('open', `/api/v1/counters/${id}/open`, undefined, { counter: counter.label }))) return;
    this.store.dispatch({ type: 'counterChosen', counter: id });
    remember(this.store.state);
  }

  /** @returns {Promise<boolean>} whether it is closed now */
  async closeCounter() {
    const counter = ownCounter(this.store.state);
    if (!counter || this.store.state.pending) return false;
    const about = { counter: counter.label };
    const reason = obstacleToClose(this.store.state);
    if (reason) this.#note('impossible', { ...about, action: 'close', reason });
    return !reason && (await this.#command('close', `/api/v1/counters/${counter.id}/close`, undefined, about)) !== null;
  }

  /** Gives the counter up first; asks when that is not possible. @param {boolean} [leaving] the person has been asked */
  async signOut(leaving = false) {
    const { state } = this.store;
    if (!leaving && presentTicket(state)) return this.ask({ kind: 'leave' });
    if (!leaving && ownCounter(state) && !(await this.closeCounter())) return this.ask({ kind: 'leave' });
    try {
      await request('DELETE', '/api/v1/session');
      this.toSignIn();
    } catch (problem) {
      this.refused(problem, { action: 'signOut' });
    }
  }

  /** @param {import('/console/state.js').Dialog} dialog */
  ask(dialog) {
    this.store.dispatch({ type: 'asked', dialog });
  }

  closeDialog() {
    this.store.dispatch({ type: 'dialogClosed' });
  }

  /**
   * @param {string} command
   * @param {string} path
   * @param {any} body
   * @param {Record<string, unknown>} about what the sentence in the bar speaks of
   * @returns {Promise<any>} the answer; null when it was refused
   */
  async #command(command, path, body, about) {
    this.store.dispatch({ type: 'sent', command });
    const slow = setTimeout(() => this.#note('sending', about, 'wait'), SLOW_MS);
    try {
      const answer = await send(path, body);
      const what = answer.serviceIds ? { counter: answer } : { ticket: answer };
      this.store.dispatch({ type: 'answered', ...what, sentence: `done.${command}`, params: { ...about, no: answer.number }, now: now() });
      return answer;
    } catch (problem) {
      this.refused(problem, { ...about, action: command });
      return null;
    } finally {
      clearTimeout(slow);
    }
  }

  /**
   * @param {string} sentence
   * @param {Record<string, unknown>} params
   * @param {'note'|'wait'} [kind]
   */
  #note(sentence, params, kind = 'note') {
    this.store.dispatch({ type: 'noted', kind, sentence, params, now: now() });
  }
}
