// @ts-check
import { initial, reduce } from '/signage/state.js';

/** Noon in Tokyo, ms. */
export const NOON = Date.parse('2026-11-21T12:00:00+09:00');
export const seconds = (/** @type {number} */ n) => n * 1000;
export const iso = (/** @type {number} */ ms) => new Date(ms).toISOString();

/**
 * @param {string} number
 * @param {number} at ms
 * @param {object} [more]
 */
export function aCall(number, at, more = {}) {
  return { callId: `${number}-1`, number, prefix: number[0], counter: '3', calledAt: iso(at), times: 1, status: 'CALLED', language: 'ja', ...more };
}

/**
 * @param {number} at ms, the server's time; also its version
 * @param {any} [more] calls newest first
 * @returns {any}
 */
export function aSnapshot(at, more = {}) {
  return {
    version: at,
    at: iso(at),
    office: { id: 'aoba', names: { ja: '青葉市' }, notices: {}, zone: 'Asia/Tokyo', missedShown: 8, staleAfterSeconds: 60 },
    opening: { state: 'OPEN', opensAt: null, nextOpening: null },
    calls: [],
    missed: [],
    services: [],
    counters: ['1', '2', '3', '5', '8'].map((label) => ({ id: `c${label}`, label, state: 'FREE', number: null, returnsAt: null })),
    disturbed: false,
    emergency: null,
    displaysVersion: 0,
    ...more,
  };
}

/**
 * @param {string} prefix
 * @param {object} [more]
 */
export function aService(prefix, more = {}) {
  return { id: prefix, prefix, names: { ja: prefix }, open: true, closedReason: null, opensAt: null, next: [], waiting: 0, expectedWaitSeconds: 0, carefulWaitSeconds: null, ...more };
}

/** A display that shows an office and hears every snapshot the moment it is made, unless told otherwise. */
export class Display {
  /** @param {number} [now] */
  constructor(now = NOON) {
    this.state = initial('aoba', now);
  }

  /**
   * @param {any} snapshot
   * @param {number} [now]
   */
  hears(snapshot, now = Date.parse(snapshot.at)) {
    this.state = reduce(this.state, { type: 'snapshot', snapshot, now });
    return this;
  }

  /** @param {number} now */
  ticks(now) {
    this.state = reduce(this.state, { type: 'tick', now });
    return this;
  }

  /** @param {boolean} online */
  line(online) {
    this.state = reduce(this.state, { type: 'line', online });
    return this;
  }

  /** @param {object} settings of the display that are not as usual */
  shows(settings) {
    this.state = reduce(this.state, { type: 'display', display: { ...this.state.display, ...settings } });
    return this;
  }

  /**
   * What the voice does here.
   *
   * @param {number} now
   * @param {string | null} speaking
   * @param {string[]} [waiting]
   */
  voice(now, speaking, waiting = []) {
    this.state = reduce(this.state, { type: 'voice', now, speaking, waiting });
    return this;
  }

  /**
   * @param {any} snapshot
   * @param {number} contactAt
   */
  remembers(snapshot, contactAt) {
    this.state = reduce(this.state, { type: 'remembered', snapshot, contactAt });
    return this;
  }

  get shown() {
    return this.state.card?.callId ?? null;
  }
}
