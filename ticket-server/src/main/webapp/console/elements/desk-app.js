// @ts-check
import { css, html } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { dialogFor } from '/console/elements/dialogs.js';
import { chordOf } from '/console/keys.js';
import { placeOf } from '/console/state.js';
import { baseStyles } from '/shared/elements/styles.js';
import '/console/elements/desk-bar.js';
import '/console/elements/desk-choice.js';
import '/console/elements/desk-counters.js';
import '/console/elements/desk-header.js';
import '/console/elements/desk-keys.js';
import '/console/elements/desk-present.js';
import '/console/elements/desk-queues.js';
import '/console/elements/desk-sheet.js';

const TICK_MS = 1000;

/** The whole page: header, what it is about, bar, and at most one dialog. */
export class DeskApp extends DeskElement {
  static styles = [
    baseStyles,
    css`
      :host { display: grid; grid-template: 48px minmax(0, 1fr) 52px / minmax(0, 1fr); height: 100vh; min-width: 1024px; overflow: hidden; }
      main { display: grid; grid-template: minmax(0, 1fr) / 424px minmax(0, 1fr) 312px; min-height: 0; }
      main.one { grid-template: auto / minmax(0, 1fr); overflow: auto; }
      .me { display: flex; flex-direction: column; padding: 10px 16px; background: var(--paper); border-right: 1px solid var(--rule); min-height: 0; overflow: auto; }
      .me desk-keys { margin-top: auto; padding-top: 10px; }
      @media (max-width: 1300px) { main { grid-template-columns: 400px minmax(0, 1fr) 280px; } }
      @media print { :host { display: block; height: auto; min-width: 0; } desk-header, main, desk-bar { display: none; } }
    `,
  ];

  constructor() {
    super();
    /** @type {import('/console/actions.js').Actions | null} */
    this.actions = null;
    /** @type {Element | null} What had the focus last, through all shadow roots. */
    this.held = null;
    this.addEventListener('focusin', (event) => (this.held = /** @type {Element} */ (event.composedPath()[0])));
    this.addEventListener('desk-act', (event) => this.#perform(/** @type {CustomEvent} */ (event).detail));
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#key);
    this.tick = setInterval(() => this.#tick(), TICK_MS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key);
    clearInterval(this.tick);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('state')) this.#tick();
  }

  #tick() {
    this.now = this.state.offset === null ? 0 : performance.now() + this.state.offset;
  }

  /** What had the focus may be gone: a banner that was answered, a list that was emptied. Then the keys have it. */
  updated() {
    requestAnimationFrame(() => {
      const lost = this.held && !this.held.isConnected && document.activeElement === document.body;
      if (lost && !this.state.dialog) /** @type {any} */ (this.renderRoot.querySelector('desk-keys'))?.focusNatural();
      if (lost) this.held = null;
    });
  }

  /** @param {{action: string, args: unknown[]}} detail */
  #perform({ action, args }) {
    /** @type {any} */ (this.actions)[action](...args);
  }

  #key = (/** @type {KeyboardEvent} */ event) => {
    const chord = chordOf(event);
    const typing = chord.startsWith('Ctrl+') && Boolean(this.state.dialog);
    if (!chord || typing) return;
    // These keys have meanings of the browser (help, address line, menu, print) that would take the focus away.
    event.preventDefault();
    if (event.repeat || this.state.dialog || placeOf(this.state) !== 'COUNTER') return;
    if (chord === 'F1') this.actions?.ask({ kind: 'keys' });
    else if (chord === 'Ctrl+Z') this.actions?.undo();
    else this.actions?.press(chord);
  };

  render() {
    const { state, now } = this;
    return html`
      <desk-header .state=${state} .now=${now}></desk-header>
      ${placeOf(state) === 'COUNTER' ? this.#counter() : html`<main class="one"><desk-choice .state=${state}></desk-choice></main>`}
      <desk-bar .state=${state} .now=${now}></desk-bar>
      <desk-sheet .state=${state} .now=${now}></desk-sheet>
      ${dialogFor(state, now)}
    `;
  }

  #counter() {
    const { state, now } = this;
    return html`<main>
      <section class="me" aria-label=${this.say('present')}>
        <desk-present .state=${state} .now=${now}></desk-present>
        <desk-keys .state=${state}></desk-keys>
      </section>
      <desk-queues .state=${state} .now=${now}></desk-queues>
      <desk-counters .state=${state} .now=${now}></desk-counters>
    </main>`;
  }
}

customElements.define('desk-app', DeskApp);
