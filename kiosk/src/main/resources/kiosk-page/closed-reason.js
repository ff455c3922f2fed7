// @ts-check
import { ruby } from '/shared/ruby.js';
import { annotated, clock, dateLong, t } from '/shared/text.js';
import { easyDate } from './easy-date.js';
import { officeTime } from './office-time.js';

const TITLES = {
  NOT_YET_OPEN: 'notYetTitle',
  ENDED: 'endedTitle',
  RECEPTION_ENDED: 'endedTitle',
  FULL_FOR_TODAY: 'fullTitle',
  CLOSED_TODAY: 'dayOffTitle',
};

/**
 * Why a procedure cannot be chosen now, and until when.
 *
 * @param {any} service
 * @param {any} feed
 * @returns {{title: string, opensAt: string | null, text: string | null}} keys of words; at most one of the last two is set
 */
export function closedReason({ closedReason: reason, opensAt }, feed) {
  const known = TITLES[reason];
  const title = known ?? 'pausedTitle';
  if (opensAt) return { title, opensAt, text: null };
  if (!known) return { title, opensAt: null, text: 'pausedText' };
  return { title, opensAt: feed.opening?.nextOpening ?? null, text: null };
}

/**
 * `15:30から受け付けます` today, `次は11月22日(日) 10:00からです` later: to be shown.
 *
 * @param {string} at
 * @param {import('./state.js').State} state
 */
export function opensShown(at, state) {
  const { language } = state;
  const { key, params, zone } = opening(at, state);
  if (language !== 'ja-easy') return t(language, key, params);
  const [before, after = ''] = annotated(language, key, { ...params, d: '|' }).split('|');
  return [ruby(before), after ? easyDate(at, zone) : '', ruby(after)];
}

/**
 * The same to be spoken.
 *
 * @param {string} at
 * @param {import('./state.js').State} state
 */
export function opensSpoken(at, state) {
  const { key, params } = opening(at, state);
  return t(state.language, key, params);
}

/** @param {string} at @param {import('./state.js').State} state */
function opening(at, state) {
  const { language, feed } = state;
  const zone = feed?.office?.zone ?? 'Asia/Tokyo';
  const params = { t: clock(language, at, { zone }), d: dateLong(language, at, zone) };
  const today = params.d === dateLong(language, officeTime(state), zone);
  return { key: today ? 'opensAt' : 'opensNext', params, zone };
}
