// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { htmlLang, pick } from '/shared/text.js';
import { AdminForm } from './admin-form.js';
import { activeField, controlId, described, issueLine, textField } from './parts/fields.js';
import { activeState } from './parts/status.js';
import { offered, toggled } from '../counterList.js';
import { LANGUAGES } from '../forms/paths.js';

/** One counter: its number, where it is, and the procedures it serves. */
class AdminCounterForm extends AdminForm {
  static styles = [...AdminForm.styles, css`.all { display: flex; gap: var(--s2); margin-top: var(--s2); } .choice { align-items: center; } .choice input { margin: 0; }
    .preference { display: block; margin: 0 0 var(--s2) 36px; }
    .preference select { min-height: 36px; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); padding: 2px var(--s2); }`];

  body() {
    return html`<div class="columns narrow-first"><div><section class="card"><h2>${this.say('counter.basics')}</h2>
        ${textField(this, 'label', { needed: true, look: 'tiny', hint: this.say('counter.labelHint') })}${activeField(this)}</section>
      <section class="card"><h2>${this.say('counter.places')}</h2><p class="hint">${this.say('counter.placesHint')} ${this.say('languagesHint')}</p>
        ${LANGUAGES.map((lang) => textField(this, `places.${lang}`, { lang: htmlLang(lang), longest: 120 }))}</section></div>
      <section class="card">${this.#services()}</section></div>`;
  }

  #services() {
    const services = offered(this.state.page.data.services, this.draft.serviceIds);
    const hint = this.say('counter.serviceIdsHint');
    return html`<fieldset aria-describedby=${described(this, 'serviceIds', hint)}><legend class="big">${this.say('counter.serviceIds')}</legend>
      <p class="hint" id="${controlId('serviceIds')}-hint">${hint}</p>${issueLine(this, 'serviceIds')}
      ${services.length
        ? html`<div class="all">${this.#set('counter.all', services.map((service) => service.id))}${this.#set('counter.none', [])}</div>`
        : html`<p class="field">${this.say('counter.noServices')}</p>`}
      <div class="choices">${services.map((service, index) => this.#choice(service, index))}</div></fieldset>`;
  }

  #set(/** @type {string} */ key, /** @type {string[]} */ ids) {
    return html`<button type="button" class="btn quiet" @click=${() => this.edit('serviceIds', ids)}>${this.say(key)}</button>`;
  }

  #choice(/** @type {any} */ service, /** @type {number} */ index) {
    const { serviceIds } = this.draft;
    return html`<label class="choice"><input type="checkbox" id=${index ? nothing : controlId('serviceIds')} .checked=${live(serviceIds.includes(service.id))}
        @change=${() => this.edit('serviceIds', toggled(this.state.page.data.services, serviceIds, service.id))}>
      <span class="letter">${service.prefix}</span><span>${pick(service.names, this.state.lang)}</span>${service.active ? nothing : activeState(this, false)}</label>
      ${serviceIds.includes(service.id) ? this.#preference(service) : nothing}`;
  }

  #preference(/** @type {any} */ service) {
    const value = this.draft.preferences[service.id] ?? 1;
    const name = pick(service.names, this.state.lang);
    return html`<label class="preference"><span class="sr">${this.say('counter.preferenceOf', { name })}</span>
      <select @change=${(/** @type {any} */ event) => this.edit(`preferences.${service.id}`, Number(event.target.value))}>
      ${[1, 2, 3].map((level) => html`<option value=${level} .selected=${live(level === value)}>${this.say(`counter.preference.${level}`)}</option>`)}</select></label>`;
  }
}

customElements.define('admin-counter-form', AdminCounterForm);
