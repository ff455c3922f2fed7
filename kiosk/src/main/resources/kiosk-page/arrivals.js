// @ts-check
/**
 * Visitors with a reservation, and those who missed their call. Pure.
 *
 * @typedef {import('./state.js').State} State
 * @typedef {{kind: 'RESERVATION'|'TICKET', code: string, key: string, language: string}} Arrival
 * @typedef {{kind: string, date?: string|null, number?: string|null, nextOpening?: string|null}} Refusal
 */
import { afterPrint, settled, show } from './steps.js';

export const LONGEST_CODE = 40;

/** The link in a ticket's QR code; its last part is the ticket's own secret. */
const TICKET_LINK = /\/t\/[A-Za-z0-9_-]{22}(?:$|\?)/;

/** Where a scan may begin a new errand: nothing is under way, and nobody's number is shown. */
const MAY_SCAN = ['CHOOSING', 'EXPLAINING', 'CHECKING_IN', 'COMING_BACK', 'TURNED_AWAY', 'PLACED'];

/** What was scanned. @param {string} text @returns {Arrival['kind']} */
export const kindOfScan = (text) => (TICKET_LINK.test(text) ? 'TICKET' : 'RESERVATION');

/** @type {Record<string, string>} */
const REFUSALS = {
  'unknown-reservation': 'UNKNOWN_RESERVATION',
  'invalid-input': 'UNKNOWN_RESERVATION',
  'reservation-other-day': 'OTHER_DAY',
  'reservation-cancelled': 'CANCELLED',
  'reservation-served': 'SERVED',
  'unknown-ticket': 'UNKNOWN_TICKET',
  'too-many-tries': 'TOO_MANY',
  'reception-closed': 'CLOSED',
  'no-counter-for-service': 'CLOSED',
  'service-out-of-use': 'CLOSED',
};

/** @param {{type: string, status: number, body?: any}} problem @returns {Refusal} */
export function refusalOf({ type, body = {} }) {
  const kind = REFUSALS[type.replace('urn:junban:problem:', '')] ?? 'NO_ANSWER';
  return { kind, date: body?.date ?? null, number: body?.number ?? null, nextOpening: body?.nextOpening ?? null };
}

/** Whether a checked-in visitor is called by the time of the reservation: who came too late goes by the number. @param {any} ticket */
export const calledBySlot = ({ reservation }) => Boolean(reservation) && reservation.punctuality !== 'LATE';

/** Whether sending the same again may help. @param {State} state */
export const canSendAgain = ({ refusal }) => refusal?.kind === 'NO_ANSWER';

const receive = (state, event, kind, code) =>
  show(state, event, {
    step: 'RECEIVING',
    arrival: { kind, code, key: event.key, language: state.language },
    refusal: null,
    result: null,
    place: null,
  });

/** @type {Record<string, (state: State, event: any) => State>} */
export const arrivalChanges = {
  RESERVED_CHOSEN: (state, event) =>
    ['CHOOSING', 'EXPLAINING', 'TURNED_AWAY'].includes(state.step) && settled(state, event)
      ? show(state, event, { step: 'CHECKING_IN', code: '', refusal: null, arrival: null })
      : state,
  RETURN_CHOSEN: (state, event) =>
    ['CHOOSING', 'TURNED_AWAY'].includes(state.step) && settled(state, event)
      ? show(state, event, { step: 'COMING_BACK', refusal: null, arrival: null })
      : state,
  RESERVATION_TYPED: (state, { character }) =>
    state.step === 'CHECKING_IN' && state.code.length < LONGEST_CODE ? { ...state, code: state.code + character } : state,
  RESERVATION_ERASED: (state) => (state.step === 'CHECKING_IN' && state.code ? { ...state, code: state.code.slice(0, -1) } : state),
  RESERVATION_SENT: (state, event) =>
    state.step === 'CHECKING_IN' && state.code ? receive(state, event, 'RESERVATION', state.code) : state,
  SCANNED: (state, event) =>
    state.feed?.office && MAY_SCAN.includes(state.step) ? receive(state, event, kindOfScan(event.text), event.text) : state,
  SENT_AGAIN: (state, event) =>
    state.step === 'TURNED_AWAY' && canSendAgain(state) && state.arrival && settled(state, event)
      ? show(state, event, { step: 'RECEIVING', refusal: null })
      : state,
  CHECKED_IN: (state, event) => (isOurs(state, event) ? afterPrint(state, event, event.result) : state),
  PLACED: (state, event) => {
    if (!isOurs(state, event)) return state;
    const { number, serviceNames, peopleAhead } = event.place;
    const ticket = { number, serviceNames, peopleAhead };
    return show(state, event, { step: 'PLACED', place: event.place, result: { ticket, print: null, qr: null }, arrival: null });
  },
  ARRIVAL_REFUSED: (state, event) =>
    isOurs(state, event)
      ? show(state, event, { step: 'TURNED_AWAY', refusal: refusalOf(event.problem), code: '' })
      : state,
};

const isOurs = ({ step, arrival }, { key }) => step === 'RECEIVING' && arrival?.key === key;
