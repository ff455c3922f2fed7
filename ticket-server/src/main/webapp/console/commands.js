// @ts-check
import { Entrance, now } from '/console/entrance.js';
import { forgetDraft } from '/console/memory.js';
import { send } from '/console/send.js';

/** An answer that takes longer is spoken of, so that nobody presses again. */
const SLOW_MS = 1000;

/** Asking the server, and telling the state what came of it. */
export class Commands extends Entrance {
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
   * @param {{method?: 'POST'|'PUT'|'DELETE', changed?: (answer: any) => Record<string, unknown>}} [how] `changed`: what the answer changes, for the event
   * @returns {Promise<any>} the answer; null when it was refused
   */
  async command(command, path, body, about, { method, changed = changedTicket } = {}) {
    this.store.dispatch({ type: 'sent', command });
    const slow = setTimeout(() => this.note('sending', about, 'wait'), SLOW_MS);
    try {
      const answer = (await send(path, body, { method })) ?? {};
      forgetDraft();
      const params = { ...about, ...(answer.number && { no: answer.number, id: answer.id }) };
      this.store.dispatch({ type: 'answered', ...changed(answer), sentence: `done.${command}`, params, now: now() });
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
  note(sentence, params, kind = 'note') {
    this.store.dispatch({ type: 'noted', kind, sentence, params, now: now() });
  }
}

/** @param {any} ticket */
function changedTicket(ticket) {
  return { tickets: [ticket] };
}
