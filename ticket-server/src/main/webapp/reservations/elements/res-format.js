// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pick } from '/shared/text.js';
import { ResElement } from './res-element.js';
import { resStyles } from './styles.js';
import { saveFormat } from '../actions.js';
import { dispatch } from '../store.js';

const COLUMNS = ['slotColumn', 'timeColumn', 'numberColumn', 'procedureColumn', 'nameColumn', 'birthColumn', 'cardColumn'];
const NEEDED = ['slotColumn', 'numberColumn', 'procedureColumn'];

/** How the booking system writes its file. */
class ResFormat extends ResElement {
  static styles = [...resStyles, css`
    .grid { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 var(--s4); }
    .rows { margin-top: var(--s3); } .pair-row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: var(--s3); align-items: end; margin-top: var(--s2); } .pair-row .btn { min-height: 44px; }`];

  render() {
    const { draft, problem, busy, savedNow } = this.state.format;
    return html`<div class="head"><div><h1 tabindex="-1">${this.say('nav.format')}</h1><p class="intro">${this.say('formatIntro')}</p></div></div>
      <div role="status">${savedNow ? this.banner('info', html`<p><b>${this.say('formatSaved')}</b></p>`) : nothing}</div>${this.problem(problem, this.say('problem.save'))}
      ${draft ? html`<form novalidate @submit=${this.#submit}><div class="columns"><section class="card"><h2>${this.say('columns')}</h2>${this.#header(draft)}<div class="grid">${COLUMNS.map((one) => this.#column(one, draft))}</div></section>
        <div><section class="card"><h2>${this.say('arrival')}</h2><p class="hint">${this.say('lateHint')}</p>
          <div class="field"><label for="codePrefix">${this.say('field.codePrefix')}</label><input type="text" id="codePrefix" autocomplete="off" .value=${live(draft.codePrefix ?? '')}
            @input=${(/** @type {any} */ event) => this.#edit({ codePrefix: event.target.value || null })} aria-describedby="prefix-hint"><p class="hint" id="prefix-hint">${this.say('prefixHint')}</p></div></section>
        ${this.#procedures(draft.procedures)}</div></div>
        <div class="bar"><button class="btn main" type="submit" ?disabled=${busy}>${this.say('save')}</button></div></form>` : html`<p role="status" class="intro">${this.say('loading')}</p>`}`;
  }

  #edit(/** @type {any} */ change) {
    dispatch({ type: 'formatEdited', change });
  }

  #submit(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    saveFormat();
  }

  #header(/** @type {any} */ draft) {
    return html`<label class="choice"><input type="checkbox" .checked=${live(draft.header)} @change=${(/** @type {any} */ event) => this.#edit({ header: event.target.checked })}>
      <span>${this.say('field.header')}<span class="hint">${this.say('headerHint')}</span></span></label>`;
  }

  #column(/** @type {string} */ field, /** @type {any} */ draft) {
    return html`<div class="field"><label for=${field}>${this.say(`field.${field}`)}${NEEDED.includes(field) ? html`<span class="need">${this.say('needed')}</span>` : nothing}</label>
      <input type="text" id=${field} autocomplete="off" spellcheck="false" .value=${live(draft[field] ?? '')} @input=${(/** @type {any} */ event) => this.#edit({ [field]: event.target.value || null })}>
      ${field === 'timeColumn' ? html`<p class="hint">${this.say('timeHint')}</p>` : nothing}</div>`;
  }

  #procedures(/** @type {{text: string, serviceId: string}[]} */ procedures) {
    const { services, lang } = this.state;
    const change = (/** @type {number} */ index, /** @type {any} */ part) => this.#edit({ procedures: procedures.map((one, i) => (i === index ? { ...one, ...part } : one)) });
    return html`<section class="card"><h2>${this.say('procedures')}</h2><p class="hint">${this.say('proceduresHint')}</p><div class="rows">${procedures.map((one, index) => html`<div class="pair-row">
        <label>${this.say('textInFile')}<input type="text" .value=${live(one.text)} @input=${(/** @type {any} */ event) => change(index, { text: event.target.value })}></label>
        <label>${this.say('head.procedure')}<select .value=${live(one.serviceId)} @change=${(/** @type {any} */ event) => change(index, { serviceId: event.target.value })}><option value="">${this.say('chooseProcedure')}</option>
          ${services.map((service) => html`<option value=${service.id} ?selected=${service.id === one.serviceId}>${service.prefix} ${pick(service.names, lang)}</option>`)}</select></label>
        <button type="button" class="btn quiet" aria-label=${this.say('removeOf', { text: one.text })} @click=${() => this.#edit({ procedures: procedures.filter((_, i) => i !== index) })}>${this.say('remove')}</button></div>`)}</div>
      <p class="field"><button type="button" class="btn quiet" @click=${() => this.#edit({ procedures: [...procedures, { text: '', serviceId: '' }] })}>${this.say('add')}</button></p></section>`;
  }
}

customElements.define('res-format', ResFormat);
