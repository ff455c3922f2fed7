// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { htmlLang } from '/shared/text.js';
import { AdminForm } from './admin-form.js';
import { activeField, controlId, textField } from './parts/fields.js';
import { remove } from '../contentActions.js';
import { DAYS } from '../forms/content.js';
import { LANGUAGES } from '../forms/paths.js';
import { toggled } from '../forms/display.js';

/** One thing on the playlist: what it is, when and where it is shown. */
class AdminContentForm extends AdminForm {
  static properties = { asking: { state: true } };

  static styles = [...AdminForm.styles, css`
    .boxes { display: flex; flex-wrap: wrap; gap: 0 var(--s5); } .boxes .choice { border: 0; } .shown { display: flex; flex-wrap: wrap; gap: var(--s3); margin-top: var(--s3); }
    .shown img, .shown video { max-width: 100%; width: 440px; max-height: 320px; object-fit: contain; background: var(--wall); border: 1px solid var(--rule); }
    .shown.many img { width: 200px; height: 140px; } .remove { margin-top: var(--s4); } .remove .btn { margin-right: var(--s2); margin-top: var(--s2); }`];

  constructor() {
    super();
    this.asking = false;
  }

  heading() {
    return this.isNew ? this.say('content.newNotice') : super.heading();
  }

  body() {
    return html`<div class="columns"><div><section class="card"><h2>${this.say(`content.${this.draft.kind}`)}</h2>
        ${textField(this, 'name', { needed: true, hint: this.say('content.nameHint') })}${this.draft.kind === 'NOTICE' ? this.#texts() : this.#pages()}</section></div>
      <div><section class="card"><h2>${this.say('content.when')}</h2>${this.#days()}
          <div class="pair">${textField(this, 'from', { look: 'time' })}${textField(this, 'to', { look: 'time' })}</div><p class="hint">${this.say('content.timesHint')}</p>
          <div class="pair">${textField(this, 'validFrom', { type: 'date' })}${textField(this, 'validUntil', { type: 'date' })}</div><p class="hint">${this.say('content.validHint')}</p>
          ${textField(this, 'seconds', { needed: true, look: 'short', hint: this.say('content.secondsHint') })}
          ${this.isNew ? nothing : textField(this, 'place', { needed: true, look: 'short', hint: this.say('content.placeHint') })}</section>
        <section class="card"><h2>${this.say('content.where')}</h2>${this.#displays()}${activeField(this, this.say('content.activeHint'))}</section></div></div>`;
  }

  aside() {
    if (this.isNew) return nothing;
    const { id } = this.form?.original ?? {};
    return html`<section class="card remove"><h2>${this.say('content.remove')}</h2><p class="hint">${this.say('content.removeHint')}</p>
      ${this.asking
        ? html`<p role="alert">${this.say('content.removeAsk')}</p><button type="button" class="btn main" @click=${() => remove(id)}>${this.say('content.removeYes')}</button>
          <button type="button" class="btn" @click=${() => (this.asking = false)}>${this.say('content.removeNo')}</button>`
        : html`<button type="button" class="btn" @click=${() => (this.asking = true)}>${this.say('content.remove')}</button>`}</section>`;
  }

  #texts() {
    return html`<p class="hint">${this.say('content.textsHint')}</p>
      ${LANGUAGES.map((lang) => textField(this, `texts.${lang}`, { needed: lang === 'ja', rows: 3, lang: htmlLang(lang) }))}`;
  }

  #pages() {
    const { kind, pages, name } = this.draft;
    if (kind === 'VIDEO') return html`<div class="shown"><video src=${pages[0]} controls preload="metadata" .muted=${true} aria-label=${name}></video></div>`;
    return html`<div class="shown ${pages.length > 1 ? 'many' : ''}">${pages.map((/** @type {string} */ page, /** @type {number} */ index) => html`<img src=${page}
      alt=${this.say('content.pageNth', { name, nth: index + 1 })}>`)}</div>`;
  }

  #days() {
    return this.#boxes('days', DAYS.map((value) => ({ value, label: this.say(`weekday.${value}`) })), this.say('content.daysHint'));
  }

  #displays() {
    const displays = this.state.page.data.displays.map((/** @type {any} */ { id, name }) => ({ value: id, label: name }));
    return displays.length ? this.#boxes('displayIds', displays, this.say('content.displaysHint')) : html`<p class="hint">${this.say('content.noDisplays')}</p>`;
  }

  /**
   * @param {string} field
   * @param {{value: string, label: string}[]} choices
   * @param {string} hint
   */
  #boxes(field, choices, hint) {
    const order = choices.map(({ value }) => value);
    return html`<fieldset class="field" aria-describedby="${controlId(field)}-hint"><legend>${this.say(`content.${field}`)}</legend><div class="boxes">
      ${choices.map(({ value, label }, index) => html`<label class="choice"><input type="checkbox" id=${index ? nothing : controlId(field)} .checked=${live(this.draft[field].includes(value))}
        @change=${() => this.edit(field, toggled(order, this.draft[field], value))}><span>${label}</span></label>`)}</div>
      <p class="hint" id="${controlId(field)}-hint">${hint}</p></fieldset>`;
  }
}

customElements.define('admin-content-form', AdminContentForm);
