// @ts-check
import { html, nothing } from 'lit';
import { DeskQuestion, fields } from '/console/elements/desk-question.js';
import { formStyles } from '/console/elements/styles.js';
import { ticketOf } from '/console/desk.js';

const LONGEST_NOTE = 60;

/** Why somebody goes first. */
class DeskPriority extends DeskQuestion {
  static styles = [...DeskQuestion.styles, formStyles];

  heading() {
    return this.say('priorityOf', { no: ticketOf(this.state, this.state.dialog?.ticketId)?.number });
  }

  content() {
    const reasons = this.state.desk?.rules?.priorityReasons ?? [];
    const { draft } = this;
    const chosen = reasons.includes(draft.reason) ? draft.reason : reasons[0];
    return html`<form @submit=${this.#submit} @input=${this.#changed}>
      <fieldset><legend>${this.say('priorityReason')}</legend><div class="options">${reasons.map(
        (reason) => html`<label class="option"><input type="radio" name="reason" value=${reason} ?checked=${reason === chosen} ?autofocus=${reason === chosen}>
          ${this.say(`priority.${reason}`)}</label>`,
      )}</div></fieldset>
      <div><label class="label" for="note">${this.say('priorityNote')}</label>
        <input type="text" id="note" name="note" maxlength=${LONGEST_NOTE} autocomplete="off" ?required=${chosen === 'OTHER'} .value=${draft.note ?? ''}>
        ${reasons.includes('OTHER') ? html`<p class="hint">${this.say('priorityNoteHint')}</p>` : nothing}</div>
      <div class="acts"><button class="button main">${this.say('priorityNow')}</button></div>
    </form>`;
  }

  /** @param {Event} event */
  #changed(event) {
    this.keepDraft(event);
    this.requestUpdate();
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const { reason, note } = fields(/** @type {HTMLFormElement} */ (event.target));
    this.act('move', 'priority', this.state.dialog?.ticketId, { priorityReason: reason, note: note || null });
  }
}

customElements.define('desk-priority', DeskPriority);
