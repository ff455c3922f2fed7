// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { languageName } from '/console/elements/words.js';
import { queues } from '/console/desk.js';
import { baseStyles } from '/shared/elements/styles.js';
import { pick } from '/shared/text.js';

/** The waiting list on paper, for calling by voice while the line is broken. Only ever seen by a printer. */
class DeskSheet extends DeskElement {
  static styles = [
    baseStyles,
    css`
      :host { display: none; }
      @media print { :host { display: block; } }
      h1 { font-size: 20px; }
      h2 { margin-top: 16px; font-size: 16px; break-after: avoid; }
      ul { columns: 3; }
      li { padding: 3px 0; break-inside: avoid; font-size: 15px; }
      li::before { content: '□ '; }
    `,
  ];

  render() {
    const { state } = this;
    if (state.online || !state.desk) return nothing;
    return html`<h1>${this.say('sheet', { t: this.time(state.desk.at) })}</h1>
      ${queues(state).map(({ service, tickets }) => html`<h2>${service.prefix} ${pick(service.names, state.lang)}</h2>
        <ul>${tickets.map((ticket) => this.#line(ticket))}</ul>`)}`;
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #line({ number, issuedAt, language }) {
    return html`<li><b>${number}</b> ${this.time(issuedAt)} ${language === 'ja' ? nothing : languageName(language)}</li>`;
  }
}

customElements.define('desk-sheet', DeskSheet);
