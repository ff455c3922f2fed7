// @ts-check
import { css, html, nothing } from 'lit';
import { baseStyles, letterStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { withNumber } from '/shared/ruby.js';
import { closedReason, opensShown } from '../closed-reason.js';
import { waitsKnown } from '../view.js';
import { waitShown } from '../wait-range.js';
import { figureWithWords } from './kiosk-figure.js';
import { procedureStyles } from './kiosk-procedure-styles.js';
import { KioskPart } from './kiosk-view.js';

/** One procedure as one whole target; `tile` where two or three stand side by side. */
class KioskProcedure extends KioskPart {
  static properties = { service: { attribute: false }, tile: { type: Boolean, reflect: true }, easy: { type: Boolean, reflect: true }, large: { type: Boolean, reflect: true } };

  static styles = [baseStyles, letterStyles, procedureStyles];

  constructor() {
    super();
    /** @type {any} */
    this.service = null;
    this.tile = false;
    this.easy = false;
    this.large = false;
  }

  render() {
    const { service, state } = this;
    const issuing = state.step === 'ISSUING';
    const chosen = issuing && state.request?.serviceId === service.id;
    const look = [service.open ? '' : 'closed', chosen ? 'chosen' : '', state.told === service.id ? 'told' : ''];
    return html`<button class=${look.join(' ')} aria-disabled=${!service.open || issuing} aria-busy=${chosen}
      @click=${() => this.actions.chooseService(service.id)}>
      <span class="letter" aria-hidden="true">${service.prefix}</span>
      <span class="words">
        <strong>${this.own(service.names)}</strong>
        ${chosen ? html`<small>${this.say('printing')}</small>` : this.description()}
      </span>
      ${service.open ? (service.reservationOnly ? this.reserved() : this.wait()) : this.reason()}
      ${service.open ? icon('chevron') : nothing}
    </button>`;
  }

  description() {
    const { open, descriptions } = this.service;
    return open && descriptions?.ja ? html`<small>${this.own(descriptions)}</small>` : nothing;
  }

  wait() {
    const { service, state } = this;
    const { language } = state;
    if (!waitsKnown(state)) {
      return html`<span class="wait">${this.unknown()}</span>`;
    }
    const shown = waitShown(service, state.feed.at, { language, zone: this.zone });
    return html`<span class="wait">
      <span class="people">${withNumber(language, 'waiting', service.waiting)}</span>
      ${shown ? html`<span class="minutes">${figureWithWords(language, shown)}</span>` : this.unknown()}
      ${shown?.window ? html`<span class="time">${this.say(shown.window.key, shown.window.params)}</span>` : nothing}
    </span>`;
  }

  /** Not a queue to join by a touch: it begins with a reservation. */
  reserved() {
    return html`<span class="wait reserved"><strong>${this.say('reservedOnly')}</strong><span>${this.say('reservedOnlyShort')}</span></span>`;
  }

  unknown() {
    return html`<span class="minutes" aria-hidden="true">–</span><span class="sr">${this.plain('waitUnknown')}</span>`;
  }

  reason() {
    const { title, opensAt, text } = closedReason(this.service, this.state.feed);
    return html`<span class="wait reason">
      <strong>${icon('pause')}<span>${this.say(title)}</span></strong>
      <span>${opensAt ? opensShown(opensAt, this.state) : nothing}${text ? this.say(text) : nothing}</span>
    </span>`;
  }
}

customElements.define('kiosk-procedure', KioskProcedure);
