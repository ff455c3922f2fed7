// @ts-check

/** Letters that cannot be mistaken by eye or ear, in the order they should be given out. */
export const SUGGESTED_LETTERS = ['A', 'C', 'F', 'R', 'U', 'W', 'H', 'M', 'X'];

const ALIKE_BY_EAR = ['B', 'D', 'E', 'G', 'P', 'T', 'V'];

/** Letters beside the digit they look like. */
const ALIKE_BY_EYE = { I: '1', O: '0', Q: '0', S: '5', Z: '2' };

/**
 * Why a letter is better avoided, or null. It stays allowed: an office may have its reasons.
 * @returns {{key: string, params: Record<string, string>} | null}
 */
export function letterAdvice(/** @type {string} */ letter) {
  if (ALIKE_BY_EAR.includes(letter)) {
    return { key: 'letters.ear', params: { letter, others: ALIKE_BY_EAR.filter((other) => other !== letter).join(' ') } };
  }
  const digit = ALIKE_BY_EYE[/** @type {keyof typeof ALIKE_BY_EYE} */ (letter)];
  return digit ? { key: 'letters.eye', params: { letter, digit } } : null;
}

/** The other procedures in use with the same letter: they share one series of numbers. */
export function sharing(/** @type {any[]} */ services, /** @type {string|null} */ id, /** @type {string} */ letter) {
  return services.filter((service) => service.active && service.id !== id && service.prefix === letter);
}

/** The letters that more than one procedure in use has, each with those procedures. */
export function sharedLetters(/** @type {any[]} */ services) {
  const active = services.filter((service) => service.active);
  const letters = [...new Set(active.map((service) => service.prefix))].sort();
  return letters.map((letter) => ({ letter, services: active.filter((service) => service.prefix === letter) })).filter((group) => group.services.length > 1);
}
