// @ts-check
import { css, html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { pick } from '/shared/text.js';
import { AdminElement } from './admin-element.js';
import { adminStyles, tableStyles } from './styles.js';
import { itemHref } from './parts/list.js';
import { activeState, notice, pageStatus, savedNote } from './parts/status.js';
import { upload } from '../contentActions.js';
import { hashOf } from '../route.js';

const FILES = 'image/jpeg,image/png,image/gif,application/pdf,video/mp4,video/webm';
const MEGABYTE = 1024 * 1024;

/** What an office shows beside the calls, in its order. */
class AdminContent extends AdminElement {
  static properties = { sending: { state: true } };

  static styles = [...adminStyles, tableStyles, css`
    input[type=file] { display: none; } .do { display: flex; flex-wrap: wrap; gap: var(--s2); } .little { width: 112px; height: 64px; object-fit: contain; background: var(--wall); border: 1px solid var(--rule); display: block; }
    p.little { overflow: hidden; font-size: 11px; line-height: 1.4; padding: 4px; } .total { margin-top: var(--s3); } .files { margin-bottom: var(--s3); }
    @media (max-width: 640px) { .look { display: none; } }`];

  constructor() {
    super();
    this.sending = false;
  }

  render() {
    const { content } = this.state.page.data;
    return html`<div class="head"><div><h1 tabindex="-1">${this.say('nav.content')}</h1><p class="intro">${this.say('content.intro')}
        <a href=${hashOf({ section: 'displays', office: this.state.route.office })}>${this.say('content.toDisplays')}</a></p></div>
        <div class="do"><button type="button" class="btn main" aria-disabled=${this.sending} @click=${this.#choose}>${icon('plus')}${this.say(this.sending ? 'content.sending' : 'content.upload')}</button>
          <input type="file" accept=${FILES} tabindex="-1" aria-hidden="true" @change=${this.#chosen}>
          <a class="btn" href=${hashOf({ section: 'content', office: this.state.route.office, id: 'new' })}>${icon('plus')}${this.say('content.newNotice')}</a></div></div>
      <p class="hint files">${this.say('content.files')}</p>
      ${savedNote(this)}${notice(this)}${pageStatus(this)}${content ? (content.length ? this.#table(content) : html`<p class="card">${this.say('content.empty')}</p>`) : nothing}`;
  }

  #choose() {
    if (!this.sending) /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('input[type=file]'))?.click();
  }

  /** The same file may be chosen again after it was refused. */
  async #chosen(/** @type {any} */ event) {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    this.sending = true;
    await upload(file);
    this.sending = false;
    input.value = '';
  }

  #table(/** @type {any[]} */ content) {
    const bytes = content.reduce((sum, item) => sum + item.bytes, 0);
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${this.say('scroll', { name: this.say('nav.content') })}><table><thead><tr>
        <th scope="col">${this.say('content.place')}</th><th scope="col" class="look">${this.say('content.look')}</th><th scope="col">${this.say('content.name')}</th>
        <th scope="col">${this.say('content.when')}</th><th scope="col">${this.say('content.seconds')}</th><th scope="col">${this.say('active.label')}</th></tr></thead>
      <tbody>${content.map((item) => this.#row(item))}</tbody></table></div>
      <p class="hint total">${this.say('content.total', { n: Math.ceil(bytes / MEGABYTE) })}</p>`;
  }

  #row(/** @type {any} */ item) {
    const pages = item.pages.length > 1 ? this.say('content.pages', { n: item.pages.length }) : nothing;
    return html`<tr class=${item.active ? '' : 'off'}><td class="num">${item.place}</td><td class="look">${little(item)}</td>
      <th scope="row"><a href=${itemHref(this, item.id)}>${item.name}</a><span class="hint">${this.say(`content.${item.kind}`)} ${pages}</span></th>
      <td>${this.#when(item)}</td><td class="num">${item.seconds}</td><td>${activeState(this, item.active)}</td></tr>`;
  }

  #when(/** @type {any} */ { days, from, to, validFrom, validUntil, displayIds }) {
    const week = days.length ? days.map((/** @type {string} */ day) => this.say(`content.day.${day}`)).join(' ') : this.say('content.everyDay');
    const time = from || to ? `${from ?? '0:00'}–${to ?? '24:00'}` : this.say('content.allDay');
    const span = validFrom || validUntil ? html`<span class="hint">${validFrom ?? ''} – ${validUntil ?? ''}</span>` : nothing;
    const some = displayIds.length ? html`<span class="hint">${this.say('content.someDisplays', { n: displayIds.length })}</span>` : nothing;
    return html`${week} ${time}${span}${some}`;
  }
}

/** A small look at a thing. */
function little(/** @type {any} */ { kind, pages, texts }) {
  if (kind === 'NOTICE') return html`<p class="little">${pick(texts, 'ja')}</p>`;
  if (kind === 'VIDEO') return html`<video class="little" src=${pages[0]} preload="metadata" .muted=${true} aria-hidden="true"></video>`;
  return html`<img class="little" src=${pages[0]} alt="" loading="lazy">`;
}

customElements.define('admin-content', AdminContent);
