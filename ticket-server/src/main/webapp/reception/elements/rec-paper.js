// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pick } from '/shared/text.js';
import { RecElement } from '/reception/elements/rec-element.js';
import { issueAt } from '/reception/state.js';

/** Enters numbers that were handed out on paper before opening. */
class RecPaper extends RecElement {
  static styles = [...RecElement.styles, css`
    form { display: grid; gap: 16px; max-width: 640px; } .pair { display: flex; flex-wrap: wrap; gap: 8px 24px; } .field { display: grid; gap: 4px; }
    .pair input { width: 9em; } select { max-width: 100%; }
  `];

  render() {
    const { desk, handout, busy, online, lang } = this.state;
    const ready = online && !busy;
    return html`<section class="card"><form novalidate @submit=${(/** @type {Event} */ event) => this.#submit(event, ready)}><p>${this.say('paperIntro')}</p>
      <div class="field"><label for="serviceId">${this.say('service')}</label><select id="serviceId" @change=${(/** @type {any} */ event) => this.act('type', { serviceId: event.target.value })}>
        <option value="" .selected=${live(!handout.serviceId)}>${this.say('chooseFirst')}</option>
        ${desk.services.map((/** @type {any} */ one) => html`<option value=${one.id} .selected=${live(one.id === handout.serviceId)}>${one.prefix} ${pick(one.names, lang)}</option>`)}</select></div>
      <div class="pair">${this.#field('from', 'numeric')}${this.#field('to', 'numeric')}</div>
      <div class="pair">${this.#field('firstAt', 'numeric', '09:30')}${this.#field('lastAt', 'numeric', '09:55', this.say('lastAtHint'))}</div>
      <div><button class="btn main" type="submit" aria-disabled=${!ready || !handout.serviceId}>${this.say(busy ? 'entering' : 'enter')}</button></div></form></section>`;
  }

  #field(/** @type {'from'|'to'|'firstAt'|'lastAt'} */ field, /** @type {'numeric'} */ mode, example = '', hint = '') {
    const issue = issueAt(this.state, field);
    return html`<div class="field"><label for=${field}>${this.say(field)}</label>
      <input id=${field} type="text" inputmode=${mode} placeholder=${example || nothing} .value=${live(this.state.handout[field])} aria-invalid=${issue ? 'true' : nothing}
        aria-describedby="${field}-more" @input=${(/** @type {any} */ event) => this.act('type', { [field]: event.target.value })}>
      <span id="${field}-more">${issue ? html`<span class="issue">${issue}</span>` : hint ? html`<span class="hint">${hint}</span>` : nothing}</span></div>`;
  }

  #submit(/** @type {Event} */ event, /** @type {boolean} */ ready) {
    event.preventDefault();
    if (ready && this.state.handout.serviceId) this.act('enterPaper');
  }
}

customElements.define('rec-paper', RecPaper);
