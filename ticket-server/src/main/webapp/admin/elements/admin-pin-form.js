// @ts-check
import { html, nothing } from 'lit';
import { clock, dateLong } from '/shared/text.js';
import { icon } from '/shared/icons.js';
import { AdminForm } from './admin-form.js';
import { textField } from './parts/fields.js';
import { removePin } from '../actions.js';
import { presentOffice } from '../state.js';

/** The PIN that opens staff mode at the office's kiosks. */
class AdminPinForm extends AdminForm {
  body() {
    return html`<section class="card"><h2>${this.say('pin.what')}</h2><p class="hint">${this.say('pin.intro')}</p>${this.#present()}
      ${textField(this, 'pin', { needed: true, look: 'short', type: 'password', hint: this.say('pin.pinHint') })}
      ${textField(this, 'again', { needed: true, look: 'short', type: 'password' })}</section>`;
  }

  aside() {
    if (!this.draft.set) return nothing;
    return html`<section class="card"><h2>${this.say('pin.removeTitle')}</h2><p class="hint" id="remove-hint">${this.say('pin.removeHint')}</p>
      <button class="btn" type="button" aria-describedby="remove-hint" @click=${() => removePin()}>${this.say('pin.remove')}</button></section>`;
  }

  #present() {
    const { lang } = this.state;
    const { set, changedAt } = this.draft;
    if (!set) return html`<p class="state none">${icon('pause')}${this.say('pin.none')}</p>`;
    const zone = presentOffice(this.state)?.zone;
    return html`<p class="state ok">${icon('ok')}${this.say('pin.set', { d: dateLong(lang, changedAt, zone), t: clock(lang, changedAt, { zone }) })}</p>`;
  }
}

customElements.define('admin-pin-form', AdminPinForm);
