// @ts-check
import { clock, dateLong, t } from '/shared/text.js';
import { officeNow, zone } from '/signage/view.js';

/**
 * Why and until when nothing is issued for a procedure.
 *
 * @param {import('/signage/state.js').Service} service
 * @param {import('/signage/state.js').BoardState} state
 * @param {string} lang
 */
export function closedNote(service, state, lang = 'ja') {
  const { closedReason: reason, opensAt } = service;
  if (reason === 'ENDED' || reason === 'RECEPTION_ENDED') return t(lang, 'ended');
  if (reason === 'FULL_FOR_TODAY') return t(lang, 'full');
  if (reason === 'CLOSED_TODAY') return t(lang, 'dayOff');
  const pause = reason === 'NO_COUNTER' ? [t(lang, 'pausedShort')] : [];
  return [...pause, ...(opensAt ? [opens(lang, opensAt, state)] : [])].join(' — ') || t(lang, 'pausedShort');
}

/**
 * @param {string} lang
 * @param {string} at
 * @param {import('/signage/state.js').BoardState} state
 */
function opens(lang, at, state) {
  const when = { t: clock(lang, at, { zone: zone(state) }), d: dateLong(lang, at, zone(state)) };
  return t(lang, when.d === dateLong(lang, officeNow(state), zone(state)) ? 'opensAt' : 'opensNext', when);
}

/**
 * @param {string} lang
 * @param {import('/signage/state.js').BoardState} state
 * @returns {{what: string, next: string}} that it is closed, and when it opens next (empty when that is not known or said already)
 */
export function closing(lang, state) {
  const { opening } = /** @type {import('/signage/state.js').Snapshot} */ (state.snapshot);
  if (opening.state === 'NOT_YET_OPEN' && opening.opensAt) {
    return { what: t(lang, 'opensToday', { t: clock(lang, opening.opensAt, { zone: zone(state) }) }), next: '' };
  }
  const next = opening.nextOpening ? opens(lang, opening.nextOpening, state) : '';
  return { what: t(lang, opening.state === 'CLOSED_TODAY' ? 'dayOff' : 'ended'), next };
}

/**
 * What the live region says.
 *
 * @param {import('/signage/state.js').Call | null} call
 */
export function spoken(call) {
  if (call === null) return '';
  const sentence = t('ja', hasNumber(call.counter) ? 'announce' : 'announceAt', { no: call.number, c: call.counter });
  return call.times > 1 ? `${t('ja', 'announceAgain')}${sentence}` : sentence;
}

/** @param {string} counter 窓口 have numbers, some have names */
export const hasNumber = (counter) => /^\d+$/.test(counter);
