// @ts-check
import { css, html, nothing } from 'lit';
import { clock } from '/shared/text.js';
import { AdminElement } from './admin-element.js';
import { adminStyles, fieldStyles, tableStyles } from './styles.js';
import { dayBar, dayBarStyles } from './parts/day-bar.js';
import { heatMap, heatStyles } from './parts/heat-map.js';
import { hourTable, hourTableStyles } from './parts/hour-table.js';
import { banner, notice, pageStatus } from './parts/status.js';
import { dispatch } from '../store.js';
import { fullMinutes, roundedMinutes, rowsOf, servicesOf } from '../figures.js';
import { presentOffice } from '../state.js';
import { count } from '../words.js';

/** The hourly figures of one day. */
class AdminReport extends AdminElement {
  static styles = [...adminStyles, fieldStyles, tableStyles, dayBarStyles, heatStyles, hourTableStyles, css`
    .kpi { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: var(--s3); margin-bottom: var(--s4); }
    .kpi div { background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; padding: 10px var(--s4); }
    .kpi dt { font-size: 14px; color: var(--ink-2); } .kpi b { font-size: 32px; line-height: 1.15; } .kpi small { display: block; font-size: 13px; color: var(--ink-2); }
    .two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--s4); align-items: start; } .two .card { margin: 0; padding-inline: var(--s4); }
    .two .map { position: sticky; top: var(--s4); }
    @media (max-width: 1100px) { .two { grid-template-columns: minmax(0, 1fr); } .two .map { position: static; } } @media (max-width: 800px) { .kpi { grid-template-columns: repeat(2, minmax(0, 1fr)); } }`];

  render() {
    const { report } = this.state.page.data;
    return html`${dayBar(this, this.say('reports.title'), 'reports/hourly', this.#services(report?.rows ?? []))}${notice(this)}
      ${pageStatus(this, this.say('reports.cannot'))}${report && this.state.page.status !== 'failed' ? this.#report(report) : nothing}`;
  }

  #services(/** @type {import('../figures.js').Row[]} */ rows) {
    const { service } = this.state.filter;
    return html`<label>${this.say('reports.service')}<select @change=${(/** @type {any} */ event) => dispatch({ type: 'filtered', filter: { service: event.target.value } })}>
      <option value="">${this.say('reports.all')}</option>
      ${servicesOf(rows).map((one) => html`<option value=${one.serviceId} ?selected=${one.serviceId === service}>${one.prefix} ${one.serviceName}</option>`)}</select></label>`;
  }

  #report(/** @type {any} */ report) {
    const { filter } = this.state;
    const known = report.rows.some((/** @type {any} */ row) => row.serviceId === filter.service);
    const rows = rowsOf(report.rows, known ? filter.service : '');
    if (!report.rows.length) return html`<p class="card">${this.say('reports.none')}</p>`;
    return html`${report.complete ? nothing : this.#preliminary()}${this.#kpi(report.totals)}
      <div class="two"><section class="card map"><h2>${this.say('reports.heat')}</h2><p class="hint">${this.say('reports.heatHint')}</p>${heatMap(this, rows)}</section>
      <section class="card"><h2>${this.say('reports.table')}</h2><p class="hint">${this.say('reports.tableHint')}</p>${hourTable(this, rows, known ? null : report.totals)}
        <p class="hint">${this.say('reports.rounding')}</p></section></div>`;
  }

  #preliminary() {
    const { lang, page } = this.state;
    const zone = presentOffice(this.state)?.zone;
    return banner('info', html`<p><b>${this.say('reports.preliminary', { t: clock(lang, page.at ?? 0, { zone }) })}</b></p>`);
  }

  #kpi(/** @type {any} */ totals) {
    const minutes = (/** @type {string} */ key, /** @type {number|null} */ n) => this.#figure(key, n === null ? '–' : count(n), 'reports.minutes', this.say('reports.wholeDay'));
    return html`<dl class="kpi">${this.#figure('reports.issued', count(totals.issued), 'reports.tickets', this.say('reports.calledOf', { n: count(totals.called) }))}
      ${minutes('reports.kpiMean', roundedMinutes(totals.meanWaitSeconds))}${minutes('reports.kpiMedian', roundedMinutes(totals.medianWaitSeconds))}
      ${minutes('reports.kpiP90', fullMinutes(totals.p90WaitSeconds))}${minutes('reports.kpiLongest', fullMinutes(totals.longestWaitSeconds))}</dl>`;
  }

  #figure(/** @type {string} */ key, /** @type {string} */ value, /** @type {string} */ unit, /** @type {string} */ small) {
    return html`<div><dt>${this.say(key)}</dt><dd><b>${value}</b> ${this.say(unit)}<small>${small}</small></dd></div>`;
  }
}

customElements.define('admin-report', AdminReport);
