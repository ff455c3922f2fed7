// @ts-check
import { html, nothing } from 'lit';
import { pick } from '/shared/text.js';
import { icon } from '/shared/icons.js';
import { AdminElement } from './admin-element.js';
import { adminStyles, tableStyles } from './styles.js';
import { itemHref, listPage } from './parts/list.js';
import { activeState } from './parts/status.js';

/** Everyone who signs in. */
class AdminStaff extends AdminElement {
  static styles = [...adminStyles, tableStyles];

  render() {
    return listPage(this, 'staff', this.state.page.data.staff, {
      head: html`<th scope="col">${this.say('staff.name')}</th><th scope="col">${this.say('staff.login')}</th><th scope="col">${this.say('staff.role')}</th>
        <th scope="col">${this.say('staff.office')}</th><th scope="col">${this.say('active.label')}</th>`,
      row: (staff) => this.#row(staff),
    });
  }

  #row(/** @type {any} */ staff) {
    const { offices, lang } = this.state;
    const office = offices.find((one) => one.id === staff.office);
    return html`<tr class=${staff.active ? '' : 'off'}><th scope="row"><a href=${itemHref(this, staff.id)}>${staff.name}</a></th><td>${staff.login}</td>
      <td>${this.say(`role.${staff.role}`)}</td><td>${office ? pick(office.names, lang) : (staff.office ?? this.say('allOffices'))}</td>
      <td>${activeState(this, staff.active)}${staff.active && staff.mustChangePassword ? this.#mustChange() : nothing}</td></tr>`;
  }

  #mustChange() {
    return html`<span class="hint">${icon('info')} ${this.say('staff.mustChange')}</span>`;
  }
}

customElements.define('admin-staff', AdminStaff);
