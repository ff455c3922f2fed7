// @ts-check
/**
 * What time it is at the office, in epoch milliseconds: as the panel's own clock has it, or as the server's clock runs
 * beside it where the two disagree. Pure.
 *
 * @param {import('./state.js').State} state
 */
export function officeTime({ feed, wall }) {
  const clock = feed?.clock;
  return clock ? Date.parse(clock.there) + (wall - Date.parse(clock.here)) * clock.speed : wall;
}
