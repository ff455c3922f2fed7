// @ts-check
import { css, html, nothing } from 'lit';
import { AdminElement } from './admin-element.js';
import { adminStyles } from './styles.js';
import { banner } from './parts/status.js';
import { begin } from '../actions.js';
import { formKind, mayOpen } from '../route.js';
import { problemWords } from '../words.js';
import { initialState } from '../state.js';
import { subscribe } from '../store.js';
import { pageOf } from './pages.js';
import './admin-header.js';
import './admin-leave-dialog.js';

/** The whole page: header, the section of the address, the question before leaving. */
class AdminApp extends AdminElement {
  static styles = [...adminStyles, css`
    :host { min-height: 100vh; background: var(--wall); } main { padding: var(--s4) var(--s5) var(--s5); max-width: 1440px; margin: 0 auto; }
    .skip { position: absolute; left: -9999px; } .skip:focus { left: var(--s4); top: var(--s2); z-index: 2; }
    @media (max-width: 640px) { main { padding-inline: var(--s4); } }`];

  #shown = '';

  #secretShown = false;

  constructor() {
    super();
    this.state = initialState;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#leave = subscribe((state) => (this.state = state));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#leave();
  }

  render() {
    const { session, trouble, lang } = this.state;
    if (trouble) {
      const words = html`<p><b>${this.say('problem.load')}</b></p><p>${problemWords(lang, trouble)}</p><button class="btn" @click=${begin}>${this.say('retry')}</button>`;
      return html`<main><h1>${this.say('brand')}</h1>${banner('stop', words, 'alert')}</main>`;
    }
    if (!session) return html`<main><p role="status">${this.say('loading')}</p></main>`;
    return html`<button class="btn skip" @click=${() => this.#focusPage()}>${this.say('skip')}</button>
      <admin-header .state=${this.state}></admin-header><main>${session.role === 'STAFF' ? this.#staffOnly() : this.#page()}</main>
      <admin-leave-dialog .state=${this.state}></admin-leave-dialog>`;
  }

  updated() {
    const { route, hash, session } = this.state;
    const section = route.section === 'start' ? this.say('title') : this.say(`nav.${route.section}`);
    document.title = `${section} | ${this.say('brand')}`;
    if (session && hash !== this.#shown) {
      const first = this.#shown === '';
      this.#shown = hash;
      if (!first && !this.state.once) this.#focusPage();
    } else if (this.#secretShown && !this.state.once) {
      this.#focusPage();
    }
    this.#secretShown = this.state.once !== null;
  }

  #leave = () => {};

  #page() {
    const { route, session } = this.state;
    return mayOpen(session.role, route.section) ? pageOf(this.state, formKind(route)) : nothing;
  }

  #staffOnly() {
    return html`<section class="card"><h1>${this.say('staffOnly.title')}</h1><p>${this.say('staffOnly.sentence')}</p>
      <p><a href="/console/">${this.say('staffOnly.link')}</a></p></section>`;
  }

  #focusPage() {
    const page = /** @type {AdminElement|null} */ (this.renderRoot.querySelector('main > *'));
    page?.focusHeading?.();
    window.scrollTo(0, 0);
  }
}

customElements.define('admin-app', AdminApp);
