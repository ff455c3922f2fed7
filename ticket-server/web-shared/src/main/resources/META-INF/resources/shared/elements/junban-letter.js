// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles, letterStyles } from '/shared/elements/styles.js';

/** The letter of a procedure in its square: `<junban-letter letter="A"></junban-letter>`. */
class JunbanLetter extends LitElement {
  static properties = { letter: {} };

  static styles = [baseStyles, letterStyles, css`:host { display: inline-block; line-height: 1; flex: none; }`];

  constructor() {
    super();
    this.letter = '';
  }

  render() {
    return html`<span class="letter">${this.letter}</span>`;
  }
}

customElements.define('junban-letter', JunbanLetter);
