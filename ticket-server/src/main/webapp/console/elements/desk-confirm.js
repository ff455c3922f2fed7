// @ts-check
import { css, html } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { presentTicket, ticketOf } from '/console/desk.js';

/** Asked before something that cannot be taken back or that concerns a colleague: cancel, take a counter, leave. */
class DeskConfirm extends DeskQuestion {
  static styles = [...DeskQuestion.styles, css`p { font-size: 16px; } .acts .button { min-height: 48px; padding: 0 20px; font-size: 17px; }`];

  get words() {
    const { desk, dialog } = this.state;
    const counter = desk?.counters.find((one) => one.id === dialog?.counterId);
    const no = dialog?.kind === 'cancel' ? ticketOf(this.state, dialog.ticketId)?.number : presentTicket(this.state)?.number;
    return { no, c: counter?.label, name: counter?.staffName };
  }

  heading() {
    return this.say(`confirm.${this.state.dialog?.kind}`, this.words);
  }

  content() {
    const kind = this.state.dialog?.kind;
    const about = kind === 'leave' && !this.words.no ? 'leaveOpen' : kind;
    return html`<p>${this.say(`confirm.${about}.about`, this.words)}</p>
      <div class="acts">
        <button class="button" autofocus @click=${() => this.act('closeDialog')}>${this.say('confirm.no')}</button>
        <button class="button main" @click=${this.#yes}>${this.say(`confirm.${kind}.yes`)}</button>
      </div>`;
  }

  #yes() {
    const { dialog } = this.state;
    this.act('closeDialog');
    if (dialog?.kind === 'cancel') this.act('move', 'cancel', dialog.ticketId);
    if (dialog?.kind === 'take') this.act('openCounter', dialog.counterId, true);
    if (dialog?.kind === 'leave') this.act('signOut', true);
  }
}

customElements.define('desk-confirm', DeskConfirm);
