// @ts-check

/** @type {{name: string, check: () => unknown}[]} */
const registered = [];

/**
 * @param {string} name a sentence
 * @param {() => unknown} check fails by throwing, now or later
 */
export function test(name, check) {
  registered.push({ name, check });
}

/**
 * Whether both are the same through and through.
 *
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {string} [what]
 */
export function equal(actual, expected, what = 'They differ') {
  if (!same(actual, expected)) throw new Error(`${what}\n  expected: ${shown(expected)}\n  but was:  ${shown(actual)}`);
}

/**
 * @param {unknown} value
 * @param {string} [what]
 */
export function ok(value, what = 'Not true') {
  if (!value) throw new Error(`${what}: ${shown(value)}`);
}

/** @returns {Promise<{name: string, failure: string | null}[]>} */
export async function run() {
  const results = [];
  for (const { name, check } of registered) results.push({ name, failure: await failureOf(check) });
  return results;
}

/** @param {() => unknown} check */
async function failureOf(check) {
  try {
    await check();
    return null;
  } catch (error) {
    return error instanceof Error ? String(error.stack ?? error) : String(error);
  }
}

/**
 * @param {any} a
 * @param {any} b
 * @returns {boolean}
 */
function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof Map || a instanceof Set) return same([...a], [...b]);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** @param {unknown} value */
function shown(value) {
  return JSON.stringify(value, (_, part) => (part === undefined ? '(undefined)' : part)) ?? String(value);
}
