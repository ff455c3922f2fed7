// @ts-check
import { newKey, request } from '/shared/api.js';
import { staffActions } from './staff-actions.js';
import { persistently } from './retry.js';
import { CODE_LENGTH } from './state.js';
import { view } from './view.js';

const REFRESH_MS = 15_000;
const RECONNECT_MS = 2_000;

/** @typedef {ReturnType<typeof kioskActions>} Actions */

/**
 * Everything a visitor can do, and the only place that speaks with the agent.
 *
 * @param {import('./store.js').Store} store
 */
export function kioskActions(store) {
  const { dispatch } = store;

  async function sendCode() {
    const { code, busy } = store.state.enrolment;
    if (busy || code.length < CODE_LENGTH) return;
    dispatch({ type: 'CODE_SENT' });
    try {
      await request('POST', '/api/enrol', { body: { code: `${code.slice(0, 4)}-${code.slice(4)}` } });
      dispatch({ type: 'CODE_ACCEPTED' });
    } catch ({ status = 0 }) {
      dispatch({ type: 'CODE_REFUSED', status });
    }
  }

  async function askForTicket() {
    const { serviceId, language, key } = /** @type {import('./state.js').TicketRequest} */ (store.state.request);
    try {
      const body = { serviceId, language };
      const result = await persistently(() => request('POST', '/api/tickets', { body, key }));
      dispatch({ type: 'ISSUED', key, result });
    } catch ({ status = 0, type = '', body = {} }) {
      dispatch({ type: 'REFUSED', key, problem: { status, type, reason: body?.reason, nextOpening: body?.nextOpening } });
    }
  }

  /** A reservation, or a ticket whose visitor missed the call: whatever is lost on the way, the key stays. */
  async function askForArrival() {
    const { kind, code, key, language } = /** @type {import('./arrivals.js').Arrival} */ (store.state.arrival);
    try {
      if (kind === 'TICKET') {
        const place = await persistently(() => request('POST', '/api/late-return', { body: { code }, key }));
        dispatch({ type: 'PLACED', key, place });
      } else {
        const result = await persistently(() => request('POST', '/api/check-in', { body: { code, language }, key }));
        dispatch({ type: 'CHECKED_IN', key, result });
      }
    } catch ({ status = 0, type = '', body = {} }) {
      dispatch({ type: 'ARRIVAL_REFUSED', key, problem: { status, type, body } });
    }
  }

  return {
    ...staffActions(store),
    /** @param {string} language */
    chooseLanguage: (language) => dispatch({ type: 'LANGUAGE_CHOSEN', language }),
    /** @param {boolean} low */
    lower: (low) => dispatch({ type: 'LOWERED', low }),
    /** @param {boolean} large */
    enlarge: (large) => dispatch({ type: 'ENLARGED', large }),
    reserved: () => dispatch({ type: 'RESERVED_CHOSEN' }),
    comeBack: () => dispatch({ type: 'RETURN_CHOSEN' }),
    /** @param {string} character */
    typeReservation: (character) => dispatch({ type: 'RESERVATION_TYPED', character }),
    eraseReservation: () => dispatch({ type: 'RESERVATION_ERASED' }),
    async sendReservation() {
      if (dispatch({ type: 'RESERVATION_SENT', key: newKey() })) await askForArrival();
    },
    /** What a scanner typed, on whatever screen. @param {string} text */
    async scan(text) {
      if (view(store.state) === 'ENROL') {
        if (dispatch({ type: 'CODE_SCANNED', text })) await sendCode();
        return;
      }
      if (dispatch({ type: 'SCANNED', text, key: newKey() })) await askForArrival();
    },
    async sendAgain() {
      if (dispatch({ type: 'SENT_AGAIN' })) await askForArrival();
    },
    /** @param {number} page */
    turnPage: (page) => dispatch({ type: 'PAGE_TURNED', page }),

    /** One touch, one key: whatever is lost on the way, it stays one ticket. @param {string} serviceId */
    async chooseService(serviceId) {
      const key = newKey();
      dispatch({ type: 'SERVICE_CHOSEN', serviceId, key });
      if (store.state.request?.key === key) await askForTicket();
    },
    async retry() {
      if (dispatch({ type: 'RETRIED' })) await askForTicket();
    },
    sayPrinted: () => dispatch({ type: 'SAID_PRINTED' }),
    async sayMissing() {
      if (!dispatch({ type: 'SAID_MISSING' })) return;
      const { ticket } = /** @type {import('./state.js').Result} */ (store.state.result);
      const key = newKey();
      const path = `/api/tickets/${encodeURIComponent(ticket.id)}/reprint`;
      try {
        const { print } = await persistently(() => request('POST', path, { body: {}, key }));
        dispatch({ type: 'REPRINTED', print });
      } catch {
        dispatch({ type: 'REPRINTED', print: { outcome: 'LOST', printerState: 'UNKNOWN' } });
      }
    },
    finish: () => dispatch({ type: 'FINISHED' }),
    goOn: () => dispatch({ type: 'WENT_ON' }),

    /** @param {string} character */
    typeCode: (character) => dispatch({ type: 'CODE_TYPED', character }),
    eraseCode: () => dispatch({ type: 'CODE_ERASED' }),
    sendCode,

    /** Follows the agent for as long as the page lives. */
    follow() {
      listen(dispatch);
      refresh(dispatch);
    },
  };
}

/** @param {import('./store.js').Store['dispatch']} dispatch */
function listen(dispatch) {
  const source = new EventSource('/api/events');
  source.onmessage = ({ data }) => dispatch({ type: 'FEED_RECEIVED', feed: JSON.parse(data) });
  source.onerror = () => {
    dispatch({ type: 'LINE_LOST' });
    // The browser reconnects by itself, except after an answer that was not a stream.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(dispatch), RECONNECT_MS);
  };
}

/** A stream can fall silent without an error, so the agent is also asked. @param {import('./store.js').Store['dispatch']} dispatch */
async function refresh(dispatch) {
  try {
    dispatch({ type: 'FEED_RECEIVED', feed: await request('GET', '/api/state') });
  } catch {
    dispatch({ type: 'LINE_LOST' });
  }
  setTimeout(() => refresh(dispatch), REFRESH_MS);
}
