// @ts-check
import { css, html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { AdminElement } from './admin-element.js';
import { adminStyles, tableStyles } from './styles.js';
import { VOICES } from '../forms/voice.js';
import { playClip, removeClip, replaceClip } from '../voiceActions.js';

/** Every clip of one language: to be heard, replaced by a recording, and put back. */
class AdminVoiceClips extends AdminElement {
  static properties = { language: { state: true } };

  static styles = [...adminStyles, tableStyles, css`
    .card { margin-top: var(--s4); } .which { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); margin: var(--s3) 0; }
    select { min-height: 44px; padding: 4px var(--s3); border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); }
    td { white-space: nowrap; } .do { display: flex; gap: var(--s2); } .scroll { max-height: 32em; overflow-y: auto; } tbody th { min-width: 12em; }
    input[type="file"] { display: none; }`];

  constructor() {
    super();
    this.language = 'ja';
  }

  render() {
    const all = this.state.page.data.clips.filter((/** @type {any} */ { language }) => language === this.language);
    const recorded = all.filter((/** @type {any} */ { recording }) => recording);
    return html`<section class="card"><h2>${this.say('voice.clips')}</h2><p class="hint">${this.say('voice.clipsHint')}</p>
      <div class="which"><label>${this.say('voice.clipsLanguage')} <select @change=${(/** @type {any} */ event) => (this.language = event.target.value)}>
        ${VOICES.map((language) => html`<option value=${language}>${this.say(`language.${language}`)}</option>`)}</select></label>
        <span>${this.say('voice.clipsCount', { all: all.length, n: recorded.length })}</span></div>
      <div class="scroll" role="region" tabindex="0" aria-label=${this.say('voice.clips')}><table><thead><tr><th scope="col">${this.say('voice.clip')}</th><th scope="col">${this.say('voice.clipState')}</th>
        <th scope="col">${this.say('voice.actions')}</th></tr></thead><tbody>${all.map((/** @type {any} */ clip) => this.#row(clip))}</tbody></table></div></section>`;
  }

  #row(/** @type {any} */ clip) {
    const { says, recording, language } = clip;
    return html`<tr><th scope="row" lang=${language}>${says}</th>
      <td>${recording ? html`<span class="state ok">${icon('ok')}${this.say('voice.recorded', { s: (recording.lengthMillis / 1000).toFixed(1) })}</span>` : this.say('voice.standard')}</td>
      <td><div class="do">${this.#button('play', says, () => playClip(clip))}${this.#button('replace', says, (event) => event.currentTarget.nextElementSibling.click())}
        <input type="file" accept=".wav,.ogg,.opus,.mp3,audio/wav,audio/ogg,audio/mpeg" tabindex="-1" aria-hidden="true" @change=${(/** @type {any} */ event) => this.#chosen(clip, event.target)}>
        ${recording ? this.#button('remove', says, () => removeClip(clip)) : nothing}</div></td></tr>`;
  }

  #button(/** @type {string} */ name, /** @type {string} */ says, /** @type {(event: any) => void} */ act) {
    return html`<button type="button" class="btn quiet" aria-label=${this.say(`voice.${name}Of`, { says })} @click=${act}>${this.say(`voice.${name}`)}</button>`;
  }

  /** The same file may be chosen again after it was refused. */
  #chosen(/** @type {any} */ clip, /** @type {HTMLInputElement} */ input) {
    const file = input.files?.[0];
    if (file) replaceClip(clip, file);
    input.value = '';
  }
}

customElements.define('admin-voice-clips', AdminVoiceClips);
