// @ts-check
import { css, html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { WEEKDAYS } from '../../forms/week.js';
import { monthAfter, weekdayIndex } from '../../when.js';
import { banner } from './status.js';
import { showMonth } from '../../actions.js';

/** @typedef {import('../admin-form.js').AdminForm} AdminForm */

/** Rules as the server names them, the strongest first. */
const RULES = ['EXTRA_OPEN_DAY', 'CLOSED_DAY', 'MAINTENANCE', 'YEARLY_CLOSURE', 'MONTHLY_CLOSURE', 'HOLIDAY', 'WEEK'];

/** Japanese calendars begin with Sunday. */
const SUNDAY_FIRST = [WEEKDAYS[6], ...WEEKDAYS.slice(0, 6)];

export const monthStyles = css`
  .monthbar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s3); margin-top: var(--s3); } .monthbar b { font-size: 18px; min-width: 7em; text-align: center; }
  .monthscroll { position: relative; overflow-x: auto; margin-top: var(--s3); }
  .month { width: 100%; min-width: 44em; table-layout: fixed; border-collapse: collapse; }
  .month th, .month td { border: 1px solid var(--rule); padding: 6px 8px; text-align: left; vertical-align: top; font-size: 14px; line-height: 1.4; } .month th { font-weight: 400; color: var(--ink-2); }
  .month td { height: 5.6em; } .month .no { display: block; font-size: 16px; font-weight: 700; } .month .shut { background: var(--wall); color: var(--ink-2); }
  .month .own { outline: 2px solid var(--key); outline-offset: -2px; } .month .hours { display: block; font-weight: 700; white-space: nowrap; color: var(--ink); }
  .month .why { display: block; overflow-wrap: anywhere; } .order { margin: var(--s2) 0 0; padding-left: 1.6em; list-style: decimal; font-size: 14px; color: var(--ink-2); }
`;

/** A month as the rules on the page decide it, saved or not, each day with the rule that decides. */
export function monthPreview(/** @type {AdminForm} */ host) {
  const { month, data, problem, blocked } = host.state.preview;
  const name = host.say('hours.month', { year: month.slice(0, 4), month: Number(month.slice(5)) });
  const go = (/** @type {number} */ months) => () => showMonth(monthAfter(month, months));
  return html`<div class="monthbar"><button type="button" class="btn quiet tall" @click=${go(-1)}>${host.say('hours.previousMonth')}</button><b aria-live="polite">${name}</b>
      <button type="button" class="btn quiet tall" @click=${go(1)}>${host.say('hours.nextMonth')}</button></div>
    <div role="status">${blocked ? banner('warn', html`<p>${host.say('hours.previewBlocked')}</p>`) : nothing}${problem ? banner('warn', html`<p>${host.say('hours.previewFailed')}</p>`) : nothing}</div>
    ${data && !blocked ? html`<div class="monthscroll" role="region" tabindex="0" aria-label=${host.say('scroll', { name })}>
      <table class="month"><caption class="sr">${name}</caption><thead><tr>${SUNDAY_FIRST.map((day) => html`<th scope="col">${host.say(`weekday.${day}`)}</th>`)}</tr></thead>
      <tbody>${weeks(data.days).map((week) => html`<tr>${week.map((day) => (day ? cell(host, day) : html`<td></td>`))}</tr>`)}</tbody></table></div>` : nothing}
    <details class="others"><summary>${host.say('hours.order')}</summary><p class="hint">${host.say('hours.orderHint')}</p>
      <ol class="order">${RULES.map((rule) => html`<li>${host.say(`hours.rule.${rule}`)}</li>`)}</ol></details>`;
}

function cell(/** @type {AdminForm} */ host, /** @type {any} */ day) {
  const why = day.rule === 'WEEK' ? day.holiday : [host.say(`hours.rule.${day.rule}`), day.reason].filter(Boolean).join(': ');
  return html`<td class=${classMap({ shut: !day.opens, own: day.rule === 'EXTRA_OPEN_DAY' })}><span class="no">${Number(day.date.slice(8))}</span>
    <span class="hours">${day.opens ? `${day.opens}–${day.closes}` : host.say('hours.shut')}</span>${why ? html`<span class="why">${why}</span>` : nothing}</td>`;
}

/** The days of a month in rows of seven, filled up at both ends. */
function weeks(/** @type {any[]} */ days) {
  const before = days.length ? weekdayIndex(days[0].date) : 0;
  const cells = [...Array(before).fill(null), ...days];
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
