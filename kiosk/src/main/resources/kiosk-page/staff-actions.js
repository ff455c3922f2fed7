// @ts-check
import { newKey, request } from '/shared/api.js';
import { persistently } from './retry.js';
import { canSendPin } from './staff.js';

/**
 * What staff do at the kiosk after their PIN.
 *
 * @param {import('./store.js').Store} store
 */
export function staffActions(store) {
  const { dispatch } = store;

  /** One call of the agent in the open staff mode. @param {string} method @param {string} path @param {{body?: any, key?: string}} [more] */
  async function ask(method, path, { body, key } = {}) {
    const session = store.state.staff.session ?? '';
    return persistently(() => request(method, `/api/staff${path}`, { body, key, headers: { 'Staff-Session': session } }));
  }

  /** @param {() => Promise<void>} work */
  async function atWork(work) {
    if (!dispatch({ type: 'STAFF_ASKED' })) return;
    try {
      await work();
    } catch ({ status = 0, type = '', detail = '' }) {
      dispatch({ type: 'STAFF_REFUSED', problem: { status, type, detail } });
    }
  }

  const seePrinter = async () => dispatch({ type: 'PRINTER_SEEN', printer: await ask('GET', '/printer') });

  return {
    callStaffMode: () => dispatch({ type: 'STAFF_CALLED' }),
    /** @param {string} digit */
    typePin: (digit) => dispatch({ type: 'PIN_TYPED', digit }),
    erasePin: () => dispatch({ type: 'PIN_ERASED' }),
    async sendPin() {
      if (!canSendPin(store.state)) return;
      const { pin } = store.state.staff;
      dispatch({ type: 'PIN_SENT' });
      try {
        const { session, online } = await request('POST', '/api/staff', { body: { pin } });
        if (dispatch({ type: 'STAFF_ENTERED', session, online })) await atWork(async () => void (await seePrinter()));
      } catch ({ status = 0, type = '', detail = '' }) {
        dispatch({ type: 'PIN_REFUSED', problem: { status, type, detail } });
      }
    },
    /** @param {string} character */
    typeNumber: (character) => dispatch({ type: 'NUMBER_TYPED', character }),
    eraseNumber: () => dispatch({ type: 'NUMBER_ERASED' }),
    findTicket: () =>
      atWork(async () => {
        const number = encodeURIComponent(store.state.staff.number);
        dispatch({ type: 'STAFF_TICKET', ticket: await ask('GET', `/tickets?number=${number}`) });
      }),
    reprintTicket: () =>
      atWork(async () => {
        const { id, number } = /** @type {import('./staff.js').StaffTicket} */ (store.state.staff.ticket);
        const { print } = await ask('POST', `/tickets/${encodeURIComponent(id)}/reprint`, { body: { number }, key: newKey() });
        dispatch({ type: 'STAFF_PRINTED', number, outcome: print.outcome });
      }),
    askCancel: () => dispatch({ type: 'CANCEL_CHOSEN' }),
    dropCancel: () => dispatch({ type: 'CANCEL_DROPPED' }),
    cancelTicket: () =>
      atWork(async () => {
        const { id, number } = /** @type {import('./staff.js').StaffTicket} */ (store.state.staff.ticket);
        const ticket = await ask('POST', `/tickets/${encodeURIComponent(id)}/cancel`, { body: {}, key: newKey() });
        dispatch({ type: 'STAFF_TICKET', ticket, message: { key: 'staffCancelled', params: { no: number } } });
      }),
    testPrint: () =>
      atWork(async () => {
        const printer = await request('POST', '/api/staff/test-print', { body: {}, headers: { 'Staff-Session': store.state.staff.session ?? '' } });
        dispatch({ type: 'PRINTER_SEEN', printer, outcome: printer.outcome });
      }),
    newPaper: () =>
      atWork(async () => {
        const printer = await request('POST', '/api/staff/paper-changed', { body: {}, headers: { 'Staff-Session': store.state.staff.session ?? '' } });
        dispatch({ type: 'PRINTER_SEEN', printer, outcome: printer.outcome });
      }),
    leaveStaffMode() {
      const { session } = store.state.staff;
      if (!dispatch({ type: 'STAFF_LEFT' }) || !session) return;
      request('DELETE', '/api/staff', { headers: { 'Staff-Session': session } }).catch(() => {
        // it ends by itself after a few minutes
      });
    },
  };
}
