// @ts-check

const PAUSES_MS = [300, 1_000, 2_500];
const PATIENCE_MS = 20_000;
const clock = { now: () => performance.now(), sleep: (ms) => new Promise((done) => setTimeout(done, ms)) };

/**
 * Asks again while no answer comes at all. Only for calls that may be repeated: the same key each time.
 *
 * @template T
 * @param {() => Promise<T>} call
 * @param {{now: () => number, sleep: (ms: number) => Promise<any>}} [time]
 * @returns {Promise<T>}
 */
export async function persistently(call, time = clock) {
  const end = time.now() + PATIENCE_MS;
  for (const pause of PAUSES_MS) {
    try {
      return await call();
    } catch (problem) {
      if (problem.status !== 0 || time.now() + pause >= end) throw problem;
      await time.sleep(pause);
    }
  }
  return call();
}
