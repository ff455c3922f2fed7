// @ts-check
import { handoutBody, ticketBody } from '/reception/state.js';
import { send } from '/console/send.js';
import { request } from '/shared/api.js';
import { liveFeed } from '/shared/live.js';

const TRY_AGAIN_MS = 3000;

/** Everything the reception asks of the server. Results become events of the state. */
export class Actions {
  /** @type {{close(): void} | null} */
  #feed = null;

  /** @param {{state: import('/reception/state.js').State, dispatch: (event: any) => void}} store */
  constructor(store) {
    this.store = store;
  }

  /** Finds out who is here and at which office. */
  async start() {
    const person = await this.#load('/api/v1/session');
    if (person.mustChangePassword) return this.#toSignIn();
    this.store.dispatch({ type: 'signedIn', person });
    const offices = await this.#load('/api/v1/offices');
    this.store.dispatch({ type: 'officesListed', offices: offices.filter((/** @type {any} */ one) => !person.office || one.id === person.office) });
    this.#follow();
  }

  /** @param {string} office */
  chooseOffice(office) {
    this.store.dispatch({ type: 'officeChosen', office });
    this.#follow();
  }

  /** @param {'issue'|'paper'} view */
  show(view) {
    this.store.dispatch({ type: 'viewed', view });
  }

  /** @param {Partial<import('/reception/state.js').Wish>} wish */
  wish(wish) {
    this.store.dispatch({ type: 'wished', wish });
  }

  /** @param {Partial<import('/reception/state.js').Handout>} handout */
  type(handout) {
    this.store.dispatch({ type: 'typed', handout });
  }

  /** Draws the ticket that was put together. */
  async issue() {
    const body = ticketBody(this.store.state.wish);
    if (body) await this.#command('/api/v1/tickets', body, 'ticket');
  }

  /** Makes tickets of the numbers that were handed out on paper. */
  async enterPaper() {
    const { office, handout, desk } = this.store.state;
    await this.#command(`/api/v1/offices/${office}/paper-tickets`, handoutBody(handout, desk.at), 'paper');
  }

  /** @param {string} path @param {any} body @param {string} kind */
  async #command(path, body, kind) {
    if (this.store.state.busy) return;
    this.store.dispatch({ type: 'sent' });
    try {
      this.store.dispatch({ type: 'issued', issued: { kind, ...(await send(path, body)) } });
    } catch (problem) {
      this.#refused(problem);
    }
  }

  #follow() {
    this.#feed?.close();
    const { office } = this.store.state;
    if (!office) return;
    this.#feed = liveFeed({
      socket: `/live/offices/${office}/desk`,
      poll: `/api/v1/offices/${office}/desk`,
      onSnapshot: (desk) => this.store.dispatch({ type: 'snapshot', desk }),
      onLine: (online) => this.store.dispatch({ type: 'lineChanged', online }),
      onRefused: (status) => status === 401 && this.#toSignIn(),
    });
  }

  /** Asks until there is an answer. @param {string} path */
  async #load(path) {
    for (;;) {
      try {
        return await request('GET', path);
      } catch (problem) {
        this.#refused(problem);
        await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
      }
    }
  }

  /** @param {any} problem */
  #refused(problem) {
    if (problem.status === 401 || problem.type?.endsWith(':password-change-required')) return this.#toSignIn();
    this.store.dispatch({ type: 'refused', problem });
  }

  #toSignIn() {
    this.#feed?.close();
    location.assign(`/sign-in/?${new URLSearchParams({ next: location.pathname })}`);
  }
}
