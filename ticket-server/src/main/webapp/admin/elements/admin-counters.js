// @ts-check
import { css, html, nothing } from 'lit';
import { pick } from '/shared/text.js';
import { AdminElement } from './admin-element.js';
import { adminStyles, tableStyles } from './styles.js';
import { itemHref, listPage } from './parts/list.js';
import { activeState, banner } from './parts/status.js';
import { counterName } from '../words.js';
import { unserved } from '../counterList.js';

/** The counters of an office and what each serves. */
class AdminCounters extends AdminElement {
  static styles = [...adminStyles, tableStyles, css`
    .served { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); } .served li { display: inline-flex; align-items: center; gap: 6px; } .letter { font-size: 14px; }
    th { white-space: nowrap; }`];

  render() {
    const { counters, services = [] } = this.state.page.data;
    return listPage(this, 'counters', counters, {
      head: html`<th scope="col">${this.say('nav.counters')}</th><th scope="col">${this.say('counter.serviceIds')}</th><th scope="col">${this.say('active.label')}</th>`,
      row: (counter) => this.#row(counter, services),
      above: this.#unserved(unserved(services, counters ?? [])),
    });
  }

  #row(/** @type {any} */ counter, /** @type {any[]} */ services) {
    const served = services.filter((service) => counter.serviceIds.includes(service.id));
    const names = served.map((service) => html`<li><span class="letter">${service.prefix}</span>${pick(service.names, this.state.lang)}</li>`);
    return html`<tr class=${counter.active ? '' : 'off'}><th scope="row"><a href=${itemHref(this, counter.id)}>${counterName(this.state.lang, counter.label)}</a></th>
      <td>${served.length ? html`<ul class="served">${names}</ul>` : this.say('counters.nothing')}</td>
      <td>${activeState(this, counter.active)}</td></tr>`;
  }

  #unserved(/** @type {any[]} */ services) {
    const names = services.map((service) => pick(service.names, this.state.lang)).join(this.say('listComma'));
    return services.length ? banner('warn', html`<p><b>${this.say('counters.unservedTitle')}</b></p><p>${this.say('counters.unserved', { names })}</p>`) : nothing;
  }
}

customElements.define('admin-counters', AdminCounters);
