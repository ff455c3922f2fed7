// @ts-check
import { css, html, nothing } from 'lit';
import { DeskQuestion, fields } from '/console/elements/desk-question.js';
import { formStyles } from '/console/elements/styles.js';

const LONGEST = { help: 60, message: 200 };
const WISHES = ['interpreter', 'check', 'machine', 'reception'];

/** Word for colleagues: a call for help, or a message to all. */
class DeskWord extends DeskQuestion {
  static styles = [...DeskQuestion.styles, formStyles, css`.choices { grid-template-columns: 1fr 1fr; margin-bottom: 16px; }`];

  /** @returns {'help' | 'message'} */
  get kind() {
    return this.state.dialog?.kind === 'help' ? 'help' : 'message';
  }

  heading() {
    return this.say(`${this.kind}Of`);
  }

  content() {
    const { kind } = this;
    const help = kind === 'help';
    return html`${help ? this.#wishes() : nothing}<form @submit=${this.#submit} @input=${this.keepDraft}>
      <div><label class="label" for="text">${this.say(`${kind}Text`)}</label>
        ${help
          ? html`<input type="text" id="text" name="text" maxlength=${LONGEST.help} autocomplete="off" .value=${this.draft.text ?? ''}>`
          : html`<textarea id="text" name="text" required maxlength=${LONGEST.message} autofocus .value=${this.draft.text ?? ''} @keydown=${this.#enter}></textarea>`}
        <p class="hint">${this.say(`${kind}Hint`, { n: LONGEST[kind] })}</p></div>
      <div class="acts"><button class="button ${help ? '' : 'main'}">${this.say(`${kind}Now`)}</button></div>
    </form>`;
  }

  #wishes() {
    return html`<div class="choices"><button class="choice" autofocus @click=${() => this.act('callForHelp', '')}><b>${this.say('helpPlain')}</b></button>
      ${WISHES.map((wish) => html`<button class="choice" @click=${() => this.act('callForHelp', this.say(`help.${wish}`))}>${this.say(`help.${wish}`)}</button>`)}</div>`;
  }

  /** Enter sends, as everywhere; a line break is Shift and Enter. @param {KeyboardEvent} event */
  #enter(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    /** @type {HTMLTextAreaElement} */ (event.currentTarget).form?.requestSubmit();
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const { text } = fields(/** @type {HTMLFormElement} */ (event.target));
    if (this.kind === 'help') this.act('callForHelp', text);
    else if (text) this.act('post', text);
  }
}

customElements.define('desk-word', DeskWord);
