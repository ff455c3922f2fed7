// @ts-check
import { initial, reduce } from '/console/state.js';

/** 14:32 at the office, on the server's clock. */
export const NOON = Date.parse('2026-11-21T14:32:00+09:00');

/** @param {number} minutes before 14:32 */
export const ago = (minutes) => new Date(NOON - minutes * 60_000).toISOString();

/**
 * @param {string} number
 * @param {Record<string, unknown>} [more]
 */
export function aTicket(number, more = {}) {
  return {
    id: `t${number}`, number, prefix: number[0], serviceId: `s${number[0]}`, status: 'WAITING', language: 'ja', channel: 'KIOSK', counterId: null,
    issuedAt: ago(10), queuedAt: ago(10), calledAt: null, servingAt: null, calls: 0, callReason: null, note: null,
    forCounterId: null, queueClass: 'WALK_IN', slotAt: null, priorityReason: null, callRule: null, passedOver: [], steps: [], undo: null, ...more,
  };
}

/**
 * An office with two procedures and two counters: 3 for both, 4 for C alone.
 *
 * @param {any[]} tickets
 * @param {Record<string, any>} [more] of counter 3
 */
export function aDesk(tickets, more = {}) {
  const service = (/** @type {string} */ prefix) => ({ id: `s${prefix}`, prefix, names: { ja: prefix }, waiting: 0, expectedWaitSeconds: 600, typicalSeconds: 480, open: true, nextServiceId: null });
  const counter = (/** @type {string} */ label, /** @type {string[]} */ serviceIds) => ({ id: `c${label}`, label, staffed: false, staffId: null, staffName: null, serviceIds, paused: null, ticketId: null, nextTicketId: null, nextRule: null, nextReason: null });
  return {
    version: 1, at: '2026-11-21T14:32:00.000+09:00', office: { id: 'aoba', names: { ja: '青葉' } }, opening: { state: 'OPEN' }, overdueSeconds: 1800,
    services: [service('A'), service('C')], tickets,
    counters: [{ ...counter('3', ['sA', 'sC']), staffed: true, staffId: 'p1', staffName: '佐藤', ...more }, counter('4', ['sC'])],
    rules: { priorityReasons: ['AID'], undoSeconds: 30 }, help: [], messages: [], terminals: [],
  };
}

/**
 * 佐藤 at counter 3, connected; the page's own clock stands at 1,000.
 *
 * @param {any[]} tickets
 * @param {Record<string, any>} [more] of counter 3
 */
export function atCounter3(tickets, more = {}) {
  return [
    { type: 'remembered', office: 'aoba', counter: 'c3' },
    { type: 'signedIn', person: { staffId: 'p1', login: 'sato', name: '佐藤', role: 'STAFF', office: 'aoba' } },
    { type: 'snapshot', desk: aDesk(tickets, more), now: 1000 },
    { type: 'lineChanged', online: true, since: 1000 },
  ].reduce(reduce, initial);
}

/** @param {string} status */
export function withPresent(status) {
  const present = aTicket('A127', { status, counterId: 'c3', calledAt: ago(2), servingAt: status === 'SERVING' ? ago(1) : null });
  return atCounter3([present, aTicket('A128')], { ticketId: 'tA127', nextTicketId: 'tA128' });
}

/**
 * What 佐藤 can take back.
 *
 * @param {string} move
 * @param {number} seconds that are left at 14:32
 */
export const undo = (move, seconds = 20) => ({ move, until: new Date(NOON + seconds * 1000).toISOString(), staffId: 'p1' });
