// @ts-check
import { namedTexts, neededTexts } from './checks.js';
import { textsIn, textsOut } from './paths.js';

/** The kinds of messages over everything, in the order of the form. */
export const KINDS = ['EARTHQUAKE', 'FIRE', 'EVACUATION', 'ALL_CLEAR'];

/** What the form shows: every text in every language. */
export function draftOf(/** @type {any} */ { texts, revision }) {
  return { texts: byKind((kind) => ({ headings: textsIn(texts[kind].headings), orders: textsIn(texts[kind].orders) })), revision };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ { texts, revision }) {
  return { texts: byKind((kind) => ({ headings: textsOut(texts[kind].headings), orders: textsOut(texts[kind].orders) })), revision };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft) {
  return KINDS.flatMap((kind) => [
    ...neededTexts(draft, `texts.${kind}.headings`, 40),
    ...neededTexts(draft, `texts.${kind}.orders`, 120),
    ...namedTexts(draft, `texts.${kind}.headings`, `texts.${kind}.orders`),
  ]);
}

function byKind(/** @type {(kind: string) => any} */ of) {
  return Object.fromEntries(KINDS.map((kind) => [kind, of(kind)]));
}
