// @ts-check
import { css, html } from 'lit';
import { DeskQuestion, fields } from '/console/elements/desk-question.js';
import { formStyles } from '/console/elements/styles.js';
import { ownCounter } from '/console/desk.js';
import { momentOf } from '/console/office.js';

const REASONS = ['BREAK', 'LUNCH', 'MEETING', 'ERRAND', 'OTHER'];
/** Minutes that are one press away. */
const LENGTHS = [5, 10, 15, 30, 60];
/** As long as a tile of the counters can show. */
const LONGEST_NOTE = 20;

/** Why nobody calls at this counter for a while, and until when. */
class DeskPause extends DeskQuestion {
  static styles = [...DeskQuestion.styles, formStyles, css`.times { align-items: center; } #until { width: 130px; }`];

  heading() {
    return this.say('pauseOf', { c: ownCounter(this.state)?.label });
  }

  content() {
    const paused = ownCounter(this.state)?.paused;
    const { draft } = this;
    const chosen = draft.reason ?? paused?.reason ?? 'BREAK';
    return html`<form @submit=${this.#submit} @input=${this.keepDraft}>
      <fieldset><legend>${this.say('pauseReason')}</legend><div class="options">${REASONS.map(
        (reason) => html`<label class="option"><input type="radio" name="reason" value=${reason} ?checked=${reason === chosen} ?autofocus=${reason === chosen}>
          ${this.say(`pause.${reason}`)}</label>`,
      )}</div></fieldset>
      <div><label class="label" for="until">${this.say('pauseUntil')}</label>
        <div class="options times"><input type="time" id="until" name="until" .value=${draft.until ?? (paused?.returnsAt ? this.time(paused.returnsAt) : '')}>
          ${LENGTHS.map((n) => html`<button type="button" class="button" @click=${(/** @type {Event} */ event) => this.#in(event, n)}>${this.say('pauseIn', { n })}</button>`)}</div>
        <p class="hint">${this.say('pauseUntilHint')}</p></div>
      <div><label class="label" for="note">${this.say('pauseNote')}</label>
        <input type="text" id="note" name="note" maxlength=${LONGEST_NOTE} autocomplete="off" .value=${draft.note ?? paused?.note ?? ''}></div>
      <div class="acts"><button class="button main">${this.say(paused ? 'pauseCorrect' : 'pauseNow')}</button></div>
    </form>`;
  }

  /**
   * @param {Event} event
   * @param {number} minutes from now
   */
  #in(event, minutes) {
    const form = /** @type {HTMLElement} */ (event.target).closest('form');
    const field = /** @type {HTMLInputElement | undefined | null} */ (form?.querySelector('#until'));
    if (!field) return;
    field.value = this.time(this.now + minutes * 60_000);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const { desk } = this.state;
    const { reason, until, note } = fields(/** @type {HTMLFormElement} */ (event.target));
    if (desk) this.act('pause', { reason, note: note || null, returnsAt: momentOf(desk, until, this.now) });
  }
}

customElements.define('desk-pause', DeskPause);
