// @ts-check
import { ownCounter } from '/console/desk.js';

/**
 * What goes on in the office beside the queue. All pure.
 *
 * @typedef {import('/console/state.js').State} State
 * @typedef {import('/console/desk.js').Help} Help
 * @typedef {import('/console/desk.js').Reservation} Reservation
 */

/**
 * Calls for help of the others: those that this person can answer.
 *
 * @param {State} state
 * @returns {Help[]} the longest waiting first
 */
export function helpOfOthers(state) {
  const own = ownCounter(state)?.id;
  return state.desk?.help?.filter((help) => help.counterId !== own) ?? [];
}

/**
 * This counter's own call for help, as long as nobody came.
 *
 * @param {State} state
 * @returns {Help | null}
 */
export function ownHelp(state) {
  const own = ownCounter(state)?.id;
  return state.desk?.help?.find((help) => help.counterId === own) ?? null;
}

/**
 * Whether somebody calls for help who did not before. What stood there when the page was opened is old.
 *
 * @param {State} before
 * @param {State} after
 */
export function isNewCall(before, after) {
  if (!before.desk || !ownCounter(after)) return false;
  const known = new Set(before.desk.help?.map(({ id }) => id));
  return helpOfOthers(after).some(({ id }) => !known.has(id));
}

/** Kiosks and displays that somebody should look after. @param {State} state */
export function troubles({ desk }) {
  return desk?.terminals?.filter((terminal) => terminal.trouble) ?? [];
}

/**
 * The reservations of the next hour, by their slots in order.
 *
 * @param {State} state
 * @returns {{slotAt: string, arrived: Reservation[], expected: Reservation[]}[]}
 */
export function slots({ desk }) {
  /** @type {Map<string, Reservation[]>} */
  const bySlot = new Map();
  for (const one of desk?.reservations ?? []) bySlot.set(one.slotAt, [...(bySlot.get(one.slotAt) ?? []), one]);
  return [...bySlot]
    .sort(([a], [b]) => Date.parse(a) - Date.parse(b))
    .map(([slotAt, all]) => ({ slotAt, arrived: all.filter((one) => one.arrived), expected: all.filter((one) => !one.arrived) }));
}

/**
 * The moment of the office's clock that somebody means who says `13:00`: today, or tomorrow when that is over.
 *
 * @param {import('/console/desk.js').Desk} desk
 * @param {string} clock hours and minutes
 * @param {number} now epoch milliseconds
 * @returns {string | null} with the office's offset; null when nothing was said
 */
export function momentOf(desk, clock, now) {
  if (!/^\d\d:\d\d$/.test(clock)) return null;
  const offset = /(Z|[+-]\d\d:\d\d)$/.exec(desk.at)?.[0] ?? 'Z';
  const at = (/** @type {string} */ day) => `${day}T${clock}:00${offset}`;
  const today = at(desk.at.slice(0, 10));
  if (Date.parse(today) > now) return today;
  const tomorrow = new Date(Date.parse(`${desk.at.slice(0, 10)}T00:00:00Z`) + 86_400_000);
  return at(tomorrow.toISOString().slice(0, 10));
}
