// @ts-check
import { css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { LANGUAGES, htmlLang } from '/shared/text.js';
import { KioskPart } from './kiosk-view.js';

/** The languages, each by its own name. */
class KioskLanguages extends KioskPart {
  static styles = [
    baseStyles,
    css`
      div { display: flex; gap: 1.2rem; }
      button { flex: 1 1 0; height: 8.8rem; border: .2rem solid var(--line); border-radius: 1.6rem; background: var(--paper); text-align: center; font-size: 3.1rem; padding: 0 .6rem; white-space: nowrap; }
      button.long { flex-grow: 1.62; }
      button[aria-pressed='true'] { background: var(--key); border-color: var(--key); color: var(--paper); font-weight: 700; }
      button:active { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
      @media (orientation: landscape) {
        button { height: 6.8rem; font-size: 2.1rem; border-radius: 1.2rem; }
        button.long { flex-grow: 1.5; }
      }
    `,
  ];

  render() {
    const offered = this.state.feed?.languages ?? [];
    const shown = LANGUAGES.filter(([language]) => offered.includes(language));
    return html`<div role="group" aria-label=${this.plain('languages')}>
      ${shown.map(
        ([language, name]) => html`<button lang=${htmlLang(language)} class=${language === 'ja-easy' ? 'long' : ''}
          aria-pressed=${language === this.state.language} @click=${() => this.actions.chooseLanguage(language)}>${name}</button>`,
      )}
    </div>`;
  }
}

customElements.define('kiosk-languages', KioskLanguages);
