// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { t } from '/shared/text.js';
import { allowSound } from '/signage/sound/voice.js';

/** One notice at a time; and the button a browser asks for before it lets sound out. */
class BoardNotice extends LitElement {
  static properties = { notice: { attribute: false }, audible: { type: Boolean }, upright: { type: Boolean, reflect: true } };

  static styles = [baseStyles, css`
    footer { height: 100%; background: var(--paper); border-top: .2rem solid var(--rule); display: flex; align-items: center; padding: 0 4rem; gap: 2.2rem; font-size: 4rem; }
    footer > svg { font-size: 4.4rem; color: var(--key); }
    p { margin-right: auto; min-width: 0; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; }
    p.long { font-size: 2.8rem; line-height: 1.15; -webkit-line-clamp: 2; }
    .page { font-size: 3rem; color: var(--ink-2); white-space: nowrap; }
    button { font-size: 2.8rem; background: var(--paper); border: .2rem solid var(--line); border-radius: var(--round); padding: .4rem 1.6rem; white-space: nowrap; margin-left: auto; }
    :host([upright]) footer { font-size: 3.2rem; gap: 1.6rem; }
    :host([upright]) .page { font-size: 2.8rem; }
  `];

  constructor() {
    super();
    /** @type {ReturnType<typeof import('/signage/view.js').notice>} */
    this.notice = { page: 0, pages: 0, lang: 'ja', text: '' };
    this.audible = true;
    this.upright = false;
  }

  render() {
    const { page, pages, lang, text } = this.notice;
    return html`<footer>
      ${text ? html`${icon('info')}<p lang=${lang} class=${isLong(text, this.upright) ? 'long' : ''}>${text}</p>` : ''}
      ${pages > 1 ? html`<span class="page">${t('ja', 'noticePage', { p: page + 1, n: pages })}</span>` : ''}
      ${this.audible ? '' : html`<button @click=${allowSound}>${icon('muted')} ${t('ja', 'soundOn')}</button>`}
    </footer>`;
  }
}

/**
 * @param {string} text one line holds about 25 kanji upright, a half more across
 * @param {boolean} upright
 */
function isLong(text, upright) {
  const width = [...text].reduce((sum, char) => sum + (char < '\u0300' ? 0.55 : 1), 0);
  return width > (upright ? 25 : 36);
}

customElements.define('board-notice', BoardNotice);
