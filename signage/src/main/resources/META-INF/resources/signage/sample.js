// @ts-check

/** @typedef {import('/signage/state.js').Snapshot} Snapshot */

const CALLS = 6;
const MISSED = 4;
const MINUTE = 60_000;

/**
 * A busy moment at an office: its own procedures, counters and notices with made-up numbers.
 *
 * @param {Snapshot} snapshot as it is
 * @param {number} now ms of the wall clock
 * @returns {Snapshot}
 */
export function sampleOf(snapshot, now) {
  const { services, counters } = snapshot;
  const letters = services.map(({ prefix }) => prefix);
  const number = (/** @type {number} */ n) => `${letters[n % letters.length] ?? 'A'}${120 + 7 * n}`;
  const iso = (/** @type {number} */ ago) => new Date(now - ago).toISOString();
  const calls = counters.slice(0, CALLS).map(({ label }, n) => ({
    callId: `sample-${n}`, number: number(n), prefix: letters[n % letters.length] ?? 'A', counter: label, calledAt: iso(n * MINUTE + 20_000), times: 1,
    status: n === 0 ? 'CALLED' : 'SERVING', language: 'ja',
  }));
  return {
    ...snapshot, at: new Date(now).toISOString(), version: now, opening: { ...snapshot.opening, state: 'OPEN' }, emergency: null, disturbed: false, calls,
    missed: Array.from({ length: MISSED }, (_, n) => number(n + CALLS)),
    services: services.map((service, row) => ({
      ...service, open: true, closedReason: null, opensAt: null, next: Array.from({ length: 5 - (row % 3) }, (_, n) => `${service.prefix}${String(128 + row * 10 + n)}`),
      waiting: 12 - (row % 6) * 2, expectedWaitSeconds: (25 - (row % 4) * 5) * 60, carefulWaitSeconds: null,
    })),
    counters: counters.map((counter, n) => ({ ...counter, state: n === 0 ? 'CALLED' : 'SERVING', number: number(n) })),
  };
}
