// @ts-check
import { css, html } from 'lit';
import { icon } from '/shared/icons.js';
import { blankSpecialDay } from '../../forms/hours.js';
import { DAY_KINDS } from '../../forms/specialDays.js';
import { radios, textField } from './fields.js';
import { opening } from './week-table.js';

/** @typedef {import('../admin-form.js').AdminForm} AdminForm */

export const specialDayStyles = css`
  .day { border-top: 1px solid var(--rule); margin-top: var(--s4); padding-top: var(--s3); }
  .day .both { display: flex; flex-wrap: wrap; gap: 0 var(--s4); } .day .both .field { margin-top: var(--s2); flex: 0 0 auto; } .day .both .field:last-child { flex: 1 1 12em; }
  .day .choices { display: flex; flex-wrap: wrap; gap: 0 var(--s5); margin: 0; } .day .choice { border: 0; }
  .day .span { margin-top: var(--s2); } .day .span .field { margin: 0; } .day .btn { margin-top: var(--s3); } .none { margin-top: var(--s3); } .add { margin-top: var(--s4); }
`;

/** The days that differ from all other rules, each closed or open, and why. */
export function specialDays(/** @type {AdminForm} */ host) {
  /** @type {any[]} */
  const days = host.draft.specialDays;
  const set = (/** @type {any[]} */ next) => host.edit('specialDays', next);
  const without = (/** @type {number} */ index) => () => set(days.filter((_, other) => other !== index));
  return html`${days.length ? days.map((day, index) => oneDay(host, day, index, without(index))) : html`<p class="none">${host.say('hours.noDays')}</p>`}
    <button type="button" class="btn add" @click=${() => set([...days, blankSpecialDay()])}>${icon('plus')}${host.say('hours.addDay')}</button>`;
}

function oneDay(/** @type {AdminForm} */ host, /** @type {any} */ day, /** @type {number} */ index, /** @type {() => void} */ remove) {
  const path = `specialDays.${index}`;
  const nth = index + 1;
  const choices = DAY_KINDS.map((value) => ({ value, label: host.say(`hours.kind.${value}`) }));
  const closed = !day.kind.startsWith('OPEN');
  return html`<div class="day"><fieldset><legend>${host.say('hours.nthDay', { nth })}</legend>
    <div class="both">${textField(host, `${path}.date`, { needed: true, type: 'date', label: host.say('hours.date') })}
      ${textField(host, `${path}.until`, { type: 'date', label: host.say('hours.untilDay'), hint: host.say('hours.untilDayHint') })}
      ${textField(host, `${path}.reason`, { needed: closed, label: host.say('hours.reason'), hint: host.say('hours.reasonHint') })}</div>
    ${radios(host, `${path}.kind`, choices, { legend: host.say('hours.kind') })}${day.kind === 'OPEN' ? opening(host, path) : ''}
    <button type="button" class="btn quiet" aria-label=${host.say('hours.removeDayNth', { nth })} @click=${remove}>${icon('close')}${host.say('hours.removeDay')}</button></fieldset></div>`;
}
