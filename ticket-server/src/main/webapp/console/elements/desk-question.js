// @ts-check
import { html } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { choiceStyles, chipStyles, controlStyles } from '/console/elements/styles.js';
import { baseStyles, letterStyles } from '/shared/elements/styles.js';
import '/console/elements/desk-dialog.js';

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

  render() {
    return html`<desk-dialog heading=${this.heading()} close-word=${this.say('close')} @closed=${() => this.act('closeDialog')}
      >${this.content()}</desk-dialog>`;
  }
}
