// @ts-check
import { issue, wholeNumber } from './checks.js';
import { blankMonthly, blankYearly, monthlyIn, monthlyIssues, monthlyOut, yearlyIn, yearlyIssues, yearlyOut } from './closures.js';
import { formField, plain } from './paths.js';
import { blankSpecialDay, specialDayIn, specialDayIssues, specialDayOut } from './specialDays.js';
import { emptyWeek, openDays, timeOf, weekIssues } from './week.js';

export { blankMonthly, blankSpecialDay, blankYearly };

/** @typedef {import('./week.js').Week} Week */
/**
 * `lastReceptionOf` holds the minutes of the procedures that differ; `hardStop` says whether visits have to be over in time.
 * @typedef {{office: Week, services: Record<string, Week>, specialDays: import('./specialDays.js').SpecialDay[],
 *   monthlyClosures: import('./closures.js').Monthly[], yearlyClosures: import('./closures.js').Yearly[], holidays: string,
 *   lastReceptionMinutes: string, lastReceptionOf: Record<string, string>, hardStop: boolean, overrunMinutes: string, [other: string]: any}} HoursDraft
 */

/** What an office can do on national holidays. */
export const HOLIDAYS = ['OPEN', 'CLOSED', 'CLOSED_EXCEPT_SUNDAY'];

/** What the form shows: one week of the office, one of each procedure that differs, and all other rules. @returns {HoursDraft} */
export function draftOf(/** @type {any} */ hours) {
  const { week, specialDays, monthlyClosures = [], yearlyClosures = [], holidays = 'OPEN', lastReceptionMinutes = 0,
    serviceLastReception = [], overrunMinutes = null, ...rest } = hours;
  /** @type {HoursDraft} */
  const draft = {
    ...rest, office: emptyWeek(), services: {}, specialDays: specialDays.map(specialDayIn),
    monthlyClosures: monthlyClosures.map(monthlyIn), yearlyClosures: yearlyClosures.map(yearlyIn), holidays,
    lastReceptionMinutes: String(lastReceptionMinutes), lastReceptionOf: lastReceptionIn(serviceLastReception),
    hardStop: overrunMinutes !== null, overrunMinutes: String(overrunMinutes ?? 30),
  };
  for (const { serviceId, weekday, opens, closes } of week) {
    const own = serviceId ? (draft.services[serviceId] ??= emptyWeek()) : draft.office;
    own[weekday] = { open: true, opens, closes };
  }
  draft.specialDays.sort((a, b) => a.date.localeCompare(b.date));
  return draft;
}

/** What is sent to the server. */
export function bodyOf(/** @type {HoursDraft} */ draft) {
  const { office, services, lastReceptionOf, hardStop, ...rest } = draft;
  return {
    ...rest,
    week: openings(draft).map(({ serviceId, weekday, day }) => ({ serviceId, weekday, opens: timeOf(day.opens), closes: timeOf(day.closes) })),
    specialDays: draft.specialDays.map(specialDayOut),
    monthlyClosures: draft.monthlyClosures.map(monthlyOut),
    yearlyClosures: draft.yearlyClosures.map(yearlyOut),
    lastReceptionMinutes: Number(plain(draft.lastReceptionMinutes)),
    serviceLastReception: differing(draft).map(([serviceId, minutes]) => ({ serviceId, minutes: Number(plain(minutes)) })),
    overrunMinutes: hardStop ? Number(plain(draft.overrunMinutes)) : null,
  };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {HoursDraft} */ draft, /** @type {{services: any[]}} */ { services }) {
  const own = services.filter(({ id }) => draft.services[id]);
  return [
    ...weekIssues(draft.office, 'office'),
    ...receptionIssues(draft),
    ...draft.monthlyClosures.flatMap((closure, index) => monthlyIssues(closure, `monthlyClosures.${index}`)),
    ...draft.yearlyClosures.flatMap((closure, index) => yearlyIssues(closure, `yearlyClosures.${index}`)),
    ...draft.specialDays.flatMap((_, index) => specialDayIssues(draft, index)),
    ...own.flatMap(({ id }) => ownWeekIssues(draft.services[id], `services.${id}`)),
  ];
}

/** The form's field for a server's one: rows of a sent list are numbered in the order they were sent. */
export function fieldOf(/** @type {HoursDraft} */ draft, /** @type {string} */ serverField) {
  const row = /^(week|serviceLastReception)[.[](\d+)\]?(?:\.(opens|closes))?/.exec(serverField);
  if (row?.[1] === 'week') {
    const sent = openings(draft)[Number(row[2])];
    return sent ? `${sent.path}.${row[3] ?? 'opens'}` : null;
  }
  const minutes = row && differing(draft)[Number(row[2])];
  return minutes ? `lastReceptionOf.${minutes[0]}` : formField(draft, serverField);
}

/** The weeks of the procedures when one gets a week of its own, at first the office's, or no longer has one. */
export function withOwnWeek(/** @type {HoursDraft} */ draft, /** @type {string} */ serviceId, /** @type {boolean} */ own) {
  const { [serviceId]: present, ...others } = draft.services;
  return own ? { ...others, [serviceId]: present ?? draft.office } : others;
}

/** Every opening of the draft in the order it is sent, with the path of its fields. */
function openings(/** @type {HoursDraft} */ draft) {
  const weeks = [{ serviceId: /** @type {string|null} */ (null), path: 'office', week: draft.office },
    ...Object.entries(draft.services).map(([serviceId, week]) => ({ serviceId, path: `services.${serviceId}`, week }))];
  return weeks.flatMap(({ serviceId, path, week }) =>
    openDays(week).map((weekday) => ({ serviceId, weekday, day: week[weekday], path: `${path}.${weekday}` })));
}

/** A week of its own without hours would be stored as no week at all, and so mean the office's. */
function ownWeekIssues(/** @type {Week} */ week, /** @type {string} */ path) {
  return openDays(week).length ? weekIssues(week, path) : [issue(`${path}.MONDAY.open`, 'noHours')];
}

function receptionIssues(/** @type {HoursDraft} */ draft) {
  return [
    ...wholeNumber(draft, 'lastReceptionMinutes', 0, 240),
    ...differing(draft).flatMap(([id]) => wholeNumber(draft, `lastReceptionOf.${id}`, 0, 240)),
    ...(draft.hardStop ? wholeNumber(draft, 'overrunMinutes', 0, 240) : []),
  ];
}

/** The procedures for which minutes of their own are typed. */
function differing(/** @type {HoursDraft} */ draft) {
  return Object.entries(draft.lastReceptionOf).filter(([, minutes]) => plain(minutes));
}

function lastReceptionIn(/** @type {{serviceId: string, minutes: number}[]} */ list) {
  return Object.fromEntries(list.map(({ serviceId, minutes }) => [serviceId, String(minutes)]));
}
