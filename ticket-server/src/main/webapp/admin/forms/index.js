// @ts-check
import * as content from './content.js';
import * as counter from './counter.js';
import * as display from './display.js';
import * as emergency from './emergency.js';
import * as hours from './hours.js';
import * as office from './office.js';
import { formField } from './paths.js';
import * as pin from './pin.js';
import * as rules from './rules.js';
import * as service from './service.js';
import * as staff from './staff.js';
import * as terminal from './terminal.js';
import * as voice from './voice.js';

/**
 * One kind of form: from the server's body to what is typed, back again, and what is wrong with it.
 * @typedef {object} FormKind
 * @property {(near: any) => any} [blank]
 * @property {(body: any) => any} draftOf
 * @property {(draft: any) => any} bodyOf
 * @property {(draft: any, near: any) => import('./checks.js').Issue[]} check
 * @property {(draft: any, serverField: string) => string|null} [fieldOf]
 */

/** @type {Record<string, FormKind>} */
export const FORMS = { office, service, hours, rules, counter, terminal, staff, voice, display, emergency, pin, content };

/** The list of a route's data in which the bodies of a kind are found. */
const LIST_OF = { office: 'offices', service: 'services', counter: 'counters', terminal: 'terminals', staff: 'staff', display: 'displays', content: 'content' };

/** The draft a form begins with, or null when there is no such thing. */
export function firstDraft(/** @type {string} */ kind, /** @type {string|null} */ id, /** @type {any} */ near) {
  if (['hours', 'rules', 'voice', 'emergency', 'pin'].includes(kind)) return FORMS[kind].draftOf(near[kind]);
  if (id === 'new') return FORMS[kind].blank?.(near) ?? null;
  const list = near[LIST_OF[/** @type {keyof typeof LIST_OF} */ (kind)]] ?? [];
  const body = list.find((/** @type {any} */ one) => one.id === id);
  return body ? FORMS[kind].draftOf(body) : null;
}

/** The server's issues, each with the field of the form it belongs to (null when the form has none). */
export function serverIssues(/** @type {string} */ kind, /** @type {any} */ draft, /** @type {any[]} */ issues) {
  const fieldOf = FORMS[kind].fieldOf ?? formField;
  return issues.map(({ field, detail }) => ({ field: fieldOf(draft, field ?? ''), detail }));
}
