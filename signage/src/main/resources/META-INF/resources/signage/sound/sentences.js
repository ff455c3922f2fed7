// @ts-check

/**
 * What a language's announcements are made of: `voice/LANGUAGE.json`.
 *
 * A sentence is a list of clip names, of pauses in ms, and of places to fill: `{number}` the ticket number, letter and digits one by one;
 * `{place}` and `{briefPlace}` where to go, which again is a list with `{counter}` (a number from 1 to 99) or `{label}` (spelled).
 *
 * @typedef {'full' | 'once' | 'brief' | 'briefest'} Form from the whole announcement to the shortest
 * @typedef {(string | number)[]} Steps clips by name, pauses in ms
 * @typedef {{numbered: Steps, spelled: Steps, shown: Steps}} Place for a counter with a number, with letters, with a name that has no clips
 * @typedef {object} Grammar
 * @property {string} language
 * @property {number} joinMillis silence between two clips
 * @property {Record<'full' | 'once' | 'recall' | 'recallOnce' | 'brief', Steps>} sentences
 * @property {Place} place
 * @property {Place} briefPlace
 * @property {Record<string, {says: string}>} clips
 */

const SPELLED = /^[A-Z0-9]{1,4}$/;
/** Up to here every counter has a clip of its own, as the tens have; the others are made of two. */
const OWN_CLIP = 20;
const HIGHEST = 99;

/**
 * The clips and pauses of one announcement, in the order they sound.
 *
 * @param {Grammar} grammar
 * @param {{number: string, counter: string, again: boolean}} call
 * @param {Form} form
 * @returns {Steps}
 */
export function compose(grammar, call, form) {
  const steps = grammar.sentences[sentenceOf(form, call.again)].flatMap((step) => filled(grammar, call, step));
  while (typeof steps.at(-1) === 'number') steps.pop();
  return steps;
}

/**
 * @param {Form} form
 * @param {boolean} again
 */
function sentenceOf(form, again) {
  if (form === 'full') return again ? 'recall' : 'full';
  if (form === 'once') return again ? 'recallOnce' : 'once';
  return 'brief';
}

/**
 * @param {Grammar} grammar
 * @param {{number: string, counter: string}} call
 * @param {string | number} step
 * @returns {Steps}
 */
function filled(grammar, call, step) {
  if (step === '{number}') return spelled(call.number);
  if (step === '{counter}') return counterClips(Number(call.counter));
  if (step === '{label}') return spelled(call.counter);
  if (step !== '{place}' && step !== '{briefPlace}') return [step];
  const place = step === '{place}' ? grammar.place : grammar.briefPlace;
  return place[kindOf(call.counter)].flatMap((part) => filled(grammar, call, part));
}

/** @param {string} counter */
function kindOf(counter) {
  if (/^[1-9]\d?$/.test(counter)) return 'numbered';
  return SPELLED.test(counter) ? 'spelled' : 'shown';
}

/**
 * Letters and digits one by one; what has no clip is left out.
 *
 * @param {string} text
 */
function spelled(text) {
  return [...text.toUpperCase()].filter((char) => /[A-Z0-9]/.test(char)).map((char) => (/\d/.test(char) ? `digit-${char}` : `letter-${char.toLowerCase()}`));
}

/** @param {number} counter 1 to 99 */
function counterClips(counter) {
  if (counter < 1 || counter > HIGHEST) return [];
  const units = counter % 10;
  return counter <= OWN_CLIP || units === 0 ? [`counter-${counter}`] : [`counter-tens-${counter - units}`, `counter-${units}`];
}

/**
 * How long an announcement lasts, in ms.
 *
 * @param {Steps} steps
 * @param {number} joinMillis
 * @param {(clip: string) => number} lengthOf
 */
export function lengthOfSteps(steps, joinMillis, lengthOf) {
  return steps.reduce((/** @type {number} */ sum, step) => sum + (typeof step === 'number' ? step : lengthOf(step) + joinMillis), 0);
}
