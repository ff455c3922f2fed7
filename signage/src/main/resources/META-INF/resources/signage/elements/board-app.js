// @ts-check
import { LitElement, css, html } from 'lit';
import '/signage/elements/board-call.js';
import '/signage/elements/board-closed.js';
import '/signage/elements/board-earlier.js';
import '/signage/elements/board-header.js';
import '/signage/elements/board-missed.js';
import '/signage/elements/board-next.js';
import '/signage/elements/board-notice.js';
import '/signage/elements/board-outdated.js';
import '/signage/elements/board-setup.js';
import '/signage/texts.js';
import { baseStyles } from '/shared/elements/styles.js';
import { t } from '/shared/text.js';
import { asOf, card, earlier, heading, isAudible, missed, notice, phase, servicePage } from '/signage/view.js';
import { closedNote, closing } from '/signage/wording.js';

/** The display of one office: everything on it comes from the one state of the store. */
export class BoardApp extends LitElement {
  static styles = [baseStyles, css`
    :host { display: grid; width: 100vw; height: 100vh; overflow: hidden; background: var(--wall); cursor: none;
      grid-template: "header header" 8.4rem "call earlier" 39.2rem "outdated missed" auto "next missed" minmax(0, 1fr) "notice notice" 7.6rem / 127.6rem minmax(0, 1fr); }
    main { display: contents; }
    board-header { grid-area: header; }
    board-call { grid-area: call; }
    board-earlier { grid-area: earlier; }
    board-outdated { grid-area: outdated; }
    board-next { grid-area: next; }
    board-missed { grid-area: missed; }
    board-notice { grid-area: notice; }
    board-closed, .loading { grid-area: 2 / 1 / 5 / -1; }
    .loading { display: grid; place-content: center; gap: 1.6rem; text-align: center; font-size: 6.4rem; font-weight: 700; }
    .loading span { font-size: 3.6rem; font-weight: 400; color: var(--ink-2); }
    :host(.setup) { display: block; height: auto; min-height: 100vh; overflow: auto; cursor: auto; }
    @media (orientation: portrait) {
      :host { grid-template: "header" 9.6rem "call" 56rem "earlier" 22.4rem "outdated" auto "next" minmax(0, 1fr) "missed" 26.4rem "notice" 9.2rem / 100%; }
      board-closed, .loading { grid-area: 2 / 1 / 7 / -1; }
    }
  `];

  /** @type {import('/signage/actions.js').BoardStore | null} */
  #store = null;

  /** @param {import('/signage/actions.js').BoardStore} store */
  set store(store) {
    this.#store = store;
    store.subscribe(() => this.requestUpdate());
    this.requestUpdate();
  }

  render() {
    if (this.#store === null) return html``;
    const state = this.#store.state;
    const shown = phase(state);
    this.classList.toggle('setup', shown === 'setup');
    if (shown === 'setup') return html`<board-setup .store=${this.#store} .state=${state}></board-setup>`;
    return html`
      <board-header .heading=${heading(state)}></board-header>
      <main>${shown === 'board' ? this.#board(state) : shown === 'closed' ? this.#closed(state) : loading}</main>
      <board-notice .notice=${notice(state)} .audible=${isAudible(state)}></board-notice>`;
  }

  /** @param {import('/signage/state.js').BoardState} state */
  #board(state) {
    const now = card(state);
    return html`
      <board-call .card=${now}></board-call>
      <board-earlier .calls=${earlier(state)} .calling=${now.call !== null}></board-earlier>
      ${outdated(state)}
      <board-next .page=${servicePage(state)} .note=${(/** @type {any} */ service) => closedNote(service, state)}></board-next>
      <board-missed .numbers=${missed(state)}></board-missed>`;
  }

  /** @param {import('/signage/state.js').BoardState} state */
  #closed(state) {
    return html`<board-closed .ja=${closing('ja', state)} .en=${closing('en', state)} .asOf=${asOf(state)}></board-closed>`;
  }
}

/** @param {import('/signage/state.js').BoardState} state */
function outdated(state) {
  const time = asOf(state);
  return time && html`<board-outdated .time=${time}></board-outdated>`;
}

const loading = html`<h1 class="loading">${t('ja', 'preparing')} <span lang="en">${t('en', 'preparing')}</span></h1>`;

customElements.define('board-app', BoardApp);
