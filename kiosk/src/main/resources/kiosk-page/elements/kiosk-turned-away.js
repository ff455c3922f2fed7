// @ts-check
import { html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { ruby } from '/shared/ruby.js';
import { annotated, dateLong } from '/shared/text.js';
import { canSendAgain } from '../arrivals.js';
import { opensShown } from '../closed-reason.js';
import { easyDate } from '../easy-date.js';
import { messageStyles, viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

/** Tried again from the beginning: the number may have been typed wrongly, or another code be at hand. */
const FROM_THE_BEGINNING = /** @type {Record<string, 'reserved'|'comeBack'>} */ ({ UNKNOWN_RESERVATION: 'reserved', UNKNOWN_TICKET: 'comeBack' });

/** No check-in and no way back this time: why, and what to do now. */
class KioskTurnedAway extends KioskView {
  static styles = [viewStyles, messageStyles];

  render() {
    const { state, actions } = this;
    const refusal = /** @type {import('../arrivals.js').Refusal} */ (state.refusal);
    const again = FROM_THE_BEGINNING[refusal.kind];
    const picture = refusal.kind === 'NO_ANSWER' ? 'stop' : 'info';
    return html`<div class="message ${picture}">
        ${icon(picture)}
        ${this.heading()}
        <p>${refusal.nextOpening ? opensShown(refusal.nextOpening, state) : this.#next(refusal)}</p>
      </div>
      <div class="bar"><div class="keys">
        ${canSendAgain(state) ? html`<button class="key" @click=${actions.sendAgain}>${this.say('again')}</button>` : nothing}
        ${again ? html`<button class="key" @click=${actions[again]}>${this.say('again')}</button>` : nothing}
        <button class="key second" @click=${actions.finish}>${this.say('toStart')}</button>
      </div></div>`;
  }

  /** @param {import('../arrivals.js').Refusal} refusal */
  #next({ kind, date, number }) {
    const { language } = this.state;
    const [before, after] = annotated(language, `refusalText.${kind}`, { d: '|', no: number ?? '' }).split('|');
    if (after === undefined || !date) return ruby(before);
    return [ruby(before), language === 'ja-easy' ? easyDate(date, this.zone) : dateLong(language, date, this.zone), ruby(after)];
  }
}

customElements.define('kiosk-turned-away', KioskTurnedAway);
