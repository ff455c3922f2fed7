// @ts-check
import { html } from 'lit';
import { AdminForm } from './admin-form.js';
import { activeField, textField } from './parts/fields.js';
import { fiveLanguages, twoTextsInFive } from './parts/five-languages.js';
import { OFFICE_NUMBERS } from '../forms/office.js';

/** One office: its texts, where it is, and its policy numbers. */
class AdminOfficeForm extends AdminForm {
  body() {
    return html`<div class="columns"><div><section class="card"><h2>${this.say('office.texts')}</h2>
          ${fiveLanguages(this, 'names', 'notices', this.say('office.noticesHint'))}</section>
        <section class="card"><h2>${this.say('office.place')}</h2><p class="hint">${this.say('office.placeHint')}</p>
          ${textField(this, 'phone', { type: 'tel', hint: this.say('office.phoneHint') })}${twoTextsInFive(this, 'addresses', 'directions')}</section></div>
      <div><section class="card"><h2>${this.say('office.basics')}</h2>${this.#id()}
          ${textField(this, 'displayOrder', { needed: true, look: 'short', hint: this.say('office.displayOrderHint') })}
          ${textField(this, 'zone', { needed: true, hint: this.say('office.zoneHint') })}${activeField(this)}</section>
        <section class="card"><h2>${this.say('office.steps')}</h2>
          ${OFFICE_NUMBERS.map(([field]) => textField(this, field, { needed: true, look: 'short', hint: this.say(`office.${field}Hint`) }))}</section></div></div>`;
  }

  #id() {
    if (this.isNew) return textField(this, 'id', { needed: true, lang: 'en', hint: this.say('office.idHint') });
    return html`<div class="field"><p class="label">${this.say('office.id')}</p><p>${this.draft.id}</p><p class="hint">${this.say('office.idFixed')}</p></div>`;
  }
}

customElements.define('admin-office-form', AdminOfficeForm);
