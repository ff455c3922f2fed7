// @ts-check
import { css, html, nothing } from 'lit';
import { baseStyles, letterStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { minutesWithNumber, ruby, withNumber } from '/shared/ruby.js';
import { clock, pick, roundedMinutes } from '/shared/text.js';
import { closedReason, opensShown } from '../closed-reason.js';
import { waitsKnown } from '../view.js';
import { procedureStyles } from './kiosk-procedure-styles.js';
import { KioskPart } from './kiosk-view.js';

/** One procedure as one whole target; `tile` where two or three stand side by side. */
class KioskProcedure extends KioskPart {
  static properties = { service: { attribute: false }, tile: { type: Boolean, reflect: true }, easy: { type: Boolean, reflect: true } };

  static styles = [baseStyles, letterStyles, procedureStyles];

  constructor() {
    super();
    /** @type {any} */
    this.service = null;
    this.tile = false;
    this.easy = false;
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
        <strong>${ruby(pick(service.names, state.language))}</strong>
        ${chosen ? html`<small>${this.say('printing')}</small>` : this.description()}
      </span>
      ${service.open ? this.wait() : this.reason()}
      ${service.open ? icon('chevron') : nothing}
    </button>`;
  }

  description() {
    const text = pick(this.service.descriptions, this.state.language);
    return this.service.open && text ? html`<small>${ruby(text)}</small>` : nothing;
  }

  wait() {
    const { service, state } = this;
    const { language } = state;
    if (!waitsKnown(state)) {
      return html`<span class="wait">${this.unknown()}</span>`;
    }
    const seconds = service.expectedWaitSeconds;
    return html`<span class="wait">
      <span class="people">${withNumber(language, 'waiting', service.waiting)}</span>
      ${seconds === null ? this.unknown() : html`<span class="minutes">${minutesWithNumber(language, seconds)}</span>`}
      ${seconds !== null && roundedMinutes(seconds) > 0 ? html`<span class="time">${this.say('around', { t: this.callTime(seconds) })}</span>` : nothing}
    </span>`;
  }

  unknown() {
    return html`<span class="minutes" aria-hidden="true">–</span><span class="sr">${this.plain('waitUnknown')}</span>`;
  }

  /** @param {number} seconds */
  callTime(seconds) {
    const { feed, language } = this.state;
    return clock(language, new Date(feed.at).getTime() + seconds * 1000, { round5: true, zone: this.zone });
  }

  reason() {
    const { title, opensAt, text } = closedReason(this.service, this.state.feed);
    return html`<span class="wait reason">
      <strong>${icon('pause')}<span>${this.say(title)}</span></strong>
      ${opensAt ? opensShown(opensAt, this.state) : nothing}${text ? this.say(text) : nothing}
    </span>`;
  }
}

customElements.define('kiosk-procedure', KioskProcedure);
