// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles, signStyles } from '/shared/elements/styles.js';
import { figures, icon } from '/shared/icons.js';

/** How busy it is, never without its word: `<junban-sign level="2" word="やや混雑"></junban-sign>`; level 0 is closed. */
class JunbanSign extends LitElement {
  static properties = { level: { type: Number }, word: {} };

  static styles = [baseStyles, signStyles, css`:host { display: inline-block; }`];

  constructor() {
    super();
    this.level = 0;
    this.word = '';
  }

  render() {
    return html`<span class="sign s${this.level}">${this.level > 0 ? figures(this.level) : icon('pause')}<span>${this.word}</span></span>`;
  }
}

customElements.define('junban-sign', JunbanSign);
