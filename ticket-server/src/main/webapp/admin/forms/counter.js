// @ts-check
import { issue, needed, optionalTexts } from './checks.js';
import { emptyTexts, plain, textsIn, textsOut } from './paths.js';

/** A new counter that serves nothing yet. */
export function blank() {
  return {
    label: '', places: emptyTexts(), serviceIds: /** @type {string[]} */ ([]), preferences: /** @type {Record<string, number>} */ ({}), active: true, revision: 0,
  };
}

/** What the form shows of a saved counter. */
export function draftOf(/** @type {any} */ counter) {
  return { ...counter, places: textsIn(counter.places) };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  const { id, serviceIds, active, revision } = draft;
  const preferences = Object.fromEntries(serviceIds.map((/** @type {string} */ service) => [service, draft.preferences[service] ?? 1]));
  return { ...(id ? { id } : {}), label: plain(draft.label), places: textsOut(draft.places), serviceIds, preferences, active, revision };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft, /** @type {{counters: any[]}} */ { counters }) {
  const label = plain(draft.label);
  const taken = counters.some((other) => other.id !== draft.id && other.label === label);
  return [
    ...(taken ? [issue('label', 'taken')] : needed(draft, 'label', 4)),
    ...optionalTexts(draft, 'places', 120),
    ...(draft.active && draft.serviceIds.length === 0 ? [issue('serviceIds', 'servesNothing')] : []),
  ];
}
