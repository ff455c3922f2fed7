// @ts-check
/**
 * Staff at the kiosk: the PIN, one ticket at a time, the printer. Pure.
 *
 * @typedef {import('./state.js').State} State
 * @typedef {{id: string, number: string, status: string|null, serviceNames: Record<string, string>, issuedAt: string,
 *   counter: string|null, canReprint: boolean, canCancel: boolean}} StaffTicket
 * @typedef {{key: string, params?: Record<string, unknown>, detail?: string, bad?: boolean}} Message `key` of the words, or a sentence of the server
 */
import { WAITS_FOR_ANSWER, leave, settled, show } from './steps.js';

/** The longest PIN a server accepts. */
export const LONGEST_PIN = 10;
const SHORTEST_PIN = 6;
const LONGEST_NUMBER = 6;

export const noStaff = Object.freeze({
  pin: '',
  busy: false,
  session: /** @type {string|null} */ (null),
  online: true,
  number: '',
  ticket: /** @type {StaffTicket|null} */ (null),
  cancelling: false,
  printer: /** @type {{state: string, paperChangedAt: string|null}|null} */ (null),
  message: /** @type {Message|null} */ (null),
});

/** @param {State} state */
export const canSendPin = ({ staff }) => !staff.busy && staff.pin.length >= SHORTEST_PIN;

/** @param {State} state @param {Partial<typeof noStaff>} changed */
const staff = (state, changed) => ({ ...state, staff: { ...state.staff, ...changed } });

const atWork = ({ step, staff: { busy } }) => step === 'STAFF' && !busy;

/** From the first screen, or from a message over everything, whatever lies beneath it. @param {State} state */
const mayCall = ({ step, feed }) => step === 'CHOOSING' || (Boolean(feed?.emergency) && !WAITS_FOR_ANSWER.includes(step));

/** What becomes of the sheet after an answer of the agent. @param {any} problem @returns {Message} */
const refused = ({ status, detail }) => (detail ? { key: '', detail, bad: true } : { key: status === 0 ? 'staffNoAgent' : 'staffFailed', bad: true });

/** @type {Record<string, (state: State, event: any) => State>} */
export const staffChanges = {
  STAFF_CALLED: (state, event) =>
    mayCall(state) && settled(state, event) ? show(state, event, { step: 'STAFF_PIN', staff: noStaff, language: state.language === 'en' ? 'en' : 'ja' }) : state,
  PIN_TYPED: (state, { digit }) =>
    state.step === 'STAFF_PIN' && !state.staff.busy && state.staff.pin.length < LONGEST_PIN
      ? staff(state, { pin: state.staff.pin + digit, message: null })
      : state,
  PIN_ERASED: (state) => (state.step === 'STAFF_PIN' && !state.staff.busy ? staff(state, { pin: state.staff.pin.slice(0, -1) }) : state),
  PIN_SENT: (state) => (state.step === 'STAFF_PIN' && canSendPin(state) ? staff(state, { busy: true, message: null }) : state),
  PIN_REFUSED: (state, { problem }) =>
    state.step === 'STAFF_PIN' ? staff(state, { busy: false, pin: '', message: refused(problem) }) : state,
  STAFF_ENTERED: (state, event) =>
    state.step === 'STAFF_PIN'
      ? show(state, event, { step: 'STAFF', staff: { ...noStaff, session: event.session, online: event.online } })
      : state,
  NUMBER_TYPED: (state, { character }) =>
    atWork(state) && state.staff.number.length < LONGEST_NUMBER
      ? staff(state, { number: state.staff.number + character, ticket: null, cancelling: false, message: null })
      : state,
  NUMBER_ERASED: (state) =>
    atWork(state) ? staff(state, { number: state.staff.number.slice(0, -1), ticket: null, cancelling: false, message: null }) : state,
  STAFF_ASKED: (state) => (atWork(state) ? staff(state, { busy: true, message: null, cancelling: false }) : state),
  CANCEL_CHOSEN: (state) => (atWork(state) && state.staff.ticket?.canCancel ? staff(state, { cancelling: true, message: null }) : state),
  CANCEL_DROPPED: (state) => (atWork(state) ? staff(state, { cancelling: false }) : state),
  STAFF_TICKET: (state, { ticket, message = null }) =>
    state.step === 'STAFF' ? staff(state, { busy: false, ticket, message }) : state,
  STAFF_PRINTED: (state, { number, outcome }) =>
    state.step === 'STAFF'
      ? staff(state, { busy: false, message: { key: `staffPrint.${outcome}`, params: { no: number }, bad: outcome !== 'PRINTED' } })
      : state,
  PRINTER_SEEN: (state, { printer, outcome }) =>
    state.step === 'STAFF'
      ? staff(state, {
          busy: false,
          printer: { state: printer.state, paperChangedAt: printer.paperChangedAt },
          message: outcome ? { key: `staffTest.${outcome}`, bad: outcome !== 'PRINTED' } : state.staff.message,
        })
      : state,
  STAFF_REFUSED: (state, event) => {
    if (state.step !== 'STAFF') return state;
    const again = event.problem.type?.endsWith(':staff-pass-needed');
    return again
      ? show(state, event, { step: 'STAFF_PIN', staff: { ...noStaff, message: refused(event.problem) } })
      : staff(state, { busy: false, message: refused(event.problem) });
  },
  STAFF_LEFT: (state, event) => (['STAFF', 'STAFF_PIN'].includes(state.step) ? { ...leave(state, event), staff: noStaff } : state),
};
