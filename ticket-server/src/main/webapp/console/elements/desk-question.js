// @ts-check
import { html } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { choiceStyles, chipStyles, controlStyles } from '/console/elements/styles.js';
import { baseStyles, letterStyles } from '/shared/elements/styles.js';
import { recallDraft, rememberDraft } from '/console/memory.js';
import '/console/elements/desk-dialog.js';

/** @param {HTMLFormElement} form @returns {Record<string, string>} */
export function fields(form) {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
}

/** What all questions have in common: the frame around their content. */
export class DeskQuestion extends DeskElement {
  static styles = [baseStyles, letterStyles, controlStyles, chipStyles, choiceStyles];

  /** @returns {string} */
  heading() {
    return '';
  }

  /** @returns {unknown} */
  content() {
    return html``;
  }

  /** Under which what is half typed here is kept. */
  get sheet() {
    const { dialog } = this.state;
    return `${dialog?.kind} ${dialog?.ticketId ?? ''}`;
  }

  /** What was half typed before the page was loaded again. */
  get draft() {
    return recallDraft(this.sheet);
  }

  /** @param {Event} event of the form */
  keepDraft(event) {
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    rememberDraft(this.sheet, fields(form));
  }

  render() {
    return html`<desk-dialog heading=${this.heading()} close-word=${this.say('close')} @closed=${() => this.act('closeDialog')}
      >${this.content()}</desk-dialog>`;
  }
}
