// @ts-check
import { LitElement, css, html, nothing } from 'lit';
import { SHORTEST_PASSWORD, initial } from '/sign-in/state.js';
import { formStyles } from '/sign-in/elements/styles.js';
import { baseStyles } from '/shared/elements/styles.js';
import { t } from '/shared/text.js';
import '/shared/elements/junban-banner.js';
import '/sign-in/elements/new-password.js';

/** Who are you; and for a first visit, a password of one's own. */
export class SignInPage extends LitElement {
  static properties = { state: { attribute: false } };

  static styles = [
    baseStyles,
    formStyles,
    css`
      main { width: min(460px, calc(100vw - 32px)); margin: 0 auto; padding: 5vh 0 24px; }
      .product { display: flex; align-items: baseline; gap: 14px; margin-bottom: 14px; }
      .product b { font-size: 26px; }
      .product span { color: var(--ink-2); }
      .card { padding: 26px 28px 30px; border: 1px solid var(--rule); border-radius: var(--round-l); background: var(--paper); }
      junban-banner { display: block; margin: 14px 0 0; }
    `,
  ];

  constructor() {
    super();
    this.state = initial;
    /** @type {ReturnType<typeof import('/sign-in/actions.js').createActions> | null} */
    this.actions = null;
  }

  /** @param {string} key */
  say(key) {
    return t(this.state.lang, `signIn.${key}`, { n: SHORTEST_PASSWORD });
  }

  render() {
    const { step, problem } = this.state;
    return html`<main>
      <p class="product"><b>${this.say('product')}</b><span>${this.say('about')}</span></p>
      <div class="card">
        <h1>${this.say(step === 'CHANGING' ? 'changeTitle' : 'title')}</h1>
        <div role="alert">${problem ? html`<junban-banner kind="stop">${this.say(problem)}</junban-banner>` : nothing}</div>
        ${this.#step(step)}
      </div>
    </main>`;
  }

  /** @param {import('/sign-in/state.js').Step} step */
  #step(step) {
    if (step === 'DONE') return html`<p role="status">${this.say('done')}</p>`;
    if (step === 'ASKING') return this.#form();
    return html`<new-password .state=${this.state} @change-password=${(/** @type {CustomEvent} */ event) => this.actions?.changePassword(event.detail)}
      @sign-out=${() => this.actions?.signOut()}></new-password>`;
  }

  #form() {
    return html`<form @submit=${this.#submit}>
      <label for="login">${this.say('login')}</label>
      <input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
      <label for="password">${this.say('password')}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required>
      <button class="main" aria-disabled=${this.state.busy ? 'true' : 'false'}>${this.say('signIn')}</button>
    </form>`;
  }

  firstUpdated() {
    /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector('#login'))?.focus();
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const typed = new FormData(/** @type {HTMLFormElement} */ (event.target));
    this.actions?.signIn(String(typed.get('login')).trim(), String(typed.get('password')));
  }
}

customElements.define('sign-in-page', SignInPage);
