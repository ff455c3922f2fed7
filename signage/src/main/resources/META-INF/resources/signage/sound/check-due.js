// @ts-check

/** So long before opening the day's sound check is made, while there is time to fetch somebody. */
export const BEFORE_OPENING_MS = 30 * 60_000;
/** A check that found no sound is made again after so long. */
export const AGAIN_MS = 60_000;

/**
 * Whether the sound is to be checked now: at the start, each day before opening, and until there is sound.
 *
 * @param {{state: string, at: number} | null} last the last check, null when there was none
 * @param {number} now ms, on the same clock as the check's
 * @param {number | null} opensAt ms; null when the office does not open today
 */
export function isCheckDue(last, now, opensAt) {
  if (last === null) return true;
  if (last.state !== 'READY') return now - last.at >= AGAIN_MS;
  if (opensAt === null) return false;
  const due = opensAt - BEFORE_OPENING_MS;
  return last.at < due && now >= due;
}
