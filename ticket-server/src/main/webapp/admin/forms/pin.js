// @ts-check
import { issue, needed } from './checks.js';
import { plain } from './paths.js';

/** What the form begins with: nobody can read a PIN, only whether there is one and since when. */
export function draftOf(/** @type {{set: boolean, changedAt: string|null}} */ { set, changedAt }) {
  return { set, changedAt, pin: '', again: '' };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  return { pin: plain(draft.pin) };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft) {
  const pin = plain(draft.pin);
  return [...needed(draft, 'pin', 40), ...(pin ? digits(pin) : []), ...(plain(draft.again) === pin ? [] : [issue('again', 'notTheSame')])];
}

function digits(/** @type {string} */ pin) {
  if (!/^\d{6,10}$/.test(pin)) return [issue('pin', 'notAPin')];
  return isRun(pin) ? [issue('pin', 'easyPin')] : [];
}

/** 111111, 123456 and 987654 are what anyone would try first. */
function isRun(/** @type {string} */ pin) {
  const steps = [...pin].slice(1).map((digit, i) => Number(digit) - Number(pin[i]));
  return Math.abs(steps[0]) <= 1 && steps.every((step) => step === steps[0]);
}
