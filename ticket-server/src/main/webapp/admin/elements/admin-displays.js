// @ts-check
import { html, nothing } from 'lit';
import { AdminElement } from './admin-element.js';
import { adminStyles, tableStyles } from './styles.js';
import { itemHref } from './parts/list.js';
import { banner, notice, pageStatus, savedNote } from './parts/status.js';
import { hashOf } from '../route.js';
import { counterName } from '../words.js';

/** The displays of an office: what each shows, and where it speaks. */
class AdminDisplays extends AdminElement {
  static styles = [...adminStyles, tableStyles];

  render() {
    const { displays } = this.state.page.data;
    return html`<div class="head"><div><h1 tabindex="-1">${this.say('nav.displays')}</h1><p class="intro">${this.say('displays.intro')}
        <a href=${hashOf({ section: 'terminals', office: this.state.route.office })}>${this.say('displays.toTerminals')}</a></p></div></div>
      ${savedNote(this)}${notice(this)}${pageStatus(this)}${displays ? html`${this.#mute()}${displays.length ? this.#table(displays) : html`<p class="card">${this.say('displays.empty')}</p>`}` : nothing}`;
  }

  /** Zones in which nobody would hear a call. */
  #mute() {
    const { displays, voice } = this.state.page.data;
    const spoken = displays.filter((/** @type {any} */ { speaks }) => speaks).map((/** @type {any} */ { voiceZone }) => voiceZone);
    const mute = voice.zones.map((/** @type {any} */ { name }) => name).filter((/** @type {string} */ name) => !spoken.includes(name));
    return mute.length ? banner('warn', html`<p>${this.say('displays.muteZones', { names: mute.join('、') })}</p>`) : nothing;
  }

  #table(/** @type {any[]} */ displays) {
    const name = this.say('scroll', { name: this.say('nav.displays') });
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${name}><table><thead><tr><th scope="col">${this.say('terminal.name')}</th>
      <th scope="col">${this.say('display.shows')}</th><th scope="col">${this.say('display.voice')}</th></tr></thead>
      <tbody>${displays.map((display) => html`<tr><th scope="row"><a href=${itemHref(this, display.id)}>${display.name}</a></th>
        <td>${this.#shows(display)}</td><td>${this.#voice(display)}</td></tr>`)}</tbody></table></div>`;
  }

  #shows(/** @type {any} */ { shows, counterId, zones }) {
    if (shows === 'BOARD') return zones.map((/** @type {string} */ zone) => this.say(`display.zone.${zone}`)).join('、') || this.say('display.onlyCalls');
    const counter = this.state.page.data.counters.find((/** @type {any} */ { id }) => id === counterId);
    return counter ? counterName(this.state.lang, counter.label) : this.say('display.noCounter');
  }

  #voice(/** @type {any} */ { shows, speaks, voiceZone }) {
    if (shows !== 'BOARD' || !speaks) return this.say('display.speaks.false');
    return this.say('displays.speaksIn', { zone: voiceZone ?? this.say('display.commonZone') });
  }
}

customElements.define('admin-displays', AdminDisplays);
