// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles, bannerStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';

/** What happened and what it means, `<junban-banner kind="warn"><b>…</b> …</junban-banner>`; kinds are info, warn and stop. */
class JunbanBanner extends LitElement {
  static properties = { kind: {} };

  static styles = [baseStyles, bannerStyles, css`:host { display: block; }`];

  constructor() {
    super();
    /** @type {'info' | 'warn' | 'stop'} */
    this.kind = 'info';
  }

  render() {
    return html`<div class="banner ${this.kind}">${icon(this.kind)}<div><slot></slot></div></div>`;
  }
}

customElements.define('junban-banner', JunbanBanner);
