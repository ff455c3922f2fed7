// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pick } from '/shared/text.js';
import { AdminForm } from './admin-form.js';
import './admin-display-preview.js';
import { controlId, radios, selectField, textField } from './parts/fields.js';
import { BESIDE, LAYOUTS, SHOWS, ZONES, toggled } from '../forms/display.js';
import { counterName } from '../words.js';

/** What one display shows and says, with a preview that follows what is typed. */
class AdminDisplayForm extends AdminForm {
  static styles = [...AdminForm.styles, css`
    .boxes { display: flex; flex-wrap: wrap; gap: 0 var(--s5); } .boxes .choice { border: 0; } .voice .choice { border: 0; }`];

  body() {
    const isBoard = this.draft.shows === 'BOARD';
    const of = (/** @type {string} */ name, /** @type {string[]} */ values) => values.map((value) => ({ value, label: this.say(`display.${name}.${value}`) }));
    return html`<div class="columns"><div>
        <section class="card"><h2>${this.say('display.what')}</h2>${radios(this, 'shows', of('shows', SHOWS), { legend: this.say('display.shows') })}
          ${isBoard ? nothing : this.#counter()}${radios(this, 'layout', of('layout', LAYOUTS), { legend: this.say('display.layout'), hint: this.say('display.layoutHint') })}</section>
        ${isBoard ? html`<section class="card"><h2>${this.say('display.zones')}</h2>${this.#zones()}
          ${textField(this, 'cardSeconds', { needed: true, look: 'short', hint: this.say('display.cardSecondsHint') })}</section>` : nothing}</div>
      <div>${isBoard ? html`<section class="card"><h2>${this.say('display.choice')}</h2>${this.#services()}${this.#counters()}</section>` : nothing}
        <section class="card">${this.#languages()}</section>${isBoard ? this.#voice() : nothing}</div></div>`;
  }

  aside() {
    return html`<admin-display-preview .state=${this.state}></admin-display-preview>`;
  }

  get active() {
    const { services, counters } = this.state.page.data;
    const inUse = (/** @type {any[]} */ all) => all.filter(({ active }) => active);
    return { services: inUse(services), counters: inUse(counters) };
  }

  #counter() {
    const choices = this.active.counters.map(({ id, label }) => ({ value: id, label: counterName(this.state.lang, label) }));
    return selectField(this, 'counterId', [{ value: '', label: this.say('display.chooseCounter') }, ...choices], { label: this.say('display.counterId') });
  }

  /**
   * @param {string} field
   * @param {{value: string, label: string}[]} choices
   * @param {string} hint
   */
  #boxes(field, choices, hint) {
    const order = choices.map(({ value }) => value);
    return html`<fieldset class="field" aria-describedby="${controlId(field)}-hint"><legend>${this.say(`display.${field}`)}</legend><div class="boxes">
      ${choices.map(({ value, label }, index) => html`<label class="choice"><input type="checkbox" id=${index ? nothing : controlId(field)} .checked=${live(this.draft[field].includes(value))}
        @change=${() => this.edit(field, toggled(order, this.draft[field], value))}><span>${label}</span></label>`)}</div>
      <p class="hint" id="${controlId(field)}-hint">${hint}</p></fieldset>`;
  }

  #zones() {
    return this.#boxes('zones', ZONES.map((value) => ({ value, label: this.say(`display.zone.${value}`) })), this.say('display.zonesHint'));
  }

  #services() {
    return this.#boxes('serviceIds', this.active.services.map(({ id, prefix, names }) => ({ value: id, label: `${prefix} ${pick(names, this.state.lang)}` })), this.say('display.serviceIdsHint'));
  }

  #counters() {
    return this.#boxes('counterIds', this.active.counters.map(({ id, label }) => ({ value: id, label: counterName(this.state.lang, label) })), this.say('display.counterIdsHint'));
  }

  #languages() {
    return this.#boxes('languages', BESIDE.map((value) => ({ value, label: this.say(`language.${value}`) })), this.say('display.languagesHint'));
  }

  #voice() {
    const { zones } = this.state.page.data.voice;
    const choices = [{ value: '', label: this.say('display.commonZone') }, ...zones.map((/** @type {any} */ { name }) => ({ value: name, label: name }))];
    const speaks = [true, false].map((value) => ({ value, label: this.say(`display.speaks.${value}`) }));
    return html`<section class="card voice"><h2>${this.say('display.voice')}</h2>
      ${radios(this, 'speaks', speaks, { legend: this.say('display.speaks'), hint: this.say('display.speaksHint') })}
      ${selectField(this, 'voiceZone', choices, { label: this.say('display.voiceZone'), hint: this.say('display.voiceZoneHint') })}</section>`;
  }
}

customElements.define('admin-display-form', AdminDisplayForm);
