// @ts-check
import { issue, needed, tooLong } from './checks.js';
import { formField } from './paths.js';
import { emptyWeek, openDays, openingIssues, timeOf, weekIssues } from './week.js';

/** @typedef {import('./week.js').Week} Week */
/** @typedef {{date: string, closed: boolean, opens: string, closes: string, reason: string}} SpecialDay */
/** @typedef {{office: Week, services: Record<string, Week>, specialDays: SpecialDay[], revision: number}} HoursDraft */

/** A special day to fill in. @returns {SpecialDay} */
export function blankSpecialDay() {
  return { date: '', closed: true, opens: '', closes: '', reason: '' };
}

/** What the form shows: one week of the office, one of each procedure that differs, the special days by date. @returns {HoursDraft} */
export function draftOf(/** @type {any} */ hours) {
  /** @type {HoursDraft} */
  const draft = { office: emptyWeek(), services: {}, specialDays: hours.specialDays.map(specialDayIn), revision: hours.revision };
  for (const { serviceId, weekday, opens, closes } of hours.week) {
    const week = serviceId ? (draft.services[serviceId] ??= emptyWeek()) : draft.office;
    week[weekday] = { open: true, opens, closes };
  }
  draft.specialDays.sort((a, b) => a.date.localeCompare(b.date));
  return draft;
}

/** What is sent to the server. */
export function bodyOf(/** @type {HoursDraft} */ draft) {
  const week = openings(draft).map(({ serviceId, weekday, day }) => ({ serviceId, weekday, opens: timeOf(day.opens), closes: timeOf(day.closes) }));
  return { week, specialDays: draft.specialDays.map(specialDayOut), revision: draft.revision };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {HoursDraft} */ draft, /** @type {{services: any[]}} */ { services }) {
  const own = services.filter(({ id }) => draft.services[id]);
  return [
    ...weekIssues(draft.office, 'office'),
    ...draft.specialDays.flatMap((day, index) => specialDayIssues(draft, day, index)),
    ...own.flatMap(({ id }) => ownWeekIssues(draft.services[id], `services.${id}`)),
  ];
}

/** The form's field for a server's one: rows of the sent week are numbered in the order they were sent. */
export function fieldOf(/** @type {HoursDraft} */ draft, /** @type {string} */ serverField) {
  const row = /^week[.[](\d+)\]?(?:\.(opens|closes))?/.exec(serverField);
  const sent = row && openings(draft)[Number(row[1])];
  return sent ? `${sent.path}.${row[2] ?? 'opens'}` : formField(draft, serverField);
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

function specialDayIssues(/** @type {HoursDraft} */ draft, /** @type {SpecialDay} */ day, /** @type {number} */ index) {
  const path = `specialDays.${index}`;
  const twice = day.date && draft.specialDays.findIndex((other) => other.date === day.date) < index;
  return [
    ...(twice ? [issue(`${path}.date`, 'sameDay')] : needed(draft, `${path}.date`, 10)),
    ...(day.closed ? needed : tooLong)(draft, `${path}.reason`, 200),
    ...(day.closed ? [] : openingIssues(day, path)),
  ];
}

function specialDayIn(/** @type {any} */ { date, opens, closes, reason }) {
  return { date, closed: opens === null, opens: opens ?? '', closes: closes ?? '', reason: reason ?? '' };
}

function specialDayOut(/** @type {SpecialDay} */ { date, closed, opens, closes, reason }) {
  return { date, opens: closed ? null : timeOf(opens), closes: closed ? null : timeOf(closes), reason: reason.trim() || null };
}
