// @ts-check
import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { AdminForm } from './admin-form.js';
import { controlId, radios, textField } from './parts/fields.js';
import { whatIf, whatIfStyles } from './parts/what-if.js';
import { PLACES, PLACE_FIELDS, PRIORITY_REASONS, toggledReason } from '../forms/rules.js';

/** By which rules an office calls: explained beside each, and tried on a day before they are saved. */
class AdminRulesForm extends AdminForm {
  static properties = { ...AdminForm.properties, day: { state: true } };

  static styles = [...AdminForm.styles, whatIfStyles, css`
    .intro { max-width: 60em; margin-bottom: var(--s4); } .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
    .three .choices { display: flex; flex-wrap: wrap; gap: 0 var(--s5); } .three .choice { border: 0; }
    @media (max-width: 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }`];

  constructor() {
    super();
    this.day = '';
  }

  heading() {
    return this.say('nav.rules');
  }

  body() {
    return html`<p class="intro">${this.say('rules.intro')}</p><div class="columns"><div>
        <section class="card"><h2>${this.say('rules.reservations')}</h2>${this.#minutes('reservedEarlyMinutes', true)}${this.#minutes('reservedLateMinutes', true)}
          ${radios(this, 'earlyWhenIdle', [true, false].map((value) => ({ value, label: this.say(`rules.earlyWhenIdle.${value}`) })), { legend: this.say('rules.earlyWhenIdle') })}</section>
        <section class="card"><h2>${this.say('rules.fairness')}</h2>${this.#minutes('fairnessMinutes')}${this.#minutes('priorityCallsPerHour')}${this.#minutes('preferenceYieldsMinutes')}</section></div>
      <div><section class="card"><h2>${this.say('rules.places')}</h2>${PLACE_FIELDS.map((field) => html`<div class="three">
          ${radios(this, field, PLACES.map((value) => ({ value, label: this.say(`rules.place.${value}`) })), { legend: this.say(`rules.${field}`) })}</div>`)}</section>
        <section class="card">${this.#reasons()}</section></div></div>`;
  }

  aside() {
    return whatIf(this, this.day, (day) => (this.day = day));
  }

  #minutes(/** @type {string} */ field, needed = false) {
    return textField(this, field, { needed, look: 'short', hint: this.say(`rules.${field}Hint`) });
  }

  #reasons() {
    const { priorityReasons } = this.draft;
    const hint = `${controlId('priorityReasons')}-hint`;
    return html`<fieldset aria-describedby=${hint}><legend class="big">${this.say('rules.priorityReasons')}</legend><p class="hint" id=${hint}>${this.say('rules.priorityReasonsHint')}</p>
      <div class="choices">${PRIORITY_REASONS.map((reason) => html`<label class="choice"><input type="checkbox" .checked=${live(priorityReasons.includes(reason))}
        @change=${() => this.edit('priorityReasons', toggledReason(priorityReasons, reason))}><span>${this.say(`priorityReason.${reason}`)}</span></label>`)}</div></fieldset>`;
  }
}

customElements.define('admin-rules-form', AdminRulesForm);
