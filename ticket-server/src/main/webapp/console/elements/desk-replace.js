// @ts-check
import { css, html } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { ownCounter, presentTicket, ticketOf } from '/console/desk.js';
import { endOfPresent } from '/console/undo.js';

/** What becomes of the visitor at the counter when another number is called. */
class DeskReplace extends DeskQuestion {
  static styles = [...DeskQuestion.styles, css`p { font-size: 16px; } .acts .button { min-height: 52px; padding: 0 20px; font-size: 17px; }`];

  heading() {
    return this.say('replaceOf', { no: presentTicket(this.state)?.number });
  }

  content() {
    const present = presentTicket(this.state);
    const end = endOfPresent(this.state);
    const chosen = this.state.dialog?.chosenId;
    const next = ticketOf(this.state, chosen ?? ownCounter(this.state)?.nextTicketId)?.number;
    const about = end === 'FINISH' ? 'replaceServing' : 'replaceCalled';
    return html`<p>${this.say(about, { no: present?.number })}</p>
      <div class="acts">
        <button class="button main" autofocus @click=${() => this.act('replace')}>${this.say(`replace.${end}${chosen ? '.chosen' : ''}`, { next })}</button>
        <button class="button" @click=${() => this.act('closeDialog')}>${this.say('confirm.no')}</button>
      </div>`;
  }
}

customElements.define('desk-replace', DeskReplace);
