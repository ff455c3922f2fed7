// @ts-check

/**
 * What a display keeps for the time after a crash of its browser or a start without a server. Nothing in it is personal.
 *
 * @typedef {{office: string, snapshot: import('/signage/state.js').Snapshot, at: number}} Kept `at`: the wall clock's ms of the last sign of life
 */

const SNAPSHOT = 'junban.signage.snapshot';
const DISPLAY = 'junban.signage.display';
const CONTENT = 'junban.signage.content';
/** What is older says nothing of today. */
const KEPT_MS = 12 * 3_600_000;

/**
 * @param {string} office
 * @param {number} wall ms of the wall clock
 * @returns {Kept | null}
 */
export function keptSnapshot(office, wall) {
  const kept = /** @type {Kept | null} */ (read(SNAPSHOT));
  return kept?.office === office && kept.at <= wall && wall - kept.at < KEPT_MS ? kept : null;
}

/** @param {Kept} kept */
export const keep = (kept) => write(SNAPSHOT, kept);

/** @returns {import('/signage/display.js').Display | null} */
export const keptDisplay = () => read(DISPLAY);

/** @param {import('/signage/display.js').Display} display */
export const keepDisplay = (display) => write(DISPLAY, display);

/**
 * @param {string} office
 * @returns {import('/signage/playlist.js').Item[]} its playlist, as far as it is known here
 */
export function keptContent(office) {
  const kept = /** @type {{office: string, content: import('/signage/playlist.js').Item[]} | null} */ (read(CONTENT));
  return kept?.office === office ? kept.content : [];
}

/**
 * @param {string} office
 * @param {import('/signage/playlist.js').Item[]} content
 */
export const keepContent = (office, content) => write(CONTENT, { office, content });

/** @param {string} key */
function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {unknown} value
 */
function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden store costs nothing but the memory.
  }
}
