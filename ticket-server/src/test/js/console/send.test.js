// @ts-check
import { send } from '/console/send.js';
import { ApiProblem } from '/shared/api.js';
import { equal, test } from '/test-harness.js';

/** A line that loses the first answers; remembers the keys it was asked with. @param {unknown[]} losses */
function aLine(losses) {
  /** @type {(string|undefined)[]} */
  const keys = [];
  const ask = async (/** @type {string} */ _method, /** @type {string} */ _path, /** @type {any} */ { key } = {}) => {
    keys.push(key);
    if (losses.length > 0) throw losses.shift();
    return { number: 'A127' };
  };
  return { keys, ask, pause: async () => {} };
}

const lost = () => new ApiProblem(0, 'urn:junban:problem:unreachable', '');

test('a lost answer is asked for again under the same key', async () => {
  const line = aLine([lost(), new DOMException('', 'TimeoutError'), new ApiProblem(503, 'about:blank', '')]);
  equal((await send('/x', {}, line)).number, 'A127');
  equal(line.keys.length, 4);
  equal(new Set(line.keys).size, 1);
});

test('two presses have two keys', async () => {
  const line = aLine([]);
  await send('/x', {}, line);
  await send('/x', {}, line);
  equal(new Set(line.keys).size, 2);
});

test('after four lost answers it says that nothing is known', async () => {
  const line = aLine([lost(), lost(), lost(), lost()]);
  const problem = await send('/x', {}, line).catch((error) => error);
  equal([problem.status, line.keys.length], [0, 4]);
});

test('a refusal is an answer and is not asked again', async () => {
  const line = aLine([new ApiProblem(409, 'urn:junban:problem:counter-busy', '')]);
  const problem = await send('/x', {}, line).catch((error) => error);
  equal([problem.type, line.keys.length], ['urn:junban:problem:counter-busy', 1]);
});

test('taking a message down is sent as what it is', async () => {
  /** @type {string[]} */
  const methods = [];
  await send('/x', undefined, { method: 'DELETE', ask: async (method) => methods.push(method), pause: async () => {} });
  equal(methods, ['DELETE']);
});
