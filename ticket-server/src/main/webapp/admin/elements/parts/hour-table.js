// @ts-check
import { css, html, nothing } from 'lit';
import { busiestHour, fullMinutes, hourGroups, roundedMinutes } from '../../figures.js';
import { count } from '../../words.js';

/** @typedef {import('../admin-element.js').AdminElement} AdminElement */
/** @typedef {import('../../figures.js').Row} Row */

export const hourTableStyles = css`
  .hours { margin-top: var(--s2); } .hours th, .hours td { padding: 4px 6px; font-size: 15px; height: 34px; } .hours thead th { font-size: 13px; line-height: 1.3; }
  .hours th:first-child { padding-left: 6px; } .hours tbody .hour th, .hours tbody .hour td { font-weight: 700; border-top: 1px solid var(--line); }
  .hours tbody tr:not(.hour) th { padding-left: 14px; white-space: normal; }
  .hours .peak th, .hours .peak td { background: var(--warn); } .hours .peak small { font-weight: 400; font-size: 13px; }
  .hours tfoot th, .hours tfoot td { border-top: 2px solid var(--ink); font-weight: 700; } .hours .letter { font-size: 13px; margin-right: 6px; border-width: 1px; }
`;

/** Hour by hour, one line per procedure; the totals of the day where all procedures are shown. */
export function hourTable(/** @type {AdminElement} */ host, /** @type {Row[]} */ rows, /** @type {any} */ totals) {
  const peak = busiestHour(rows);
  const heads = ['issued', 'called', 'mean', 'median', 'p90', 'longest'];
  return html`<div class="inner" role="region" tabindex="0" aria-label=${host.say('scroll', { name: host.say('reports.table') })}><table class="hours">
    <thead><tr><th scope="col">${host.say('reports.hourHead')}</th>${heads.map((head) => html`<th scope="col" class="num">${host.say(`reports.${head}`)}</th>`)}</tr></thead>
    ${hourGroups(rows).map((group) => html`<tbody><tr class="hour ${group.hour === peak ? 'peak' : ''}"><th scope="rowgroup">${host.say('reports.hour', { n: group.hour })}
        ${group.hour === peak ? html`<small>${host.say('reports.busiest')}</small>` : nothing}</th>
        <td class="num">${count(group.issued)}</td><td class="num">${count(group.called)}</td><td colspan="4"></td></tr>
      ${group.rows.map((row) => html`<tr><th scope="row"><span class="letter">${row.prefix}</span>${row.serviceName}</th>${figures(row)}</tr>`)}</tbody>`)}
    ${totals ? html`<tfoot><tr><th scope="row">${host.say('reports.total')}</th>${figures(totals)}</tr></tfoot>` : nothing}</table></div>`;
}

function figures(/** @type {any} */ { issued, called, meanWaitSeconds, medianWaitSeconds, p90WaitSeconds, longestWaitSeconds }) {
  const minutes = [roundedMinutes(meanWaitSeconds), roundedMinutes(medianWaitSeconds), fullMinutes(p90WaitSeconds), fullMinutes(longestWaitSeconds)];
  return html`<td class="num">${count(issued)}</td><td class="num">${count(called)}</td>${minutes.map((n) => html`<td class="num">${n ?? '–'}</td>`)}`;
}
