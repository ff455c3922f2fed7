// @ts-check
import { LitElement, css, html } from 'lit';
import { controlStyles } from '/console/elements/styles.js';
import { baseStyles } from '/shared/elements/styles.js';

/** A question on top of the page. Esc and the close button take it back; afterwards the focus is where it was. */
class DeskDialog extends LitElement {
  static properties = { heading: {}, closeWord: { attribute: 'close-word' } };

  static styles = [
    baseStyles,
    controlStyles,
    css`
      dialog { width: min(640px, 92vw); max-height: 88vh; padding: 20px 24px 24px; border: 2px solid var(--ink); border-radius: var(--round-l); background: var(--paper); color: var(--ink); overflow: auto; }
      dialog::backdrop { background: var(--ink); opacity: .55; }
      .top { display: flex; align-items: center; justify-content: space-between; gap: 16px; margin-bottom: 14px; }
      h2 { font-size: 21px; }
    `,
  ];

  constructor() {
    super();
    this.heading = '';
    this.closeWord = '';
    /** @type {HTMLElement | null} */
    this.opener = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.opener = focused();
    this.addEventListener('keydown', arrows);
  }

  firstUpdated() {
    this.renderRoot.querySelector('dialog')?.showModal();
    /** @type {HTMLElement | null} */ (this.querySelector('[autofocus]'))?.focus();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.opener?.focus();
  }

  render() {
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(new CustomEvent('closed'))}>
      <div class="top"><h2 id="heading">${this.heading}</h2>
        <button class="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>${this.closeWord} <kbd aria-hidden="true">Esc</kbd></button></div>
      <slot></slot>
    </dialog>`;
  }
}

/** The element with the focus, through all shadow roots. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return /** @type {HTMLElement | null} */ (at);
}

/** Arrow keys walk through the choices. @param {KeyboardEvent} event */
function arrows(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = /** @type {HTMLElement} */ (event.target);
  // What takes the arrows itself keeps them.
  if (!step || event.isComposing || from.matches('select, textarea, [type=radio], [type=number], [type=time]')) return;
  const dialog = /** @type {HTMLElement} */ (event.currentTarget);
  const stops = [.../** @type {NodeListOf<HTMLElement>} */ (dialog.querySelectorAll('button, input, select'))];
  const at = stops.indexOf(from);
  stops[(at + step + stops.length) % stops.length]?.focus();
  event.preventDefault();
}

customElements.define('desk-dialog', DeskDialog);
