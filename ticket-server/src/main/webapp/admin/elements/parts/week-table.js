// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { at } from '../../forms/paths.js';
import { WEEKDAYS, likeTheDayBefore } from '../../forms/week.js';
import { controlId, issueLine, textField } from './fields.js';

/** @typedef {import('../admin-form.js').AdminForm} AdminForm */

export const weekStyles = css`
  .week { width: 100%; margin-top: var(--s2); }
  .week th, .week td { padding: 6px var(--s2) 6px 0; text-align: left; vertical-align: top; border-top: 1px solid var(--rule); font-weight: 400; }
  .week .choice { min-height: 44px; padding: 11px 0 0; gap: var(--s2); white-space: nowrap; } .week .closed { display: block; padding-top: 11px; color: var(--ink-2); }
  .week .field { margin: 0; } .week input.time { margin: 0; } .span { display: flex; align-items: flex-start; gap: var(--s2); flex-wrap: wrap; } .span > .to { padding-top: 11px; }
  .span .field { max-width: 15em; } .week .like { text-align: right; padding-right: 0; } .week .btn.quiet { margin-top: 4px; }
  @media (max-width: 640px) { .week input.time { width: 5em; padding-inline: 8px; } }
`;

/** Seven days, each with one opening or none; all fields lie under the path. */
export function weekTable(/** @type {AdminForm} */ host, /** @type {string} */ path, /** @type {string} */ name) {
  return html`<table class="week"><caption class="sr">${name}</caption><tbody>${WEEKDAYS.map((day) => dayRow(host, path, day))}</tbody></table>`;
}

function dayRow(/** @type {AdminForm} */ host, /** @type {string} */ week, /** @type {string} */ day) {
  const path = `${week}.${day}`;
  const name = host.say(`weekday.${day}`);
  const { open } = at(host.draft, path);
  return html`<tr><th scope="row"><label class="choice"><input type="checkbox" id=${controlId(`${path}.open`)} aria-label=${host.say('hours.openOn', { day: name })} .checked=${live(open)}
      @change=${() => host.edit(`${path}.open`, !open)}><span>${name}</span></label>${issueLine(host, `${path}.open`)}</th>
    <td>${open ? opening(host, path) : html`<span class="closed">${host.say('hours.closedDay')}</span>`}</td>
    <td class="like">${day === 'MONDAY' ? nothing : html`<button type="button" class="btn quiet" aria-label=${host.say('hours.sameAsAboveOn', { day: name })}
      @click=${() => host.edit(week, likeTheDayBefore(at(host.draft, week), day))}>${host.say('hours.sameAsAbove')}</button>`}</td></tr>`;
}

/** From and until, for a weekday or a special day. */
export function opening(/** @type {AdminForm} */ host, /** @type {string} */ path) {
  return html`<div class="span">${textField(host, `${path}.opens`, { look: 'time', hiddenLabel: true })}<span class="to">${host.say('hours.until')}</span>
    ${textField(host, `${path}.closes`, { look: 'time', hiddenLabel: true })}</div>`;
}
