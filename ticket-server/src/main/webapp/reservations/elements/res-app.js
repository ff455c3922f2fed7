// @ts-check
import { css, html, nothing } from 'lit';
import { ResElement } from './res-element.js';
import { resStyles } from './styles.js';
import { begin, reload } from '../actions.js';
import { initialState } from '../state.js';
import { subscribe } from '../store.js';
import './res-header.js';
import './res-day.js';
import './res-cards.js';
import './res-import.js';
import './res-format.js';

/** The whole page: header and the part of the address. */
class ResApp extends ResElement {
  static styles = [...resStyles, css`
    :host { min-height: 100vh; background: var(--wall); } main { padding: var(--s4) var(--s5) var(--s5); max-width: 1440px; margin: 0 auto; }
    .skip { position: absolute; left: -9999px; } .skip:focus { left: var(--s4); top: var(--s2); z-index: 2; }
    @media (max-width: 640px) { main { padding-inline: var(--s4); } }`];

  constructor() {
    super();
    this.state = initialState;
  }

  #leave = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#leave = subscribe((state) => (this.state = state));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#leave();
  }

  render() {
    const { session, trouble } = this.state;
    if (trouble) {
      return html`<main><h1>${this.say('brand')}</h1>${this.problem(trouble, this.say('problem.load'))}<button class="btn" @click=${begin}>${this.say('retry')}</button></main>`;
    }
    if (!session) return html`<main><p role="status">${this.say('loading')}</p></main>`;
    return html`<button class="btn skip" @click=${() => this.#focusPage()}>${this.say('skip')}</button>
      <res-header .state=${this.state}></res-header><main>${this.#failed()}${this.#part()}</main>`;
  }

  updated() {
    const { session, route } = this.state;
    document.title = `${session ? this.say(`nav.${route.view}`) : this.say('title')} | ${this.say('brand')}`;
  }

  #failed() {
    const { problem } = this.state;
    return problem ? html`${this.problem(problem, this.say('problem.load'))}<p><button class="btn" @click=${reload}>${this.say('retry')}</button></p>` : nothing;
  }

  #part() {
    switch (this.state.route.view) {
      case 'cards':
        return html`<res-cards .state=${this.state}></res-cards>`;
      case 'import':
        return html`<res-import .state=${this.state}></res-import>`;
      case 'format':
        return html`<res-format .state=${this.state}></res-format>`;
      default:
        return html`<res-day .state=${this.state}></res-day>`;
    }
  }

  async #focusPage() {
    const page = /** @type {ResElement|null} */ (this.renderRoot.querySelector('main > *:last-child'));
    await page?.updateComplete;
    /** @type {HTMLElement|null|undefined} */ (page?.renderRoot.querySelector('h1'))?.focus();
  }
}

customElements.define('res-app', ResApp);
