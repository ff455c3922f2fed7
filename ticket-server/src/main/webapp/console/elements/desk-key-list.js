// @ts-check
import { css, html } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';

const LIST = [
  ['F2', 'next'],
  ['F4', 'recall'],
  ['F6', 'startOrFinish'],
  ['F7', 'no-show'],
  ['F8', 'hold'],
  ['F9', 'transfer'],
  ['F10', 'find'],
  ['F1', 'keys'],
  ['Esc', 'close'],
];

/** All keys and what they do. */
class DeskKeyList extends DeskQuestion {
  static styles = [
    ...DeskQuestion.styles,
    css`
      dl { display: grid; grid-template-columns: 70px 130px 1fr; gap: 9px 12px; align-items: baseline; font-size: 16px; }
      dd { margin: 0; }
      dd.what { font-weight: 700; }
    `,
  ];

  heading() {
    return this.say('keys');
  }

  content() {
    return html`<dl>${LIST.map(([key, name]) => html`<dt><kbd>${key}</kbd></dt>
      <dd class="what">${this.say(`key.${name}`)}</dd><dd>${this.say(`key.${name}.hint`)}</dd>`)}</dl>`;
  }
}

customElements.define('desk-key-list', DeskKeyList);
