// @ts-check
import { unfit } from '/sign-in/state.js';
import { ApiProblem, request } from '/shared/api.js';

const SESSION = '/api/v1/session';

/**
 * Everything that this page asks of the server.
 *
 * @param {{state: import('/sign-in/state.js').State, dispatch: (event: any) => void}} store
 */
export function createActions(store) {
  /** @param {() => Promise<void>} ask */
  async function attempt(ask) {
    if (store.state.busy) return;
    store.dispatch({ type: 'sent' });
    try {
      await ask();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      store.dispatch({ type: 'refused', status: problem.status, field: problem.issues[0]?.field });
    }
  }

  function leaveWhenDone() {
    if (store.state.step === 'DONE') location.replace(store.state.next);
  }

  return {
    /** Whoever is signed in already need not do it again. */
    async start() {
      const person = await request('GET', SESSION).catch(() => null);
      if (!person) return;
      store.dispatch({ type: 'signedIn', mustChangePassword: person.mustChangePassword });
      leaveWhenDone();
    },

    /**
     * @param {string} login
     * @param {string} password
     */
    signIn(login, password) {
      return attempt(async () => {
        const { mustChangePassword } = await request('POST', SESSION, { body: { login, password } });
        store.dispatch({ type: 'signedIn', mustChangePassword, password: mustChangePassword ? password : null });
        leaveWhenDone();
      });
    },

    /** @param {{current: string, next: string, again: string}} typed */
    async changePassword(typed) {
      const problem = unfit(typed);
      if (problem) return store.dispatch({ type: 'unfit', problem });
      return attempt(async () => {
        await request('PUT', `${SESSION}/password`, { body: { current: typed.current, next: typed.next } });
        store.dispatch({ type: 'changed' });
        leaveWhenDone();
      });
    },

    /** Back to the first question, for somebody else. */
    signOut() {
      return attempt(async () => {
        await request('DELETE', SESSION);
        store.dispatch({ type: 'signedOut' });
      });
    },
  };
}
