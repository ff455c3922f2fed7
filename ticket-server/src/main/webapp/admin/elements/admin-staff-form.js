// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pick } from '/shared/text.js';
import { AdminForm } from './admin-form.js';
import { activeField, controlId, described, invalid, issueLine, radios, textField } from './parts/fields.js';
import { newPassword } from '../actions.js';
import { ROLES } from '../forms/staff.js';

/** One staff member: who, what they may do, where; and a new one-time password. */
class AdminStaffForm extends AdminForm {
  static styles = [...AdminForm.styles, css`.password .btn { margin-top: var(--s3); }`];

  body() {
    const roles = ROLES.map((value) => ({ value, label: this.say(`role.${value}`), hint: this.say(`staff.role.${value}.hint`) }));
    return html`<div class="columns"><section class="card"><h2>${this.say('staff.basics')}</h2>${textField(this, 'login', { needed: true, lang: 'en', hint: this.say('staff.loginHint') })}
        ${textField(this, 'name', { needed: true, hint: this.say('staff.nameHint') })}
        ${radios(this, 'role', roles, { legend: this.say('staff.role'), needed: true })}${this.#mayAlert()}${this.#office()}</section>
      <div><section class="card">${activeField(this)}</section>
        <section class="card password"><h2>${this.say('staff.password')}</h2>
          ${this.isNew ? html`<p class="hint">${this.say('staff.firstPassword')}</p>` : this.#password()}</section></div></div>`;
  }

  /** Managers and administrators have this right by their role. */
  #mayAlert() {
    if (this.draft.role !== 'STAFF') return nothing;
    return html`<fieldset class="field" aria-describedby="may-alert-hint"><legend>${this.say('staff.rights')}</legend><label class="choice">
        <input type="checkbox" id=${controlId('mayAlert')} .checked=${live(this.draft.mayAlert)} @change=${() => this.edit('mayAlert', !this.draft.mayAlert)}>
        <span>${this.say('staff.mayAlert')}</span></label><p class="hint" id="may-alert-hint">${this.say('staff.mayAlertHint')}</p></fieldset>`;
  }

  #office() {
    const { offices, lang } = this.state;
    const hint = this.say('staff.officeHint');
    return html`<div class="field"><label for=${controlId('office')}>${this.say('staff.office')}</label>
      <select id=${controlId('office')} aria-invalid=${invalid(this, 'office')} aria-describedby=${described(this, 'office', hint)} .value=${live(this.draft.office)}
        @change=${(/** @type {any} */ event) => this.edit('office', event.target.value)}>
        <option value="" ?selected=${this.draft.office === ''}>${this.say('allOffices')}</option>
        ${offices.map((office) => html`<option value=${office.id} ?selected=${this.draft.office === office.id}>${pick(office.names, lang)}</option>`)}</select>
      <p class="hint" id="${controlId('office')}-hint">${hint}</p>${issueLine(this, 'office')}</div>`;
  }

  #password() {
    const staff = this.form?.original;
    if (staff.id === this.state.session.staffId) return html`<p class="hint">${this.say('staff.ownPassword')}</p>`;
    return html`${staff.mustChangePassword ? html`<p>${this.say('staff.mustChange')}</p>` : nothing}
      <button class="btn" type="button" aria-describedby="password-hint" @click=${() => newPassword(staff)}>${this.say('staff.newPassword')}</button>
      <p class="hint" id="password-hint">${this.say('staff.passwordHint')}</p>`;
  }
}

customElements.define('admin-staff-form', AdminStaffForm);
