// @ts-check
import { css, html } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { presentTicket } from '/console/desk.js';

const REASONS = ['papers', 'form', 'photo', 'checking'];
/** As long as a chip of the list can show. */
const LONGEST_NOTE = 20;

/** Why the present visitor is set aside; a note is welcome but never needed. */
class DeskHold extends DeskQuestion {
  static styles = [
    ...DeskQuestion.styles,
    css`
      .notes { grid-template-columns: 1fr 1fr; margin-top: 10px; }
      form { margin-top: 18px; }
      label { display: block; font-weight: 700; }
      .hint { color: var(--ink-2); font-size: 14px; }
      .line { display: flex; gap: 10px; margin-top: 6px; }
      input { flex: 1; min-height: 40px; padding: 0 10px; border: 2px solid var(--line); border-radius: 6px; }
    `,
  ];

  heading() {
    return this.say('holdOf', { no: presentTicket(this.state)?.number });
  }

  content() {
    return html`
      <div class="choices"><button class="choice" autofocus @click=${() => this.#hold('')}><b>${this.say('holdPlain')}</b></button></div>
      <ul class="choices notes">${REASONS.map((reason) => {
        const note = this.say(`hold.${reason}`);
        return html`<li><button class="choice" @click=${() => this.#hold(note)}>${note}</button></li>`;
      })}</ul>
      <form @submit=${this.#submit}>
        <label for="note">${this.say('holdNote')}</label>
        <p class="hint" id="hint">${this.say('holdNoteHint', { n: LONGEST_NOTE })}</p>
        <div class="line"><input id="note" name="note" maxlength=${LONGEST_NOTE} autocomplete="off" aria-describedby="hint">
          <button class="button main">${this.say('holdWithNote')}</button></div>
      </form>`;
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    this.#hold(String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('note')).trim());
  }

  /** @param {string} note */
  #hold(note) {
    this.act('move', 'hold', presentTicket(this.state)?.id, note ? { note } : {});
  }
}

customElements.define('desk-hold', DeskHold);
