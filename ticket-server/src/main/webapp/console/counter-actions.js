// @ts-check
import { ownCounter, presentTicket, sitsThere } from '/console/desk.js';
import { Commands } from '/console/commands.js';
import { remember } from '/console/memory.js';
import { obstacle, obstacleToClose } from '/console/moves.js';
import { request } from '/shared/api.js';

/** What is done with the counter itself, and with colleagues. */
export class CounterActions extends Commands {
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
    if (!this.store.state.online) return this.note('impossible', { action: 'open', counter: counter.label, reason: 'reason.offline' });
    if (sitsThere(counter, person)) return this.#sitDown(id);
    if (counter.staffed && !taking) return this.ask({ kind: 'take', counterId: id });
    if (!(await this.#counter('open', counter))) return;
    this.#sitDown(id);
  }

  /** @param {string} id */
  #sitDown(id) {
    this.store.dispatch({ type: 'counterChosen', counter: id });
    remember(this.store.state);
  }

  /** @returns {Promise<boolean>} whether it is closed now */
  async closeCounter() {
    const counter = ownCounter(this.store.state);
    if (!counter || this.store.state.pending) return false;
    const reason = obstacleToClose(this.store.state);
    if (reason) this.note('impossible', { counter: counter.label, action: 'close', reason });
    return !reason && (await this.#counter('close', counter)) !== null;
  }

  /**
   * Nobody calls here for a while.
   *
   * @param {{reason: string, note: string|null, returnsAt: string|null}} pause
   */
  async pause(pause) {
    const counter = this.#freeToAct('pause');
    if (counter) await this.#counter('pause', counter, pause);
  }

  async unpause() {
    const counter = this.#freeToAct('unpause');
    if (counter) await this.#counter('unpause', counter);
  }

  /** Asks a colleague over. @param {string} text may be empty */
  async callForHelp(text) {
    const counter = this.#freeToAct('help');
    const { person, desk } = this.store.state;
    if (!counter || !desk) return;
    const said = { counterId: counter.id, counter: counter.label, staffName: person?.name ?? '', text: text || null, at: desk.at };
    const changed = (/** @type {any} */ { id }) => ({ words: { help: [...desk.help.filter((one) => one.counterId !== counter.id), { id, ...said }] } });
    await this.command('help', `/api/v1/counters/${counter.id}/help`, { text: text || null }, { counter: counter.label }, { changed });
  }

  /** Somebody goes there, or it is not needed any more. @param {string} id */
  async endHelp(id) {
    const { desk, counter } = this.store.state;
    const help = desk?.help.find((one) => one.id === id);
    if (!help || !desk || !this.#freeToAct('come')) return;
    const words = { help: desk.help.filter((one) => one.id !== id) };
    const command = help.counterId === counter ? 'helpEnded' : 'come';
    await this.command(command, `/api/v1/help/${id}`, undefined, { counter: help.counter }, { method: 'DELETE', changed: () => ({ words }) });
  }

  /** Word for all colleagues. @param {string} text */
  async post(text) {
    const { person, desk, office } = this.store.state;
    if (!this.#freeToAct('message') || !desk) return;
    const said = { staffName: person?.name ?? '', text, at: desk.at };
    const changed = (/** @type {any} */ { id }) => ({ words: { messages: [{ id, ...said }, ...desk.messages] } });
    await this.command('message', `/api/v1/offices/${office}/messages`, { text }, {}, { changed });
  }

  /** @param {string} id */
  async removeMessage(id) {
    const { desk } = this.store.state;
    if (!this.#freeToAct('messageRemoved') || !desk) return;
    const words = { messages: desk.messages.filter((one) => one.id !== id) };
    await this.command('messageRemoved', `/api/v1/messages/${id}`, undefined, {}, { method: 'DELETE', changed: () => ({ words }) });
  }

  /** Puts a message over every screen of the office. @param {string} kind */
  async raise(kind) {
    const path = `/api/v1/offices/${this.store.state.office}/emergency`;
    if (!this.store.state.pending) await this.command('raise', path, { kind }, {}, { method: 'PUT', changed: () => ({}) });
  }

  /** Takes it down. */
  async lift() {
    const path = `/api/v1/offices/${this.store.state.office}/emergency`;
    if (!this.store.state.pending) await this.command('lift', path, undefined, {}, { method: 'DELETE', changed: () => ({}) });
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

  /**
   * @param {string} command
   * @param {import('/console/desk.js').Counter} counter
   * @param {unknown} [body]
   */
  #counter(command, { id, label }, body) {
    const staffId = this.store.state.person?.staffId;
    const changed = (/** @type {any} */ counter) => ({ counter: { ...counter, staffId: counter.staffed ? staffId : null } });
    return this.command(command, `/api/v1/counters/${id}/${command}`, body, { counter: label }, { changed });
  }

  /**
   * This person's counter; null when nothing can be asked of the server now, which is said.
   *
   * @param {'pause'|'unpause'|'help'|'come'|'message'|'messageRemoved'} action
   */
  #freeToAct(action) {
    const { state } = this.store;
    if (state.pending) return null;
    const reason = action === 'pause' || action === 'unpause' ? obstacle(state, action) : state.online ? null : 'reason.offline';
    if (reason) this.note('impossible', { action, reason });
    return reason ? null : ownCounter(state);
  }
}
