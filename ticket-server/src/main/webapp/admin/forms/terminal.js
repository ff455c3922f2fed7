// @ts-check
import { chosen, needed } from './checks.js';
import { plain } from './paths.js';

/** What a terminal can be. */
const KINDS = ['KIOSK', 'DISPLAY', 'CONSOLE', 'COUNTER_BOX'];

/** Buttons and a number at one counter. */
export const BOX = 'COUNTER_BOX';

/** The kinds a form offers: staff sign in at a counter by name, so a console is only kept where it already is one. */
export function offeredKinds(/** @type {string} */ present) {
  return KINDS.filter((kind) => kind !== 'CONSOLE' || kind === present);
}

/** A new terminal: most are ticket kiosks. */
export function blank() {
  return { kind: 'KIOSK', name: '', counterId: '', active: true, revision: 0, enrolledAt: null };
}

/** What the form shows of a saved terminal. */
export function draftOf(/** @type {any} */ terminal) {
  return { ...terminal, counterId: terminal.counterId ?? '' };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  const { id, kind, active, revision } = draft;
  const counterId = kind === BOX ? draft.counterId : null;
  return { ...(id ? { id } : {}), kind, name: plain(draft.name), counterId, active, revision };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft) {
  const counter = draft.kind === BOX ? needed(draft, 'counterId', 36) : [];
  return [...chosen(draft, 'kind', KINDS), ...needed(draft, 'name', 80), ...counter];
}
