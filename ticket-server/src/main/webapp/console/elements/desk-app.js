// @ts-check
import { css, html } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { dialogFor } from '/console/elements/dialogs.js';
import { KEYS } from '/console/keys.js';
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
      main { display: grid; grid-template-columns: 424px minmax(0, 1fr) 312px; min-height: 0; }
      main.one { grid-template-columns: minmax(0, 1fr); overflow: auto; }
      .me { display: flex; flex-direction: column; padding: 14px 16px; background: var(--paper); border-right: 1px solid var(--rule); min-height: 0; overflow: auto; }
      .me desk-keys { margin-top: auto; padding-top: 10px; }
      @media (max-width: 1300px) { main { grid-template-columns: 400px minmax(0, 1fr) 280px; } }
      @media print { :host { display: block; height: auto; min-width: 0; } desk-header, main, desk-bar { display: none; } }
    `,
  ];

  constructor() {
    super();
    /** @type {import('/console/actions.js').Actions | null} */
    this.actions = null;
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

  /** @param {{action: string, args: unknown[]}} detail */
  #perform({ action, args }) {
    /** @type {any} */ (this.actions)[action](...args);
  }

  #key = (/** @type {KeyboardEvent} */ event) => {
    const { key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !(key === 'F1' || KEYS.includes(key))) return;
    // These keys have meanings of the browser (help, address line, menu) that would take the focus away.
    event.preventDefault();
    if (event.repeat || this.state.dialog || placeOf(this.state) !== 'COUNTER') return;
    if (key === 'F1') this.actions?.ask({ kind: 'keys' });
    else this.actions?.press(key);
  };

  render() {
    const { state, now } = this;
    return html`
      <desk-header .state=${state} .now=${now}></desk-header>
      ${placeOf(state) === 'COUNTER' ? this.#counter() : html`<main class="one"><desk-choice .state=${state}></desk-choice></main>`}
      <desk-bar .state=${state}></desk-bar>
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
