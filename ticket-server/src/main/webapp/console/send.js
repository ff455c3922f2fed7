// @ts-check
import { ApiProblem, newKey, request } from '/shared/api.js';

const TRIES = 4;
const FIRST_PAUSE_MS = 400;
const PATIENCE_MS = 5_000;

/**
 * One command of one press. A lost answer is asked for again under the same key, so the server acts once however often it is asked.
 *
 * @param {string} path
 * @param {any} body
 * @param {{method?: 'POST'|'PUT'|'DELETE', ask?: typeof request, pause?: (ms: number) => Promise<unknown>}} [line]
 * @returns {Promise<any>}
 * @throws {ApiProblem} refused, or still without an answer after four tries (`unreachable`)
 */
export async function send(path, body, { method = 'POST', ask = request, pause = wait } = {}) {
  const key = newKey();
  for (let tried = 1; ; tried++) {
    try {
      return await ask(method, path, { body, key, signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (problem) {
      if (!isLost(problem)) throw problem;
      if (tried === TRIES) throw new ApiProblem(0, 'urn:junban:problem:unreachable', '');
      await pause(FIRST_PAUSE_MS * 2 ** (tried - 1));
    }
  }
}

/** Nothing is known about what the server did. @param {any} problem */
function isLost(problem) {
  return problem?.name === 'TimeoutError' || (problem instanceof ApiProblem && [0, 502, 503, 504].includes(problem.status));
}

/** @param {number} ms */
function wait(ms) {
  return new Promise((done) => setTimeout(done, ms));
}
