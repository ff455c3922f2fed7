// @ts-check
import { css, html, nothing } from 'lit';
import { dateLong } from '/shared/text.js';
import { banner } from './status.js';
import { tryRules } from '../../actions.js';
import { beforeAndAfter } from '../../whatIf.js';
import { noonOf } from '../../when.js';
import { count, problemWords } from '../../words.js';

/** @typedef {import('../admin-form.js').AdminForm} AdminForm */

export const whatIfStyles = css`
  .try { margin-top: var(--s5); } .try .ask { display: flex; flex-wrap: wrap; align-items: flex-end; gap: var(--s3) var(--s4); margin: var(--s3) 0; }
  .try label { font-weight: 400; font-size: 15px; } .try input { display: block; min-height: 40px; width: 11em; }
  .try table { border-collapse: collapse; margin-top: var(--s3); } .try th, .try td { padding: 6px var(--s4) 6px 0; border-top: 1px solid var(--rule); text-align: right; font-weight: 400; }
  .try th:first-child { text-align: left; } .try thead th { font-size: 14px; border-top: 0; } .try .all th, .try .all td { font-weight: 700; } .try .better { font-weight: 700; }
  .try .group { border-left: 1px solid var(--rule); padding-left: var(--s4); } .try .wide { overflow-x: auto; }
`;

/** Tries the rules of the form on a day, and sets the waits side by side. */
export function whatIf(/** @type {AdminForm} */ host, /** @type {string} */ day, /** @type {(day: string) => void} */ choose) {
  const { tried } = host.state;
  const running = Boolean(tried && !tried.answer && !tried.problem);
  return html`<section class="card try" aria-labelledby="try-title"><h2 id="try-title">${host.say('whatIf.title')}</h2><p>${host.say('whatIf.intro')}</p>
    <div class="ask"><label>${host.say('whatIf.date')}<input type="date" .value=${day} @change=${(/** @type {any} */ event) => choose(event.target.value)}></label>
      <span class="hint">${day ? host.say('whatIf.ofDay') : host.say('whatIf.sample')}</span>
      <button type="button" class="btn" aria-disabled=${running} @click=${() => !running && tryRules(day)}>${host.say(running ? 'whatIf.running' : 'whatIf.run')}</button></div>
    <div role="status">${tried?.problem ? banner('stop', html`<p>${problemWords(host.state.lang, tried.problem)}</p>`) : nothing}
      ${tried?.answer ? result(host, tried.answer) : nothing}</div></section>`;
}

function result(/** @type {AdminForm} */ host, /** @type {any} */ answer) {
  const day = answer.date ? dateLong(host.state.lang, noonOf(answer.date)) : host.say('whatIf.sample');
  const figures = ['mean', 'median', 'p90', 'longest'];
  return html`<p>${host.say('whatIf.result', { day, n: count(answer.visits) })}</p><div class="wide"><table>
    <thead><tr><th scope="col" rowspan="2">${host.say('whatIf.class')}</th><th scope="col" rowspan="2">${host.say('whatIf.count')}</th>
        ${figures.map((figure) => html`<th scope="colgroup" colspan="2" class="group">${host.say(`whatIf.${figure}`)}</th>`)}</tr>
      <tr>${figures.map(() => html`<th scope="col" class="group">${host.say('whatIf.before')}</th><th scope="col">${host.say('whatIf.after')}</th>`)}</tr></thead>
    <tbody>${beforeAndAfter(answer).map((line) => html`<tr class=${line.queueClass ? '' : 'all'}><th scope="row">${host.say(`whatIf.class.${line.queueClass ?? 'all'}`)}</th><td>${count(line.people)}</td>
        ${figures.map((figure) => pair(host, line.before?.[figure], line.after?.[figure]))}</tr>`)}</tbody></table></div>`;
}

function pair(/** @type {AdminForm} */ host, /** @type {number|undefined} */ before, /** @type {number|undefined} */ after) {
  const shown = (/** @type {number|undefined} */ n) => (n === undefined ? '–' : host.say('whatIf.minutes', { n }));
  const better = before !== undefined && after !== undefined && after < before;
  return html`<td class="group">${shown(before)}</td><td class=${better ? 'better' : nothing}>${shown(after)}</td>`;
}
