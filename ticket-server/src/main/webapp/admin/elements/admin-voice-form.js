// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '/shared/icons.js';
import { AdminForm } from './admin-form.js';
import './admin-voice-clips.js';
import { controlId, radios, textField } from './parts/fields.js';
import { VOICE_NUMBERS, WHEN, blankVolume, blankZone, earlier, mayAddVolume, mayAddZone, withCounter } from '../forms/voice.js';
import { playSample } from '../voiceActions.js';
import { counterName } from '../words.js';

/** How an office's calls are spoken; below it the clips that may be replaced. */
class AdminVoiceForm extends AdminForm {
  static styles = [...AdminForm.styles, css`
    .intro { margin-bottom: var(--s3); } .language { display: grid; grid-template-columns: 8em minmax(0, 1fr) auto auto; gap: var(--s2); align-items: center; border-top: 1px solid var(--rule); padding: var(--s2) 0; }
    .language select { min-height: 44px; width: 100%; padding: 4px var(--s3); border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); }
    .part { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s3); align-items: flex-end; border-top: 1px solid var(--rule); margin-top: var(--s3); padding-top: var(--s2); }
    .part .field { margin: 0; } .zone { margin-top: var(--s3); } .counters { display: flex; flex-wrap: wrap; gap: 0 var(--s4); } .add { margin-top: var(--s4); } .choice { border: 0; } .none { margin-top: var(--s2); } h3 { font-size: 16px; margin-top: var(--s4); }
    @media (max-width: 640px) { .language { grid-template-columns: minmax(0, 1fr) auto; } .language select { grid-row: 2; } }`];

  body() {
    return html`<p class="intro">${this.say('voice.intro')}</p><div class="columns"><div>${this.#basics()}${this.#languages()}</div><div>${this.#loudness()}${this.#rush()}${this.#zones()}</div></div>`;
  }

  aside() {
    return html`<admin-voice-clips .state=${this.state}></admin-voice-clips>`;
  }

  #basics() {
    const choices = [false, true].map((value) => ({ value, label: this.say(`voice.muted.${value}`) }));
    return html`<section class="card"><h2>${this.say('voice.basics')}</h2>${radios(this, 'muted', choices, { legend: this.say('voice.muted') })}
      <fieldset class="field"><legend>${this.say('voice.parts')}</legend>${this.#box('chime')}${this.#box('repeatNumber')}</fieldset></section>`;
  }

  #box(/** @type {string} */ field) {
    return html`<label class="choice"><input type="checkbox" id=${controlId(field)} .checked=${live(this.draft[field])}
      @change=${() => this.edit(field, !this.draft[field])}><span>${this.say(`voice.${field}`)}</span></label>`;
  }

  #languages() {
    return html`<section class="card"><h2>${this.say('voice.languages')}</h2><p class="hint">${this.say('voice.languagesHint')} ${this.say('voice.sampleHint')}</p>
      ${this.draft.languages.map((/** @type {any} */ spoken, /** @type {number} */ index) => this.#language(spoken, index))}</section>`;
  }

  #language(/** @type {{language: string, when: string}} */ { language, when }, /** @type {number} */ index) {
    const name = this.say(`language.${language}`);
    const path = `languages.${index}`;
    return html`<div class="language"><span>${name}</span>
      <select id=${controlId(`${path}.language`)} aria-label=${this.say('voice.whenOf', { language: name })} .value=${live(when)}
        @change=${(/** @type {any} */ event) => this.edit(`${path}.when`, event.target.value)}>
        ${WHEN.map((choice) => html`<option value=${choice} ?selected=${choice === when}>${this.say(`voice.when.${choice}`)}</option>`)}</select>
      <button type="button" class="btn quiet" ?disabled=${index === 0} aria-label=${this.say('voice.earlierOf', { language: name })}
        @click=${() => this.edit('languages', earlier(this.draft.languages, index))}>${this.say('voice.earlier')}</button>
      <button type="button" class="btn quiet" aria-label=${this.say('voice.sampleOf', { language: name })} @click=${() => playSample(language)}>${this.say('voice.sample')}</button></div>`;
  }

  #loudness() {
    const { volumes } = this.draft;
    return html`<section class="card"><h2>${this.say('voice.loudness')}</h2>${textField(this, 'volume', { needed: true, look: 'short', hint: this.say('voice.volumeHint') })}
      <h3>${this.say('voice.volumes')}</h3><p class="hint">${this.say('voice.volumesHint')}</p>
      ${volumes.length ? volumes.map((/** @type {any} */ _, /** @type {number} */ index) => this.#part(index)) : html`<p class="none">${this.say('voice.noVolumes')}</p>`}
      ${mayAddVolume(this.draft) ? html`<button type="button" class="btn add" @click=${() => this.edit('volumes', [...volumes, blankVolume()])}>${icon('plus')}${this.say('voice.addVolume')}</button>` : nothing}</section>`;
  }

  #part(/** @type {number} */ index) {
    const path = `volumes.${index}`;
    const without = () => this.edit('volumes', this.draft.volumes.filter((/** @type {any} */ _, /** @type {number} */ other) => other !== index));
    const field = (/** @type {string} */ name, /** @type {string} */ look) => textField(this, `${path}.${name}`, { needed: true, look, label: this.say(`voice.volumes.${name}`) });
    return html`<div class="part" role="group" aria-label=${this.say('voice.ofVolume', { nth: index + 1, part: '' })}>${field('from', 'time')}${field('to', 'time')}${field('volume', 'short')}
      <button type="button" class="btn quiet" aria-label=${this.say('voice.removeVolumeNth', { nth: index + 1 })} @click=${without}>${this.say('voice.removeVolume')}</button></div>`;
  }

  #rush() {
    return html`<section class="card"><h2>${this.say('voice.rush')}</h2>
      ${VOICE_NUMBERS.map(([field]) => textField(this, field, { needed: true, look: 'short', hint: this.say(`voice.${field}Hint`) }))}</section>`;
  }

  #zones() {
    const { zones } = this.draft;
    return html`<section class="card"><h2>${this.say('voice.zones')}</h2><p class="hint">${this.say('voice.zonesHint')}</p>
      ${zones.length ? zones.map((/** @type {any} */ zone, /** @type {number} */ index) => this.#zone(zone, index)) : html`<p class="none">${this.say('voice.noZones')}</p>`}
      ${mayAddZone(this.draft) ? html`<button type="button" class="btn add" @click=${() => this.edit('zones', [...zones, blankZone()])}>${icon('plus')}${this.say('voice.addZone')}</button>` : nothing}</section>`;
  }

  #zone(/** @type {{name: string, counterIds: string[]}} */ { name, counterIds }, /** @type {number} */ index) {
    const counters = this.state.page.data.counters.filter((/** @type {any} */ counter) => counter.active);
    const without = () => this.edit('zones', this.draft.zones.filter((/** @type {any} */ _, /** @type {number} */ other) => other !== index));
    return html`<div class="zone" role="group" aria-label=${this.say('voice.ofZone', { nth: index + 1, name })}>
      <div class="part">${textField(this, `zones.${index}.name`, { needed: true, label: this.say('voice.zoneName') })}
        <button type="button" class="btn quiet" aria-label=${this.say('voice.removeZoneOf', { nth: index + 1, name })} @click=${without}>${this.say('voice.removeVolume')}</button></div>
      <div class="counters">${counters.map((/** @type {any} */ { id, label }) => html`<label class="choice"><input type="checkbox" .checked=${live(counterIds.includes(id))}
        @change=${() => this.edit('zones', withCounter(this.draft.zones, index, id))}><span>${counterName(this.state.lang, label)}</span></label>`)}</div></div>`;
  }
}

customElements.define('admin-voice-form', AdminVoiceForm);
