// @ts-check
import { css, html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { dateLong } from '/shared/text.js';
import { HOLIDAYS, blankMonthly, blankYearly } from '../../forms/hours.js';
import { NTHS, OFFSETS } from '../../forms/closures.js';
import { WEEKDAYS } from '../../forms/week.js';
import { noonOf } from '../../when.js';
import { radios, selectField, textField } from './fields.js';

/** @typedef {import('../admin-form.js').AdminForm} AdminForm */

export const closureStyles = css`
  .closure { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0 var(--s3); border-top: 1px solid var(--rule); margin-top: var(--s3); padding-top: var(--s1); }
  .closure .field { margin-top: var(--s2); flex: 0 0 auto; } .closure .field:last-of-type { flex: 1 1 8em; } .closure select { width: auto; } .closure input.time { width: 6em; }
  .closure .btn { margin-top: 38px; }
`;

/** What happens on national holidays, with a warning when the published ones end soon. */
export function holidayChoice(/** @type {AdminForm} */ host) {
  const choices = HOLIDAYS.map((value) => ({ value, label: host.say(`hours.holidays.${value}`), hint: host.say(`hours.holidays.${value}.hint`) }));
  const { holidaysPublishedUntil: until, holidaysEndSoon: endSoon } = host.state.preview.data ?? {};
  return html`${radios(host, 'holidays', choices, { legend: host.say('hours.holidaysLegend') })}
    ${until ? html`<p class=${endSoon ? 'advice' : 'hint'}>${endSoon ? icon('warn') : nothing}<span>${host.say(endSoon ? 'hours.holidaysEndSoon' : 'hours.holidaysUntil',
      { d: dateLong(host.state.lang, noonOf(until)), year: until.slice(0, 4) })}</span></p>` : nothing}`;
}

/** Closed on the same weekday of each month, or so many days after it. */
export function monthlyClosures(/** @type {AdminForm} */ host) {
  return list(host, 'monthlyClosures', blankMonthly, (path, closure) => html`
    ${selectField(host, `${path}.nth`, NTHS.map((value) => ({ value, label: host.say(`hours.nth.${value}`) })), { label: host.say('hours.nth') })}
    ${selectField(host, `${path}.weekday`, WEEKDAYS.map((value) => ({ value, label: host.say(`weekday.${value}`) })), { label: host.say('hours.weekday') })}
    ${selectField(host, `${path}.offsetDays`, offsets(host, closure.offsetDays), { label: host.say('hours.offsetDays') })}
    ${textField(host, `${path}.reason`, { label: host.say('hours.reason') })}`);
}

/** Closed in each year from one day to another. */
export function yearlyClosures(/** @type {AdminForm} */ host) {
  return list(host, 'yearlyClosures', blankYearly, (path) => html`
    ${textField(host, `${path}.from`, { needed: true, look: 'time', label: host.say('hours.from') })}
    ${textField(host, `${path}.until`, { needed: true, look: 'time', label: host.say('hours.untilDay') })}
    ${textField(host, `${path}.reason`, { label: host.say('hours.reason') })}`);
}

/**
 * @param {AdminForm} host
 * @param {string} name
 * @param {() => any} blank
 * @param {(path: string, closure: any) => unknown} fields
 */
function list(host, name, blank, fields) {
  /** @type {any[]} */
  const closures = host.draft[name];
  const set = (/** @type {any[]} */ next) => host.edit(name, next);
  return html`${closures.map((closure, index) => html`<fieldset class="closure"><legend class="sr">${host.say(`hours.${name}.nth`, { nth: index + 1 })}</legend>
      ${fields(`${name}.${index}`, closure)}
      <button type="button" class="btn quiet tall" aria-label=${host.say(`hours.${name}.remove`, { nth: index + 1 })}
        @click=${() => set(closures.filter((_, other) => other !== index))}>${icon('close')}${host.say('hours.removeDay')}</button></fieldset>`)}
    <button type="button" class="btn add" @click=${() => set([...closures, blank()])}>${icon('plus')}${host.say(`hours.${name}.add`)}</button>`;
}

function offsets(/** @type {AdminForm} */ host, /** @type {string} */ stored) {
  const values = OFFSETS.includes(stored) ? OFFSETS : [...OFFSETS, stored];
  return values.map((value) => ({ value, label: offsetWords(host, Number(value)) }));
}

function offsetWords(/** @type {AdminForm} */ host, /** @type {number} */ days) {
  if (days === 0 || days === 1 || days === -1) return host.say(`hours.offset.${days}`);
  return host.say(days > 0 ? 'hours.offset.after' : 'hours.offset.before', { n: Math.abs(days) });
}
