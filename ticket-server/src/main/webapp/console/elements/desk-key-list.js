// @ts-check
import { css, html } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { caps } from '/console/elements/words.js';

const LIST = [
  ['F2', 'next'],
  ['F6', 'startOrFinish'],
  ['Ctrl+Enter', 'finish-with'],
  ['F3', 'next-step'],
  ['F4', 'recall'],
  ['F7', 'no-show'],
  ['F8', 'hold'],
  ['F9', 'transfer'],
  ['F10', 'find'],
  ['Ctrl+Backspace', 'return'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+P', 'reprint'],
  ['Ctrl+B', 'pause'],
  ['Ctrl+I', 'help'],
  ['Ctrl+M', 'message'],
  ['F1', 'keys'],
  ['Esc', 'close'],
];

/** All keys and what they do. */
class DeskKeyList extends DeskQuestion {
  static styles = [
    ...DeskQuestion.styles,
    css`
      dl { display: grid; grid-template-columns: 88px 136px 1fr; gap: 7px 12px; align-items: baseline; font-size: 15px; }
      dd { margin: 0; }
      dd.what { font-weight: 700; }
    `,
  ];

  heading() {
    return this.say('keys');
  }

  content() {
    return html`<dl>${LIST.map(([key, name]) => html`<dt><kbd>${caps(key)}</kbd></dt>
      <dd class="what">${this.say(`key.${name}`)}</dd><dd>${this.say(`key.${name}.hint`)}</dd>`)}</dl>`;
  }
}

customElements.define('desk-key-list', DeskKeyList);
