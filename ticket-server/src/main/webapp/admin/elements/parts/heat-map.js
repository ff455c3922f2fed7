// @ts-check
import { css, html } from 'lit';
import { fullMinutes, heatLines, heatStep, hourGroups, hoursOf } from '../../figures.js';
import { count } from '../../words.js';

/** @typedef {import('../admin-element.js').AdminElement} AdminElement */
/** @typedef {import('../../figures.js').Row} Row */

export const heatStyles = css`
  .heat { border-collapse: separate; border-spacing: 3px; table-layout: fixed; margin-top: var(--s2); min-width: 34em; }
  .heat th, .heat td { border: 0; padding: 0; font-size: 14px; font-weight: 400; text-align: center; white-space: nowrap; } .heat col:first-child { width: 9.5em; }
  .heat tbody th { text-align: left; white-space: normal; line-height: 1.3; }
  .heat .name { display: flex; align-items: center; gap: 6px; }
  .heat tbody td { height: 38px; font-size: 16px; border-radius: 4px; } .heat .sum td, .heat .sum th { color: var(--ink-2); font-size: 14px; }
  .step0 { background: var(--key-mist); } .step1 { background: var(--calm); } .step2 { background: var(--key-edge); } .step3 { background: var(--key); color: var(--paper); }
  .heat .step4, .step4 { background: var(--call); color: var(--paper); font-weight: 700; } .nil { background: repeating-linear-gradient(135deg, var(--paper) 0 5px, var(--rule) 5px 7px); }
  .wait { background: var(--paper); border: 1px dashed var(--line) !important; }
  .legend { display: flex; flex-wrap: wrap; gap: 6px 12px; margin-top: var(--s3); font-size: 13px; } .legend li { display: inline-flex; align-items: center; gap: 6px; }
  .legend i { width: 22px; height: 18px; border-radius: 4px; border: 1px solid var(--line); }
  .heat .letter { font-size: 14px; } .inner { position: relative; overflow-x: auto; }
`;

/** Procedures against hours; every cell carries its minutes, the ground only repeats them. */
export function heatMap(/** @type {AdminElement} */ host, /** @type {Row[]} */ rows) {
  const hours = hoursOf(rows);
  const lines = heatLines(rows);
  return html`<div class="inner" role="region" tabindex="0" aria-label=${host.say('scroll', { name: host.say('reports.heat') })}><table class="heat"><colgroup><col></colgroup>
      <thead><tr><th scope="col"><span class="sr">${host.say('reports.service')}</span></th>${hours.map((n) => html`<th scope="col">${host.say('reports.hour', { n })}</th>`)}</tr></thead>
      <tbody>${lines.map((line) => html`<tr><th scope="row"><span class="name"><span class="letter">${line.prefix}</span>${line.serviceName}</span></th>
          ${line.cells.map((row) => cell(host, row))}</tr>`)}
        <tr class="sum"><th scope="row">${host.say('reports.issued')}</th>${hourGroups(rows).map((group) => html`<td>${count(group.issued)}</td>`)}</tr></tbody></table></div>
    <ul class="legend">${[0, 1, 2, 3, 4].map((step) => html`<li><i class="step${step}"></i>${host.say(`reports.step${step}`)}</li>`)}
      <li><i class="nil"></i>${host.say('reports.noTickets')}</li><li><i class="wait"></i>– ${host.say('reports.notCalled')}</li></ul>`;
}

function cell(/** @type {AdminElement} */ host, /** @type {Row|null} */ row) {
  if (!row) return html`<td class="nil"><span class="sr">${host.say('reports.noTickets')}</span></td>`;
  const minutes = fullMinutes(row.p90WaitSeconds);
  if (minutes === null) return html`<td class="wait"><span aria-hidden="true">–</span><span class="sr">${host.say('reports.notCalled')}</span></td>`;
  return html`<td class="step${heatStep(minutes)}">${minutes}</td>`;
}
