// @ts-check
import { css, html } from 'lit';
import { AdminElement } from './admin-element.js';
import { adminStyles } from './styles.js';
import { answerLeaving } from '../actions.js';

/** Asks before something typed is lost; staying is what Escape and the first button do. */
class AdminLeaveDialog extends AdminElement {
  static styles = [...adminStyles, css`
    dialog { border: 2px solid var(--ink); border-radius: var(--round-l); padding: var(--s5); max-width: 34em; color: var(--ink); background: var(--paper); }
    p { margin-top: var(--s2); } .keys { display: flex; flex-wrap: wrap; gap: var(--s3); margin-top: var(--s5); }`];

  updated() {
    const dialog = /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
    const asked = this.state.leavingTo !== null;
    if (asked && !dialog.open) dialog.showModal();
    if (!asked && dialog.open) dialog.close();
  }

  render() {
    return html`<dialog aria-labelledby="title" aria-describedby="sentence" @cancel=${() => answerLeaving(false)}>
      <h2 id="title">${this.say('leave.title')}</h2><p id="sentence">${this.say('leave.sentence')}</p>
      <div class="keys"><button class="btn main" type="button" @click=${() => answerLeaving(false)}>${this.say('leave.stay')}</button>
        <button class="btn" type="button" @click=${() => answerLeaving(true)}>${this.say('leave.go')}</button></div></dialog>`;
  }
}

customElements.define('admin-leave-dialog', AdminLeaveDialog);
