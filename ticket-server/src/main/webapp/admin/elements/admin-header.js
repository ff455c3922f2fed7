// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pick } from '/shared/text.js';
import { AdminElement } from './admin-element.js';
import { adminStyles } from './styles.js';
import { signOut } from '../actions.js';
import { SECTIONS, hashOf, mayOpen } from '../route.js';

/** Where one is, where one can go, who one is. */
class AdminHeader extends AdminElement {
  static styles = [...adminStyles, css`
    :host { background: var(--paper); border-bottom: 1px solid var(--rule); }
    .top, nav ul { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s4); max-width: 1440px; margin: 0 auto; padding: 0 var(--s5); }
    .top { min-height: 56px; padding-block: 6px; } .brand { font-weight: 700; font-size: 17px; }
    label { display: flex; align-items: center; gap: var(--s2); font-size: 14px; }
    select { min-height: 40px; max-width: 22em; padding: 4px var(--s3); border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); font-weight: 700; }
    .top { row-gap: 6px; } .me { margin-left: auto; display: flex; flex-wrap: wrap; align-items: center; gap: var(--s1) var(--s4); font-size: 14px; }
    nav ul { gap: 0; padding: 0 10px; } nav a { display: block; line-height: 46px; padding: 0 14px; color: var(--ink); text-decoration: none; white-space: nowrap; }
    nav a:hover { color: var(--key-deep); text-decoration: underline; } nav a[aria-current] { font-weight: 700; color: var(--key-deep); box-shadow: inset 0 -4px 0 var(--key); }
    nav a:focus-visible { outline-offset: -4px; } li.apart { border-left: 1px solid var(--rule); }
    @media (max-width: 640px) { .top { padding-inline: var(--s4); } nav ul { padding-inline: 2px; } .me { margin-left: 0; } nav a { padding: 0 var(--s3); } }`];

  render() {
    const { session, lang, hash } = this.state;
    const other = lang === 'en' ? { lang: 'ja', name: '日本語' } : { lang: 'en', name: 'English' };
    return html`<header><div class="top"><p class="brand">${this.say('brand')}</p>${this.#offices()}
        <div class="me"><span>${this.say(`role.${session.role}`)} ${session.name}</span><a href="?lang=${other.lang}${hash}" lang=${other.lang}>${other.name}</a>
          <a href="/console/">${this.say('console')}</a><button type="button" class="btn quiet" @click=${signOut}>${this.say('signOut')}</button></div></div>
      ${this.#sections()}</header>`;
  }

  #offices() {
    const { offices, officeId, lang, session } = this.state;
    if (session.role === 'STAFF' || !offices.length) return nothing;
    return html`<label><span>${this.say('office')}</span><select .value=${live(officeId ?? '')} @change=${(/** @type {any} */ event) => this.#choose(event.target)}>
      ${offices.map((office) => html`<option value=${office.id} ?selected=${office.id === officeId}>${pick(office.names, lang)}</option>`)}</select></label>`;
  }

  /** The same section of another office; the choice falls back when the person stays to save something. */
  #choose(/** @type {HTMLSelectElement} */ select) {
    const { section, date } = this.state.route;
    const office = select.value;
    const ofOffice = !['offices', 'staff', 'start'].includes(section);
    location.hash = hashOf(ofOffice ? { section, office, date } : { section: 'services', office });
    select.value = this.state.officeId ?? '';
  }

  #sections() {
    const { session, route, officeId } = this.state;
    const sections = SECTIONS.filter((section) => mayOpen(session.role, section) && (officeId || ['offices', 'staff'].includes(section)));
    if (!sections.length) return nothing;
    const apart = sections.length > 1 ? ['services', 'staff', 'report'] : [];
    return html`<nav aria-label=${this.say('sections')}><ul>${sections.map((section) => html`<li class=${apart.includes(section) ? 'apart' : ''}>
      <a href=${hashOf({ section, office: officeId })} aria-current=${section === route.section ? 'page' : nothing}>${this.say(`nav.${section}`)}</a></li>`)}</ul></nav>`;
  }
}

customElements.define('admin-header', AdminHeader);
