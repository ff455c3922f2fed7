// @ts-check
import { issue } from './checks.js';
import { plain } from './paths.js';

/** One opening on one day as it is typed; the times stay when the day is switched off. @typedef {{open: boolean, opens: string, closes: string}} Day */
/** @typedef {Record<string, Day>} Week */

/** Weekdays as the API names them, Monday first. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** A week without any hours. @returns {Week} */
export function emptyWeek() {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, { open: false, opens: '', closes: '' }]));
}

/** `9:00`, `０９：００`, `900` and `9` are all 09:00; null when it is no time. 24:00 is the end of a day. */
export function timeOf(/** @type {unknown} */ typed) {
  const match = /^(\d{1,2})(?::?(\d\d))?$/.exec(plain(typed));
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Everything wrong with an opening whose fields lie under the path. */
export function openingIssues(/** @type {{opens: string, closes: string}} */ { opens, closes }, /** @type {string} */ path) {
  const [from, to] = [timeOf(opens), timeOf(closes)];
  const issues = [
    ...(from && from !== '24:00' ? [] : [issue(`${path}.opens`, plain(opens) ? 'notATime' : 'needed')]),
    ...(to ? [] : [issue(`${path}.closes`, plain(closes) ? 'notATime' : 'needed')]),
  ];
  if (issues.length || !from || !to) return issues;
  return from < to ? [] : [issue(`${path}.closes`, 'notLater', { other: from })];
}

/** Everything wrong with a week whose days lie under the path. */
export function weekIssues(/** @type {Week} */ week, /** @type {string} */ path) {
  return openDays(week).flatMap((day) => openingIssues(week[day], `${path}.${day}`));
}

/** The days of a week that have hours. */
export function openDays(/** @type {Week} */ week) {
  return WEEKDAYS.filter((day) => week[day].open);
}

/** A week in which one day has the hours of the day before it. Monday follows no day. */
export function likeTheDayBefore(/** @type {Week} */ week, /** @type {string} */ day) {
  const before = WEEKDAYS[WEEKDAYS.indexOf(day) - 1];
  return before ? { ...week, [day]: { ...week[before] } } : week;
}
