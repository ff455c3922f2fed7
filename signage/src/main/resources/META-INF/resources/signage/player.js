// @ts-check
import { isStale } from '/signage/state.js';
import { now } from '/signage/now.js';

/**
 * What the player, the program that keeps this page on the screen, may know of it.
 *
 * @typedef {object} Health
 * @property {number} silentMillis how long ago the page's clock ticked; it does twice a second
 * @property {boolean} busy somebody is being called, or a message stands over everything: no moment to start afresh
 * @property {string | null} sound
 * @property {string | null} detail in Japanese, what staff should know
 * @property {import('/signage/terminal.js').Terminal | null} terminal
 */

/** @type {Window & {junbanPlayer?: boolean, junbanCalled?: (callId: string) => void, boardHealth?: () => Health}} */
const page = window;

/** Whether a player looks after this page; it then reports, and starts the page afresh at night. */
export const isPlayed = () => page.junbanPlayer === true;

/**
 * @param {import('/signage/state.js').BoardState} state
 * @param {import('/signage/terminal.js').Terminal | null} terminal
 * @param {number} time ms of this display's clock
 * @returns {Health}
 */
export function healthOf(state, terminal, time) {
  const busy = (state.card !== null && !isStale(state)) || Boolean(state.snapshot?.emergency);
  return { silentMillis: Math.round(time - state.now), busy, sound: state.sound, detail: detailOf(state), terminal };
}

/**
 * Lets the player ask how the page is, and tells it of each new call.
 *
 * @param {import('/signage/actions.js').BoardStore} store
 * @param {import('/signage/terminal.js').Terminal | null} terminal
 */
export function answerPlayer(store, terminal) {
  page.boardHealth = () => healthOf(store.state, terminal, now());
  let { announced } = store.state;
  store.subscribe(() => {
    if (store.state.announced === announced) return;
    announced = store.state.announced;
    if (announced !== null) page.junbanCalled?.(announced);
  });
}

/** @param {import('/signage/state.js').BoardState} state */
export function detailOf({ unspoken }) {
  return unspoken === 0 ? null : `混み合って声が間に合わず、画面だけでお知らせした呼出が${unspoken}件あります`;
}
