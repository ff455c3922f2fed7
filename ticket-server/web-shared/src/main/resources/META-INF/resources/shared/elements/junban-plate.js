// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles, plateStyles } from '/shared/elements/styles.js';

/** A ticket number as every visitor knows it: `<junban-plate number="A127"></junban-plate>`; `bare` without its frame. */
class JunbanPlate extends LitElement {
  static properties = { number: {}, bare: { type: Boolean } };

  static styles = [baseStyles, plateStyles, css`:host { display: inline-block; line-height: 1; }`];

  constructor() {
    super();
    this.number = '';
    this.bare = false;
  }

  render() {
    const [, letter, digits] = /^(.*?)(\d*)$/.exec(this.number) ?? ['', this.number, ''];
    return html`<span class="plate ${this.bare ? 'bare' : ''}"><span class="sr">${this.number}</span
      ><span class="letters" aria-hidden="true">${letter}</span
      ><span class="digits" aria-hidden="true">${[...digits].map((digit) => html`<span class="digit">${digit}</span>`)}</span></span>`;
  }
}

customElements.define('junban-plate', JunbanPlate);
