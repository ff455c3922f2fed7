// @ts-check
import { css, html, nothing } from 'lit';
import { pick } from '/shared/text.js';
import { icon } from '/shared/icons.js';
import '/shared/elements/junban-plate.js';
import { AdminForm } from './admin-form.js';
import { activeField, radios, selectField, textField } from './parts/fields.js';
import { fiveLanguages, oneTextInFive } from './parts/five-languages.js';
import { LANGUAGES } from '../forms/paths.js';
import { letterOf } from '../forms/service.js';
import { SUGGESTED_LETTERS, letterAdvice, sharing } from '../letters.js';
import { hashOf } from '../route.js';

/** One procedure: its texts, its letter, how long it takes, when it is open. */
class AdminServiceForm extends AdminForm {
  static styles = [...AdminForm.styles, css`
    .prefix { display: flex; gap: var(--s5); align-items: flex-end; } .prefix .field { margin: 0; } junban-plate { font-size: 36px; }
    .letters { display: flex; flex-wrap: wrap; gap: 6px; margin-top: var(--s1); } .letters button { min-width: 44px; justify-content: center; padding-inline: 8px; }
    .letters button[aria-pressed=true] { background: var(--key); color: var(--paper); border-color: var(--key); font-weight: 700; }`];

  body() {
    return html`<div class="columns"><section class="card"><h2>${this.say('service.texts')}</h2>
        ${fiveLanguages(this, 'names', 'descriptions', this.say('service.descriptionsHint'))}
        <h2>${this.say('service.situationsTitle')}</h2>${this.#situations()}</section>
      <div><section class="card"><h2>${this.say('service.number')}</h2>${this.#letter()}</section>
        <section class="card"><h2>${this.say('service.timing')}</h2>
          ${textField(this, 'typicalSeconds', { needed: true, look: 'short', hint: this.say('service.typicalSecondsHint') })}
          ${textField(this, 'displayOrder', { needed: true, look: 'short', hint: this.say('service.displayOrderHint') })}
          ${this.isNew ? nothing : this.#hours()}${this.#reservationOnly()}${this.#nextStep()}${activeField(this)}</section></div></div>`;
  }

  /** Copied from another procedure, because one letter more would make another heading. */
  #situations() {
    const { page, lang } = this.state;
    const known = new Map(page.data.services.map((/** @type {any} */ one) => [one.situations?.ja, one.situations]).filter(([ja]) => ja));
    const copy = (/** @type {any} */ texts) => LANGUAGES.forEach((one) => this.edit(`situations.${one}`, texts[one] ?? ''));
    return html`<p class="hint">${this.say('service.situationsHint')}</p>
      ${known.size === 0 ? nothing : html`<p class="hint" id="situations-same">${this.say('service.situationsSame')}</p><div class="letters" role="group" aria-labelledby="situations-same">
        ${[...known.values()].map((texts) => html`<button type="button" class="btn quiet" aria-pressed=${texts.ja === this.draft.situations.ja} @click=${() => copy(texts)}>${pick(texts, lang)}</button>`)}</div>`}
      ${oneTextInFive(this, 'situations')}`;
  }

  #reservationOnly() {
    const choices = [false, true].map((value) => ({ value, label: this.say(`service.reservationOnly.${value}`) }));
    return radios(this, 'reservationOnly', choices, { legend: this.say('service.reservationOnly'), hint: this.say('service.reservationOnlyHint') });
  }

  /** The step that usually follows under the same number; an id of a procedure, or none. */
  #nextStep() {
    const { page, route, lang } = this.state;
    const others = (page.data.services ?? []).filter((/** @type {any} */ one) => one.id !== route.id && (one.active || one.id === this.draft.nextServiceId));
    const choices = [{ value: '', label: this.say('service.nextServiceId.none') }, ...others.map((/** @type {any} */ one) => ({ value: one.id, label: `${one.prefix} ${pick(one.names, lang)}` }))];
    return selectField(this, 'nextServiceId', choices, { label: this.say('service.nextServiceId'), hint: this.say('service.nextServiceIdHint') });
  }

  #letter() {
    const letter = letterOf(this.draft.prefix);
    const shown = /^[A-Z]$/.test(letter) ? letter : '';
    return html`<div class="field">${textField(this, 'prefix', { needed: true, look: 'letter', hint: this.#prefixHint(shown) })}
      ${shown ? html`<p class="field"><junban-plate number="${shown}001"></junban-plate></p>` : nothing}</div>
      ${this.#advice(shown)}<div class="field"><p class="hint" id="suggested">${this.say('service.suggested')}</p>
      <div class="letters" role="group" aria-labelledby="suggested">${SUGGESTED_LETTERS.map((one) => this.#suggestion(one, one === letter))}</div></div>`;
  }

  #prefixHint(/** @type {string} */ letter) {
    return this.say('service.prefixHint') + (letter ? this.say('service.firstNumber', { number: `${letter}001` }) : '');
  }

  #suggestion(/** @type {string} */ letter, /** @type {boolean} */ chosen) {
    const used = sharing(this.state.page.data.services, this.state.route.id, letter).length > 0;
    return html`<button type="button" class="btn quiet" aria-pressed=${chosen} @click=${() => this.edit('prefix', letter)}>
      ${used ? this.say('service.usedLetter', { letter }) : letter}</button>`;
  }

  /** Said softly: the letter is allowed all the same. */
  #advice(/** @type {string} */ letter) {
    const { page, route, lang } = this.state;
    const advice = letterAdvice(letter);
    const names = sharing(page.data.services, route.id, letter).map((service) => pick(service.names, lang)).join(this.say('listComma'));
    return html`<div role="status">${advice ? html`<p class="advice">${icon('warn')}<span>${this.say(advice.key, advice.params)}</span></p>` : nothing}
      ${names ? html`<p class="advice info">${icon('info')}<span>${this.say('letters.shared', { names, letter })}</span></p>` : nothing}</div>`;
  }

  #hours() {
    const { page, route } = this.state;
    const own = page.data.hours.week.some((/** @type {any} */ row) => row.serviceId === route.id);
    return html`<div class="field"><p class="label">${this.say('service.hours')}</p><p>${this.say(own ? 'services.ownHours' : 'services.officeHours')}</p>
      <p><a href=${hashOf({ section: 'hours', office: route.office })}>${this.say('service.hoursLink')}</a></p></div>`;
  }
}

customElements.define('admin-service-form', AdminServiceForm);
