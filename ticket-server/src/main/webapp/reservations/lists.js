// @ts-check

/** @typedef {{id: string, reservationNumber: string, slotAt: string, serviceId: string, status: string, punctuality: string|null, arrivedAt: string|null,
 *   ticket: any, person: {name: string|null, birth: string|null, cardId: string|null}|null, personState: string, card: {state: string, by: string|null, at: string|null}}} Reservation */

export const FILTERS = /** @type {const} */ (['ALL', 'BOOKED', 'LATE', 'ARRIVED', 'CANCELLED']);
export const CARD_STATES = /** @type {const} */ (['NOT_PREPARED', 'PREPARED', 'HANDED_OVER', 'KEPT', 'RETURNED']);

/** Whether a reservation is shown under a filter; LATE are those who should be here by now. */
export function fits(/** @type {string} */ filter, /** @type {Reservation} */ { status, punctuality }) {
  if (filter === 'ALL') return true;
  return filter === 'LATE' ? status === 'BOOKED' && punctuality === 'LATE' : status === filter;
}

/** How many of a list fit each filter. */
export function counts(/** @type {Reservation[]} */ list) {
  return Object.fromEntries(FILTERS.map((filter) => [filter, list.filter((one) => fits(filter, one)).length]));
}

/** How many cards are in each state, of those who are expected. */
export function cardCounts(/** @type {Reservation[]} */ list) {
  return Object.fromEntries(CARD_STATES.map((state) => [state, list.filter((one) => one.card.state === state).length]));
}

/** What was cancelled needs no card. */
export function expected(/** @type {Reservation[]} */ list) {
  return list.filter((one) => one.status !== 'CANCELLED');
}

/** The local time of a slot as the server wrote it: `2026-11-24T10:00:00+09:00` is `10:00`. */
export function slotTime(/** @type {string} */ slotAt) {
  return slotAt.slice(11, 16);
}

/** Those with a slot from one time to before another; empty times do not narrow. */
export function within(/** @type {Reservation[]} */ list, /** @type {string} */ from, /** @type {string} */ to) {
  return list.filter(({ slotAt }) => (!from || slotTime(slotAt) >= from) && (!to || slotTime(slotAt) < to));
}

/** By slot, in the order they are in: `[{slot: '10:00', reservations: […]}]`. */
export function bySlot(/** @type {Reservation[]} */ list) {
  /** @type {{slot: string, reservations: Reservation[]}[]} */
  const groups = [];
  for (const one of list) {
    const slot = slotTime(one.slotAt);
    if (groups.at(-1)?.slot !== slot) groups.push({ slot, reservations: [] });
    groups.at(-1)?.reservations.push(one);
  }
  return groups;
}

/** A month and day as people write it: `04-15` is 4/15. */
export function birthWords(/** @type {string|null|undefined} */ birth) {
  return birth ? birth.split('-').map(Number).join('/') : '';
}

/** What a plan would do, by effect. */
export function effects(/** @type {{effect: string}[]} */ lines) {
  return Object.fromEntries(['ADDED', 'CHANGED', 'RESTORED', 'SAME'].map((effect) => [effect, lines.filter((line) => line.effect === effect).length]));
}
