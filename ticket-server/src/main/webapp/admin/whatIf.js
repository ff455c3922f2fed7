// @ts-check

/** The order in which classes are listed; everybody comes last. */
const CLASSES = ['PRIORITY', 'RESERVED', 'WALK_IN', null];

/**
 * The waits of a replayed day by class, in whole minutes, present rules beside changed ones.
 * @returns {{queueClass: string|null, people: number, before: Record<string, number>|null, after: Record<string, number>|null}[]}
 */
export function beforeAndAfter(/** @type {{before: any[], after: any[]}} */ answer) {
  return CLASSES.map((queueClass) => {
    const [before, after] = [answer.before, answer.after].map((sums) => sums.find((sum) => sum.queueClass === queueClass));
    return { queueClass, people: (after ?? before)?.count ?? 0, before: inMinutes(before), after: inMinutes(after) };
  }).filter((line) => line.people > 0);
}

function inMinutes(/** @type {any} */ sum) {
  if (!sum) return null;
  const names = { mean: 'meanSeconds', median: 'medianSeconds', p90: 'p90Seconds', longest: 'longestSeconds' };
  return Object.fromEntries(Object.entries(names).map(([name, field]) => [name, Math.round(sum[field] / 60)]));
}
