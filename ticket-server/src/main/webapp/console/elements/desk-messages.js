// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { controlStyles } from '/console/elements/styles.js';
import { ownCounter } from '/console/desk.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';

/** What colleagues have to say today, and the ways to say something. */
class DeskMessages extends DeskElement {
  static styles = [
    baseStyles,
    controlStyles,
    css`
      :host { display: flex; flex: 1; flex-direction: column; min-height: 92px; }
      h2 { font-size: 17px; }
      .acts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; order: 2; padding-top: 8px; }
      .acts .button { justify-content: space-between; padding: 0 8px; }
      ul { flex: 1; min-height: 0; overflow: auto; }
      li { display: flex; align-items: flex-start; gap: 6px; padding: 4px 0; border-top: 1px solid var(--rule); font-size: 14px; line-height: 1.3; overflow-wrap: anywhere; }
      li small { display: block; color: var(--ink-2); font-size: 13px; }
      .off { flex: none; min-height: 26px; margin-left: auto; padding: 0 5px; }
      p { flex: 1; color: var(--ink-2); font-size: 14px; }
    `,
  ];

  render() {
    const { desk } = this.state;
    const messages = desk?.messages ?? [];
    return html`<h2>${this.say('messages')}</h2>
      ${ownCounter(this.state) ? this.#acts() : nothing}
      ${messages.length === 0 ? html`<p>${this.say('noMessages')}</p>` : html`<ul tabindex="0" aria-label=${this.say('messages')}>${messages.map((one) => this.#message(one))}</ul>`}`;
  }

  #acts() {
    return html`<div class="acts">
      <button class="button" aria-keyshortcuts="Control+I" @click=${() => this.act('press', 'Ctrl+I')}>${this.say('action.help')} <kbd aria-hidden="true">Ctrl+I</kbd></button>
      <button class="button" aria-keyshortcuts="Control+M" @click=${() => this.act('press', 'Ctrl+M')}>${this.say('action.message')} <kbd aria-hidden="true">Ctrl+M</kbd></button></div>`;
  }

  /** @param {import('/console/desk.js').Message} message */
  #message({ id, staffName, text, at }) {
    return html`<li><span>${text}<small>${staffName} ${this.time(at)}</small></span>
      <button class="button off" aria-label=${this.say('removeMessage', { text })} title=${this.say('remove')} @click=${() => this.act('removeMessage', id)}>${icon('close')}</button></li>`;
  }
}

customElements.define('desk-messages', DeskMessages);
