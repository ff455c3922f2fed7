// @ts-check
import { issue, minutes, namedTexts, neededTexts, optionalTexts, wholeNumber } from './checks.js';
import { emptyTexts, plain, textsIn, textsOut } from './paths.js';
import { SUGGESTED_LETTERS } from '../letters.js';

/** A new procedure with the first suggested letter that is free, at the end of the list. */
export function blank(/** @type {{services?: any[]}} */ { services = [] } = {}) {
  const used = services.filter((service) => service.active).map((service) => service.prefix);
  return {
    prefix: SUGGESTED_LETTERS.find((letter) => !used.includes(letter)) ?? '', names: emptyTexts(), descriptions: emptyTexts(), situations: emptyTexts(), typicalSeconds: '10',
    displayOrder: String(1 + Math.max(0, ...services.map((service) => service.displayOrder))), reservationOnly: false, nextServiceId: '', active: true, revision: 0,
  };
}

/** What the form shows of a saved procedure; `typicalSeconds` is typed in minutes. */
export function draftOf(/** @type {any} */ service) {
  return {
    ...service, names: textsIn(service.names), descriptions: textsIn(service.descriptions), situations: textsIn(service.situations),
    typicalSeconds: String(Math.round(service.typicalSeconds / 6) / 10), displayOrder: String(service.displayOrder),
    nextServiceId: service.nextServiceId ?? '',
  };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  return {
    ...(draft.id ? { id: draft.id } : {}), prefix: letterOf(draft.prefix), names: textsOut(draft.names), descriptions: textsOut(draft.descriptions), situations: textsOut(draft.situations),
    typicalSeconds: Math.round(Number(plain(draft.typicalSeconds)) * 60), displayOrder: Number(plain(draft.displayOrder)),
    reservationOnly: draft.reservationOnly, nextServiceId: draft.nextServiceId || null, active: draft.active, revision: draft.revision,
  };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft) {
  const letter = letterOf(draft.prefix);
  const letterIssues = /^[A-Z]$/.test(letter) ? [] : [issue('prefix', letter ? 'notALetter' : 'needed')];
  return [
    ...neededTexts(draft, 'names', 120),
    ...optionalTexts(draft, 'descriptions', 400),
    ...optionalTexts(draft, 'situations', 120),
    ...namedTexts(draft, 'names', 'descriptions', 'situations'),
    ...letterIssues,
    ...minutes(draft, 'typicalSeconds', 0.5, 480),
    ...wholeNumber(draft, 'displayOrder', 0, 9999),
  ];
}

/** The letter that was typed, as a plain capital. */
export function letterOf(/** @type {unknown} */ typed) {
  return plain(typed).toUpperCase();
}
