// @ts-check
import { issue, needed, neededTexts, wholeNumber } from './checks.js';
import { emptyTexts, plain, textsIn, textsOut } from './paths.js';
import { timeOf } from './week.js';

/** The days of a week, as they are chosen. */
export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const NO_DAY = { validFrom: '', validUntil: '' };

/** A new notice; pictures, PDF files and films begin as a file. */
export function blank() {
  return { kind: 'NOTICE', name: '', texts: emptyTexts(), seconds: '10', place: '1', days: [], from: '', to: '', ...NO_DAY, displayIds: [], pages: [], active: true, revision: 0 };
}

/** What the form shows of a thing on the playlist. */
export function draftOf(/** @type {any} */ item) {
  const { from, to, validFrom, validUntil } = item;
  return {
    ...item, texts: textsIn(item.texts), seconds: String(item.seconds), place: String(item.place),
    from: from ?? '', to: to ?? '', validFrom: validFrom ?? '', validUntil: validUntil ?? '',
  };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  const { days, displayIds, active, revision } = draft;
  return {
    name: plain(draft.name), ...(draft.kind === 'NOTICE' ? { texts: textsOut(draft.texts) } : {}), seconds: Number(plain(draft.seconds)), days,
    from: timeOf(draft.from), to: timeOf(draft.to), validFrom: draft.validFrom || null, validUntil: draft.validUntil || null, displayIds, active,
    place: Number(plain(draft.place)), revision,
  };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft) {
  return [
    ...needed(draft, 'name', 80),
    ...(draft.kind === 'NOTICE' ? neededTexts(draft, 'texts', 200) : []),
    ...wholeNumber(draft, 'seconds', 3, 600),
    ...wholeNumber(draft, 'place', 1, 9999),
    ...times(draft),
    ...(draft.validFrom && draft.validUntil && draft.validFrom > draft.validUntil ? [issue('validUntil', 'beforeFirst')] : []),
  ];
}

/** Times may be left empty: from the morning on, until the night. */
function times(/** @type {any} */ draft) {
  const [from, to] = [timeOf(draft.from), timeOf(draft.to)];
  const unread = ['from', 'to'].filter((field) => plain(draft[field]) && !timeOf(draft[field])).map((field) => issue(field, 'notATime'));
  if (unread.length) return unread;
  return from && to && from >= to ? [issue('to', 'notLater', { other: from })] : [];
}
