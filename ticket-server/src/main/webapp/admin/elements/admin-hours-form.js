// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pick } from '/shared/text.js';
import { AdminForm } from './admin-form.js';
import { activeState } from './parts/status.js';
import { closureStyles, holidayChoice, monthlyClosures, yearlyClosures } from './parts/closures.js';
import { lastReception, lastReceptionStyles } from './parts/last-reception.js';
import { monthPreview, monthStyles } from './parts/month-preview.js';
import { specialDays, specialDayStyles } from './parts/special-days.js';
import { weekStyles, weekTable } from './parts/week-table.js';
import { previewHours } from '../actions.js';
import { withOwnWeek } from '../forms/hours.js';

/** A person who types is not asked after for every letter. */
const PAUSE_MS = 400;

/** When an office takes tickets: all its rules in one form, saved as a whole, with a month as they would decide it. */
class AdminHoursForm extends AdminForm {
  static styles = [...AdminForm.styles, weekStyles, specialDayStyles, closureStyles, lastReceptionStyles, monthStyles, css`
    .service { border-top: 1px solid var(--rule); margin-top: var(--s3); padding-top: var(--s3); }
    .service legend { display: flex; align-items: center; gap: var(--s2); } .two { display: flex; flex-wrap: wrap; gap: 0 var(--s5); }
    .two .choice { border: 0; } .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); margin-top: var(--s4); }
    @media (max-width: 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }`];

  /** @type {unknown} what the last preview was asked for */
  #shown = null;
  #month = '';
  #timer = 0;

  body() {
    const { services } = this.state.page.data;
    return html`${this.#card('preview', monthPreview(this))}
      <div class="columns"><div>${this.#card('week', weekTable(this, 'office', this.say('hours.week')))}
        ${this.#card('lastReception', lastReception(this))}
        ${this.#card('services', services.map((/** @type {any} */ service) => this.#service(service)))}</div>
      <div>${this.#card('holidaysTitle', holidayChoice(this))}${this.#card('monthlyClosures', monthlyClosures(this))}
        ${this.#card('yearlyClosures', yearlyClosures(this))}${this.#card('specialDays', specialDays(this))}</div></div>`;
  }

  #card(/** @type {string} */ name, /** @type {unknown} */ content) {
    return html`<section class="card"><h2>${this.say(`hours.${name}`)}</h2><p class="hint">${this.say(`hours.${name}Hint`)}</p>${content}</section>`;
  }

  updated() {
    super.updated();
    const { preview } = this.state;
    if (!this.form || (this.#shown === this.draft && this.#month === preview.month)) return;
    const first = this.#shown === null || this.#month !== preview.month;
    this.#shown = this.draft;
    this.#month = preview.month;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(previewHours, first ? 0 : PAUSE_MS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
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
