// @ts-check
import { LitElement, css, html } from 'lit';
import '/signage/elements/board-call.js';
import '/signage/elements/board-closed.js';
import '/signage/elements/board-content.js';
import '/signage/elements/board-counter.js';
import '/signage/elements/board-earlier.js';
import '/signage/elements/board-emergency.js';
import '/signage/elements/board-header.js';
import '/signage/elements/board-missed.js';
import '/signage/elements/board-next.js';
import '/signage/elements/board-notice.js';
import '/signage/elements/board-outdated.js';
import '/signage/elements/board-setup.js';
import '/signage/texts.js';
import { baseStyles } from '/shared/elements/styles.js';
import { t } from '/shared/text.js';
import { isUpright, layoutOf } from '/signage/layout.js';
import { asOf, card, counter, earlier, heading, isAudible, languages, missed, notice, phase, servicePage, slide } from '/signage/view.js';
import { closedNote, closing } from '/signage/wording.js';

/** @typedef {import('/signage/state.js').BoardState} BoardState */

/** The display of one office: everything on it comes from the one state of the store. */
export class BoardApp extends LitElement {
  static styles = [baseStyles, css`
    :host { display: grid; width: 100vw; height: 100vh; overflow: hidden; background: var(--wall); cursor: none; }
    :host(.left), :host(.right) { position: fixed; top: 0; left: 0; width: 100vh; height: 100vw; transform-origin: top left; }
    :host(.left) { transform: translateX(100vw) rotate(90deg); }
    :host(.right) { transform: translateY(100vh) rotate(-90deg); }
    main { display: contents; }
    board-header { grid-area: header; }
    board-call { grid-area: call; }
    board-earlier { grid-area: earlier; }
    board-outdated { grid-area: outdated; }
    board-content { grid-area: content; min-height: 0; }
    board-next { grid-area: next; }
    board-missed { grid-area: missed; }
    board-notice { grid-area: notice; }
    board-closed, .loading { grid-area: middle; }
    board-emergency, board-counter { grid-area: 1 / 1 / -1 / -1; }
    .loading { display: grid; place-content: center; gap: 1.6rem; text-align: center; font-size: 6.4rem; font-weight: 700; }
    .loading span { font-size: 3.6rem; font-weight: 400; color: var(--ink-2); }
    :host(.setup) { display: block; height: auto; min-height: 100vh; overflow: auto; cursor: auto; }
  `];

  /** @type {import('/signage/actions.js').BoardStore | null} */
  #store = null;

  #panel = matchMedia('(orientation: portrait)');

  #turned = () => this.requestUpdate();

  /** @param {import('/signage/actions.js').BoardStore} store */
  set store(store) {
    this.#store = store;
    store.subscribe(() => this.requestUpdate());
    this.requestUpdate();
  }

  connectedCallback() {
    super.connectedCallback();
    this.#panel.addEventListener('change', this.#turned);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#panel.removeEventListener('change', this.#turned);
  }

  render() {
    if (this.#store === null) return html``;
    const state = this.#store.state;
    const shown = phase(state);
    this.classList.toggle('setup', shown === 'setup');
    if (shown === 'setup') return html`<board-setup .store=${this.#store} .state=${state}></board-setup>`;
    const upright = isUpright(state.display, this.#panel.matches);
    const footer = shown !== 'emergency' && shown !== 'counter' && (state.display.zones.includes('NOTICE') || !isAudible(state));
    const layout = layoutOf(state.display, upright, footer, asOf(state) !== null);
    this.#place(state, shown, layout.template, upright, footer);
    if (shown === 'emergency') return html`<board-emergency ?upright=${upright} .emergency=${state.snapshot?.emergency} .time=${heading(state).time}></board-emergency>`;
    const { beside } = languages(state);
    if (shown === 'counter') return html`<board-counter ?upright=${upright} .view=${counter(state)} .beside=${beside}></board-counter>`;
    return html`
      <board-header ?upright=${upright} .heading=${heading(state)}></board-header>
      <main>${shown === 'board' ? this.#board(state, upright, layout) : shown === 'closed' ? this.#closed(state, upright) : loading(state)}</main>
      ${footer ? html`<board-notice ?upright=${upright} .notice=${notice(state)} .audible=${isAudible(state)}></board-notice>` : ''}`;
  }

  /**
   * Set through the CSSOM: the page's policy forbids style attributes.
   *
   * @param {BoardState} state
   * @param {ReturnType<typeof phase>} shown
   * @param {string} template
   * @param {boolean} upright
   * @param {boolean} footer
   */
  #place({ display }, shown, template, upright, footer) {
    const [head, foot] = upright ? ['9.6rem', '9.2rem'] : ['8.4rem', '7.6rem'];
    const plain = `"header" ${head} "middle" minmax(0, 1fr) ${footer ? `"notice" ${foot}` : ''} / 100%`;
    this.style.gridTemplate = shown === 'board' ? template : shown === 'emergency' || shown === 'counter' ? '100% / 100%' : plain;
    this.classList.toggle('left', display.layout === 'TURNED_LEFT');
    this.classList.toggle('right', display.layout === 'TURNED_RIGHT');
  }

  /**
   * @param {BoardState} state
   * @param {boolean} upright
   * @param {ReturnType<typeof layoutOf>} layout
   */
  #board(state, upright, { rows, strip, tall, wide }) {
    const now = card(state);
    const has = (/** @type {string} */ zone) => state.display.zones.includes(/** @type {any} */ (zone));
    const turn = languages(state);
    const note = (/** @type {any} */ service, /** @type {string} */ lang) => closedNote(service, state, lang);
    return html`
      <board-call ?upright=${upright} ?tall=${tall} .card=${now} .beside=${turn.beside}></board-call>
      ${has('EARLIER') ? html`<board-earlier ?upright=${upright} ?strip=${strip} .calls=${earlier(state, strip ? 3 : 4)} .calling=${now.call !== null} .beside=${turn.beside}></board-earlier>` : ''}
      ${outdated(state, upright, turn.beside)}
      ${has('CONTENT') ? html`<board-content .slide=${slide(state)} .language=${turn.now}></board-content>` : ''}
      ${has('PROCEDURES') ? html`<board-next ?upright=${upright} ?wide=${wide} .page=${servicePage(state, rows)} .languages=${turn} .note=${note}></board-next>` : ''}
      ${has('MISSED') ? html`<board-missed ?upright=${upright} ?wide=${wide} .numbers=${missed(state)} .beside=${turn.beside}></board-missed>` : ''}`;
  }

  /**
   * @param {BoardState} state
   * @param {boolean} upright
   */
  #closed(state, upright) {
    const { beside } = languages(state);
    return html`<board-closed ?upright=${upright} .ja=${closing('ja', state)} .other=${closing(beside ?? 'ja', state)} .beside=${beside} .asOf=${asOf(state)}></board-closed>`;
  }
}

/**
 * @param {BoardState} state
 * @param {boolean} upright
 * @param {string | null} beside
 */
function outdated(state, upright, beside) {
  const time = asOf(state);
  return time && html`<board-outdated ?upright=${upright} .time=${time} .beside=${beside}></board-outdated>`;
}

/** @param {BoardState} state */
function loading({ online }) {
  const key = online ? 'preparing' : 'checkingLine';
  return html`<h1 class="loading">${t('ja', key)} <span lang="en">${t('en', key)}</span></h1>`;
}

customElements.define('board-app', BoardApp);
