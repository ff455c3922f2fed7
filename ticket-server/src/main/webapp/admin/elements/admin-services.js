// @ts-check
import { html } from 'lit';
import { pick } from '/shared/text.js';
import { AdminElement } from './admin-element.js';
import { adminStyles, tableStyles } from './styles.js';
import { itemHref, listPage } from './parts/list.js';
import { languagesWords } from './parts/five-languages.js';
import { activeState, banner } from './parts/status.js';
import { sharedLetters } from '../letters.js';

/** The procedures of an office, in the order visitors see them. */
class AdminServices extends AdminElement {
  static styles = [...adminStyles, tableStyles];

  render() {
    const { services } = this.state.page.data;
    return listPage(this, 'services', services, {
      head: html`<th scope="col">${this.say('service.prefix')}</th><th scope="col">${this.say('service.names')}</th><th scope="col" class="num">${this.say('service.typicalSeconds')}</th>
        <th scope="col">${this.say('service.hours')}</th><th scope="col">${this.say('services.languages')}</th><th scope="col">${this.say('active.label')}</th>`,
      row: (service) => this.#row(service),
      above: sharedLetters(services ?? []).map((group) => this.#shared(group)),
    });
  }

  #row(/** @type {any} */ service) {
    const { lang, page } = this.state;
    const own = page.data.hours?.week.some((/** @type {any} */ row) => row.serviceId === service.id);
    return html`<tr class=${service.active ? '' : 'off'}><td><span class="letter">${service.prefix}</span></td>
      <th scope="row"><a href=${itemHref(this, service.id)}>${pick(service.names, lang)}</a><span class="hint">${pick(service.descriptions, lang)}</span></th>
      <td class="num">${Math.round(service.typicalSeconds / 6) / 10}</td><td>${this.say(own ? 'services.ownHours' : 'services.officeHours')}</td>
      <td>${languagesWords(this, service.names)}</td><td>${activeState(this, service.active)}</td></tr>`;
  }

  #shared(/** @type {{letter: string, services: any[]}} */ { letter, services }) {
    const names = services.map((service) => pick(service.names, this.state.lang)).join(this.say('listComma'));
    return banner('info', html`<p><b>${this.say('services.sharedTitle')}</b></p><p>${this.say('services.shared', { letter, names })}</p>`);
  }
}

customElements.define('admin-services', AdminServices);
