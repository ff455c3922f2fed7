// @ts-check
import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '/shared/icons.js';
import { dateLong } from '/shared/text.js';
import { reload, shownDay } from '../../actions.js';
import { csvPath } from '../../requests.js';
import { hashOf } from '../../route.js';
import { dayAfter, noonOf } from '../../when.js';

/** @typedef {import('../admin-element.js').AdminElement} AdminElement */

export const dayBarStyles = css`
  .head { align-items: flex-end; } .tools { display: flex; flex-wrap: wrap; align-items: flex-end; gap: var(--s3); flex: 0 1 auto !important; }
  .tools label { font-weight: 400; font-size: 14px; } .tools input[type=text] { width: 9em; } .tools select { width: auto; max-width: 20em; } .tools input[type=date] { width: 10.5em; }
`;

/** Heading and day of a report, what narrows it, and its CSV. */
export function dayBar(/** @type {AdminElement} */ host, /** @type {string} */ title, /** @type {'reports/hourly'|'tickets'} */ what, /** @type {unknown} */ narrowing) {
  const { route, lang } = host.state;
  const day = shownDay();
  const href = (/** @type {string} */ date) => hashOf({ ...route, date });
  const goTo = (/** @type {any} */ event) => event.target.value && (location.hash = href(event.target.value));
  const file = `${what.replace('/', '-')}-${route.office}-${day}.csv`;
  return html`<div class="head"><div><h1 tabindex="-1">${title}</h1><p class="intro">${dateLong(lang, noonOf(day))}</p></div><div class="tools">
    <a class="btn quiet tall" href=${href(dayAfter(day, -1))}>${host.say('reports.previous')}</a>
    <label>${host.say('reports.date')}<input type="date" .value=${live(day)} @change=${goTo}></label>
    <a class="btn quiet tall" href=${href(dayAfter(day, 1))}>${host.say('reports.next')}</a>${narrowing}
    <button class="btn" type="button" @click=${reload}>${host.say('reload')}</button>
    <a class="btn" href=${csvPath(what, route.office ?? '', day)} download=${file}>${icon('download')}CSV<span class="sr">${host.say('reports.csv')}</span></a></div></div>`;
}
