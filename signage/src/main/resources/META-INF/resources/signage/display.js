// @ts-check

/**
 * What one display shows of the office's snapshot. The snapshot is the same for every display; each picks its own part of it here.
 *
 * @typedef {'EARLIER' | 'PROCEDURES' | 'MISSED' | 'NOTICE' | 'CONTENT'} Zone
 * @typedef {object} Display what the server says under `/terminals/me/display`
 * @property {string} [id] its terminal; none: nobody in particular
 * @property {'BOARD' | 'COUNTER'} shows
 * @property {string | null} counterId of a counter display
 * @property {'AUTO' | 'TURNED_LEFT' | 'TURNED_RIGHT'} layout
 * @property {Zone[]} zones
 * @property {string[]} serviceIds none: all
 * @property {string[]} counterIds none: all
 * @property {string[]} languages beside Japanese
 * @property {number} cardSeconds
 * @property {string | null} voiceZone
 * @property {boolean} speaks
 * @typedef {import('/signage/state.js').Snapshot} Snapshot
 * @typedef {import('/signage/state.js').Call} Call
 */

/** A display nobody has set anything of, and one that is not enrolled. @type {Display} */
export const USUAL_DISPLAY = {
  shows: 'BOARD', counterId: null, layout: 'AUTO', zones: ['EARLIER', 'PROCEDURES', 'MISSED', 'NOTICE'], serviceIds: [], counterIds: [],
  languages: ['en', 'zh-Hans', 'ko'], cardSeconds: 6, voiceZone: null, speaks: true,
};

/**
 * @param {Display} display
 * @param {Snapshot} snapshot
 * @returns {Call[]} newest first
 */
export function callsFor({ counterIds }, snapshot) {
  return counterIds.length === 0 ? snapshot.calls : snapshot.calls.filter(({ counter }) => counterIds.includes(idOf(snapshot, counter) ?? ''));
}

/**
 * @param {Display} display
 * @param {Snapshot} snapshot
 */
export function servicesFor({ serviceIds }, { services }) {
  return serviceIds.length === 0 ? services : services.filter(({ id }) => serviceIds.includes(id));
}

/**
 * Missed numbers carry no procedure, but its letter.
 *
 * @param {Display} display
 * @param {Snapshot} snapshot
 */
export function missedFor(display, snapshot) {
  if (display.serviceIds.length === 0) return snapshot.missed;
  const letters = servicesFor(display, snapshot).map(({ prefix }) => prefix);
  return snapshot.missed.filter((number) => letters.includes(number.replace(/\d+$/, '')));
}

/**
 * The calls that are heard where this display speaks: those of the counters in its zone.
 *
 * @param {Display} display
 * @param {{name: string, counterIds: string[]}[]} zones the office's
 * @param {Snapshot} snapshot
 */
export function callsHeard({ voiceZone }, zones, snapshot) {
  const own = zones.some(({ name }) => name === voiceZone) ? voiceZone : null;
  const zoneOf = (/** @type {string} */ counter) => zones.find(({ counterIds }) => counterIds.includes(idOf(snapshot, counter) ?? ''))?.name ?? null;
  return snapshot.calls.filter(({ counter }) => zoneOf(counter) === own);
}

/**
 * @param {Display} display
 * @param {Snapshot} snapshot
 */
export function counterOf({ counterId }, { counters }) {
  return counters.find(({ id }) => id === counterId) ?? null;
}

/**
 * @param {Snapshot} snapshot
 * @param {string} label
 */
function idOf({ counters }, label) {
  return counters.find((one) => one.label === label)?.id;
}
