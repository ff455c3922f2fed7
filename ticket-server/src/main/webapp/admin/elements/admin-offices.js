// @ts-check
import { css, html } from 'lit';
import { pick } from '/shared/text.js';
import { AdminElement } from './admin-element.js';
import { adminStyles, tableStyles } from './styles.js';
import { itemHref, listPage } from './parts/list.js';
import { languagesWords } from './parts/five-languages.js';
import { activeState } from './parts/status.js';
import { hashOf } from '../route.js';

/** All offices, with the way to what is set up in each. */
class AdminOffices extends AdminElement {
  static styles = [...adminStyles, tableStyles, css`.ways { display: flex; flex-wrap: wrap; gap: 4px var(--s4); } .ways a { font-weight: 400; }`];

  render() {
    const { page, offices } = this.state;
    return listPage(this, 'offices', page.at ? offices : undefined, {
      head: html`<th scope="col">${this.say('office.names')}</th><th scope="col">${this.say('office.id')}</th><th scope="col">${this.say('services.languages')}</th>
        <th scope="col">${this.say('active.label')}</th><th scope="col">${this.say('offices.setUp')}</th>`,
      row: (office) => this.#row(office),
    });
  }

  #row(/** @type {any} */ office) {
    const ways = ['services', 'hours', 'counters', 'rules', 'terminals', 'report'];
    return html`<tr class=${office.active ? '' : 'off'}><th scope="row"><a href=${itemHref(this, office.id)}>${pick(office.names, this.state.lang)}</a></th>
      <td>${office.id}</td><td>${languagesWords(this, office.names)}</td><td>${activeState(this, office.active)}</td>
      <td><div class="ways">${ways.map((section) => html`<a href=${hashOf({ section, office: office.id })}>${this.say(`nav.${section}`)}</a>`)}</div></td></tr>`;
  }
}

customElements.define('admin-offices', AdminOffices);
