// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { t } from '/shared/text.js';

/** The place for pictures and films; what is put into the element fills it, and until then its ground is quiet. */
class BoardContent extends LitElement {
  static styles = [baseStyles, css`
    section { height: 100%; overflow: hidden; background: var(--rule); display: grid; }
    ::slotted(*) { width: 100%; height: 100%; object-fit: contain; }
  `];

  render() {
    return html`<section aria-label=${t('ja', 'content')}><slot></slot></section>`;
  }
}

customElements.define('board-content', BoardContent);
