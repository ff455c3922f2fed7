// @ts-check
import { FORMS, firstDraft, serverIssues } from './forms/index.js';
import { withAt } from './forms/paths.js';

/** @typedef {import('./forms/checks.js').Issue} Issue */
/** @typedef {{status: number, type: string, detail: string, issues: any[]}} Refusal */

/**
 * A form being filled in. `attempt` grows with every refused attempt to save, so that the page knows
 * when to move the focus to the summary.
 * @typedef {{kind: string, id: string|null, draft: any, original: any, issues: Issue[], tried: boolean,
 *   attempt: number, saving: boolean, conflict: boolean, refusal: Refusal|null}} Form
 */

/** Conflicts over something that may be there only once, and the field it is in. */
const TAKEN_FIELD = /** @type {Record<string, string>} */ ({ 'office-exists': 'id', 'counter-label-taken': 'label', 'login-taken': 'login' });

/** Opens a form on what was loaded; null when the thing does not exist. @returns {Form|null} */
export function openForm(/** @type {string} */ kind, /** @type {string|null} */ id, /** @type {any} */ near) {
  const draft = firstDraft(kind, id, near);
  if (!draft) return null;
  return { kind, id, draft, original: draft, issues: [], tried: false, attempt: 0, saving: false, conflict: false, refusal: null };
}

/** The form after an event; other events leave it as it is. @returns {Form} */
export function reduceForm(/** @type {Form} */ form, /** @type {any} */ event, /** @type {any} */ near) {
  switch (event.type) {
    case 'edited':
      return edited(form, event.path, event.value, near);
    case 'fieldLeft':
      return checked(form, near, [event.path]);
    case 'checkFailed':
      return { ...form, issues: issuesOf(form, near), tried: true, refusal: null, attempt: form.attempt + 1 };
    case 'saving':
      return { ...form, issues: [], saving: true, conflict: false, refusal: null };
    case 'saved':
      return { ...form, original: form.draft, saving: false };
    case 'saveRefused':
      return refused(form, event.problem);
    default:
      return form;
  }
}

/**
 * A form in which something is typed, after the thing was read again. When only its revision moved (a new code, a
 * counter opened) the form goes on with the new one; when somebody changed the content, saving will say so.
 * @returns {Form}
 */
export function rebased(/** @type {Form} */ form, /** @type {any} */ near) {
  const fresh = firstDraft(form.kind, form.id, near);
  if (!fresh || sentBody(form.kind, fresh) !== sentBody(form.kind, form.original)) return form;
  return { ...form, original: fresh, draft: { ...form.draft, revision: fresh.revision } };
}

function sentBody(/** @type {string} */ kind, /** @type {any} */ draft) {
  return JSON.stringify({ ...FORMS[kind].bodyOf(draft), revision: 0 });
}

/** Whether something was typed that is not saved. */
export function isDirty(/** @type {Form|null} */ form) {
  return form !== null && form.draft !== form.original && JSON.stringify(form.draft) !== JSON.stringify(form.original);
}

/** Everything wrong with the form as it stands. */
export function issuesOf(/** @type {Form} */ form, /** @type {any} */ near) {
  return FORMS[form.kind].check(form.draft, near);
}

/** What the form would send. */
export function bodyOf(/** @type {Form} */ form) {
  return FORMS[form.kind].bodyOf(form.draft);
}

/** What is wrong with one field, or undefined. */
export function issueAt(/** @type {Form} */ form, /** @type {string} */ field) {
  return form.issues.find((issue) => issue.field === field);
}

function edited(/** @type {Form} */ form, /** @type {string} */ path, /** @type {any} */ value, /** @type {any} */ near) {
  const issues = form.issues.filter((issue) => !(issue.detail && issue.field === path));
  return checked({ ...form, issues, draft: withAt(form.draft, path, value) }, near, []);
}

/** Before the first attempt only fields already left or marked are judged: nobody is told off while typing. */
function checked(/** @type {Form} */ form, /** @type {any} */ near, /** @type {string[]} */ left) {
  const judged = new Set([...left, ...form.issues.map((issue) => issue.field)]);
  const own = issuesOf(form, near).filter((issue) => form.tried || judged.has(issue.field));
  return { ...form, issues: [...own, ...form.issues.filter((issue) => issue.detail)] };
}

function refused(/** @type {Form} */ form, /** @type {Refusal} */ problem) {
  const taken = TAKEN_FIELD[problem.type.replace('urn:junban:problem:', '')];
  const issues = serverIssues(form.kind, form.draft, taken ? [{ field: taken, detail: problem.detail }] : (problem.issues ?? []));
  const conflict = problem.type === 'urn:junban:problem:changed-meanwhile';
  return { ...form, issues, conflict, refusal: issues.length || conflict ? null : problem, saving: false, attempt: form.attempt + 1 };
}
