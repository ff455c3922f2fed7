// @ts-check
import { recall, recallEnded, remember } from '/console/memory.js';
import { ApiProblem, request } from '/shared/api.js';
import { liveFeed } from '/shared/live.js';

/** Monotonic milliseconds of this page. */
export const now = () => performance.now();

/** Time between two tries to load what the page cannot do without. */
const TRY_AGAIN_MS = 3000;

/** Who sits here and at which office: the part of the actions that comes before all work. */
export class Entrance {
  /** @type {{close(): void} | null} */
  #feed = null;

  /** @param {{state: import('/console/state.js').State, dispatch: (event: any) => void}} store */
  constructor(store) {
    this.store = store;
  }

  /** Finds out who sits here, and goes on where this browser left off. */
  async start() {
    this.store.dispatch({ type: 'remembered', ...recall(), ended: recallEnded() });
    const person = await this.#load('/api/v1/session');
    if (!person) return;
    if (person.mustChangePassword) return this.toSignIn();
    this.store.dispatch({ type: 'signedIn', person });
    const { office } = this.store.state;
    if (office) this.#follow(office);
    else await this.listOffices();
  }

  async listOffices() {
    this.#feed?.close();
    this.store.dispatch({ type: 'officeChosen', office: null });
    const offices = await this.#load('/api/v1/offices');
    if (offices) this.store.dispatch({ type: 'officesListed', offices });
  }

  /** @param {string} office */
  chooseOffice(office) {
    this.store.dispatch({ type: 'officeChosen', office });
    remember(this.store.state);
    this.#follow(office);
  }

  /** @param {string} office */
  #follow(office) {
    this.#feed?.close();
    this.#feed = liveFeed({
      socket: `/live/offices/${office}/desk`,
      poll: `/api/v1/offices/${office}/desk`,
      onSnapshot: (desk) => this.store.dispatch({ type: 'snapshot', desk, now: now() }),
      onLine: (online, since) => this.store.dispatch({ type: 'lineChanged', online, since: since.getTime() - performance.timeOrigin }),
      onRefused: (status) => this.#shutOut(status),
    });
  }

  /** An office that is gone: somebody with several chooses another, the others wait for it. @param {number} status */
  #shutOut(status) {
    if (status === 401 || (status === 403 && this.store.state.person?.office)) return this.toSignIn();
    if (!this.store.state.person?.office) return this.listOffices();
    this.store.dispatch({ type: 'noted', kind: 'problem', sentence: 'officeGone', now: now() });
  }

  /**
   * Asks until there is an answer: without it the page cannot show anything.
   *
   * @param {string} path
   */
  async #load(path) {
    for (;;) {
      try {
        return await request('GET', path);
      } catch (problem) {
        this.refused(problem, { action: 'load' });
        if (/** @type {ApiProblem} */ (problem).status === 401) return null;
        await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
      }
    }
  }

  /**
   * @param {unknown} problem
   * @param {Record<string, unknown>} about
   */
  refused(problem, about) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.status === 401 || problem.type.endsWith(':password-change-required')) return this.toSignIn();
    const params = { ...about, problem: problem.type.split(':').pop(), detail: problem.detail, status: problem.body.ticketStatus };
    this.store.dispatch({ type: 'refused', sentence: 'refused', params, now: now() });
  }

  /** The session is over: sign in and come back to this page. */
  toSignIn() {
    this.#feed?.close();
    const { lang } = this.store.state;
    const back = new URLSearchParams({ next: location.pathname + location.search });
    if (lang !== 'ja') back.set('lang', lang);
    location.assign(`/sign-in/?${back}`);
  }
}
