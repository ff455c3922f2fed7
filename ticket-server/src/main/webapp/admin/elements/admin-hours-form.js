// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pick } from '/shared/text.js';
import { AdminForm } from './admin-form.js';
import { activeState } from './parts/status.js';
import { specialDays, specialDayStyles } from './parts/special-days.js';
import { weekStyles, weekTable } from './parts/week-table.js';
import { withOwnWeek } from '../forms/hours.js';

/** When an office takes tickets: its week, the procedures that differ, the special days. One form, saved as a whole. */
class AdminHoursForm extends AdminForm {
  static styles = [...AdminForm.styles, weekStyles, specialDayStyles, css`
    .service { border-top: 1px solid var(--rule); margin-top: var(--s3); padding-top: var(--s3); }
    .service legend { display: flex; align-items: center; gap: var(--s2); } .two { display: flex; flex-wrap: wrap; gap: 0 var(--s5); }
    .two .choice { border: 0; } .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    @media (max-width: 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }`];

  body() {
    const { services } = this.state.page.data;
    return html`<div class="columns"><div><section class="card"><h2>${this.say('hours.week')}</h2><p class="hint">${this.say('hours.weekHint')}</p>
          ${weekTable(this, 'office', this.say('hours.week'))}</section>
        <section class="card"><h2>${this.say('hours.specialDays')}</h2><p class="hint">${this.say('hours.specialDaysHint')}</p>${specialDays(this)}</section></div>
      <section class="card"><h2>${this.say('hours.services')}</h2><p class="hint">${this.say('hours.servicesHint')}</p>
        ${services.map((/** @type {any} */ service) => this.#service(service))}</section></div>`;
  }

  #service(/** @type {any} */ service) {
    const path = `services.${service.id}`;
    const own = Boolean(this.draft.services[service.id]);
    const name = pick(service.names, this.state.lang);
    return html`<div class="service"><fieldset>
      <legend><span class="letter">${service.prefix}</span><span>${name}</span>${service.active ? nothing : activeState(this, false)}</legend><div class="two">
      ${[false, true].map((value) => html`<label class="choice"><input type="radio" name="own-${service.id}" .checked=${live(own === value)}
        @change=${() => this.edit('services', withOwnWeek(this.draft, service.id, value))}><span>${this.say(value ? 'hours.own' : 'hours.same')}</span></label>`)}</div>
      ${own ? weekTable(this, path, name) : nothing}</fieldset></div>`;
  }
}

customElements.define('admin-hours-form', AdminHoursForm);
