// @ts-check
import { LitElement, css, html, nothing } from 'lit';
import { SHORTEST_PASSWORD, initial } from '/sign-in/state.js';
import { formStyles } from '/sign-in/elements/styles.js';
import { baseStyles } from '/shared/elements/styles.js';
import { t } from '/shared/text.js';

/** A new password twice, with its rules in plain words before anything is typed. */
class NewPassword extends LitElement {
  static properties = { state: { attribute: false }, shown: { state: true } };

  static styles = [
    baseStyles,
    formStyles,
    css`
      p { margin-top: 10px; }
      .rules { margin: 12px 0 0; padding: 10px 14px 10px 34px; border-radius: var(--round); background: var(--key-mist); list-style: disc; }
      .rules li + li { margin-top: 4px; }
    `,
  ];

  constructor() {
    super();
    this.state = initial;
    this.shown = false;
  }

  /** @param {string} key */
  say(key) {
    return t(this.state.lang, `signIn.${key}`, { n: SHORTEST_PASSWORD });
  }

  render() {
    return html`
      <p>${this.say('changeAbout')}</p>
      <ul class="rules" id="rules"><li>${this.say('ruleLength')}</li><li>${this.say('ruleDifferent')}</li><li>${this.say('ruleFree')}</li></ul>
      <form @submit=${this.#submit}>
        ${this.state.current === null ? this.#field('current', 'current-password') : nothing}
        ${this.#field('next', 'new-password')} ${this.#field('again', 'new-password')}
        <label class="check"><input type="checkbox" .checked=${this.shown} @change=${() => (this.shown = !this.shown)}>${this.say('show')}</label>
        <button class="main" aria-disabled=${this.state.busy ? 'true' : 'false'}>${this.say('change')}</button>
      </form>
      <button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('sign-out'))}>${this.say('someoneElse')}</button>
    `;
  }

  /**
   * @param {'current'|'next'|'again'} name
   * @param {'current-password'|'new-password'} purpose
   */
  #field(name, purpose) {
    return html`<label for=${name}>${this.say(name)}</label>
      <input id=${name} name=${name} type=${this.shown ? 'text' : 'password'} autocomplete=${purpose} autocapitalize="none" spellcheck="false"
        aria-describedby=${name === 'next' ? 'rules' : nothing} required>`;
  }

  firstUpdated() {
    /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector('input'))?.focus();
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const typed = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const detail = { current: this.state.current ?? String(typed.get('current')), next: String(typed.get('next')), again: String(typed.get('again')) };
    this.dispatchEvent(new CustomEvent('change-password', { detail }));
  }
}

customElements.define('new-password', NewPassword);
