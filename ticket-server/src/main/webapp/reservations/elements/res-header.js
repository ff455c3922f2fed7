// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pick } from '/shared/text.js';
import { ResElement } from './res-element.js';
import { resStyles } from './styles.js';
import { signOut } from '../actions.js';
import { VIEWS, hashOf, mayOpen } from '../route.js';

/** Where one is, where one can go, who one is. */
class ResHeader extends ResElement {
  static styles = [...resStyles, css`
    :host { background: var(--paper); border-bottom: 1px solid var(--rule); }
    .top, nav ul { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s4); max-width: 1440px; margin: 0 auto; padding: 0 var(--s5); }
    .top { min-height: 56px; padding-block: 6px; row-gap: 6px; } .brand { font-weight: 700; font-size: 17px; }
    label { display: flex; align-items: center; gap: var(--s2); font-size: 14px; }
    select { min-height: 40px; width: auto !important; max-width: 22em; margin: 0 !important; padding: 4px var(--s3); border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); font-weight: 700; }
    .me { margin-left: auto; display: flex; flex-wrap: wrap; align-items: center; gap: var(--s1) var(--s4); font-size: 14px; }
    nav ul { gap: 0; padding: 0 10px; } nav a { display: block; line-height: 46px; padding: 0 14px; color: var(--ink); text-decoration: none; white-space: nowrap; }
    nav a:hover { color: var(--key-deep); text-decoration: underline; } nav a[aria-current] { font-weight: 700; color: var(--key-deep); box-shadow: inset 0 -4px 0 var(--key); }
    nav a:focus-visible { outline-offset: -4px; }
    @media print { .me, nav { display: none; } }`];

  render() {
    const { session, lang, hash, officeId, route } = this.state;
    const other = lang === 'en' ? { lang: 'ja', name: '日本語' } : { lang: 'en', name: 'English' };
    const views = VIEWS.filter((view) => mayOpen(session.role, view));
    return html`<header><div class="top"><p class="brand">${this.say('brand')}</p>${this.#offices()}
        <div class="me"><span>${this.say(`role.${session.role}`)} ${session.name}</span><a href="?lang=${other.lang}${hash}" lang=${other.lang}>${other.name}</a>
          <a href="/console/">${this.say('console')}</a>${session.role === 'STAFF' ? nothing : html`<a href="/admin/">${this.say('admin')}</a>`}
          <button type="button" class="btn quiet" @click=${signOut}>${this.say('signOut')}</button></div></div>
      <nav aria-label=${this.say('parts')}><ul>${views.map((view) => html`<li>
        <a href=${hashOf({ ...route, office: officeId, view })} aria-current=${view === route.view ? 'page' : nothing}>${this.say(`nav.${view}`)}</a></li>`)}</ul></nav></header>`;
  }

  #offices() {
    const { offices, officeId, lang, route } = this.state;
    const choose = (/** @type {any} */ event) => (location.hash = hashOf({ ...route, office: event.target.value }));
    if (offices.length === 1) return html`<p><b>${pick(offices[0].names, lang)}</b></p>`;
    return html`<label><span>${this.say('office')}</span><select .value=${live(officeId ?? '')} @change=${choose}>
      ${offices.map((office) => html`<option value=${office.id} ?selected=${office.id === officeId}>${pick(office.names, lang)}</option>`)}</select></label>`;
  }
}

customElements.define('res-header', ResHeader);
