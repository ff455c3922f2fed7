// @ts-check
import { chosen, issue, needed } from './checks.js';
import { plain } from './paths.js';

/** What a person may do, from the least to the most. */
export const ROLES = ['STAFF', 'MANAGER', 'ADMIN'];

/** A new staff member of the given office. */
export function blank(/** @type {{officeId?: string|null}} */ { officeId = null } = {}) {
  return { login: '', name: '', role: 'STAFF', office: officeId ?? '', mayAlert: false, active: true, revision: 0 };
}

/** What the form shows of a saved staff member; every office is the empty choice. */
export function draftOf(/** @type {any} */ staff) {
  return { ...staff, office: staff.office ?? '' };
}

/** What is sent to the server. */
export function bodyOf(/** @type {any} */ draft) {
  const { id, role, mayAlert, active, revision } = draft;
  return { ...(id ? { id } : {}), login: plain(draft.login), name: draft.name.trim(), role, office: draft.office || null, mayAlert, active, revision };
}

/** Everything wrong with the form, in the order of its fields. */
export function check(/** @type {any} */ draft, /** @type {{staff: any[]}} */ { staff }) {
  return [...loginIssues(draft, staff), ...needed(draft, 'name', 80), ...chosen(draft, 'role', ROLES)];
}

function loginIssues(/** @type {any} */ draft, /** @type {any[]} */ staff) {
  const missing = needed(draft, 'login', 60);
  if (missing.length) return missing;
  const login = plain(draft.login);
  if (!/^[A-Za-z0-9][A-Za-z0-9._@-]*$/.test(login)) return [issue('login', 'notALogin')];
  const taken = staff.some((other) => other.id !== draft.id && other.login.toLowerCase() === login.toLowerCase());
  return taken ? [issue('login', 'taken')] : [];
}
