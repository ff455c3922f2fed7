// @ts-check
import { LitElement, css } from 'lit';
import { t } from '/shared/text.js';
import { baseStyles, bannerStyles, letterStyles } from '/shared/elements/styles.js';
import { initial } from '/reception/state.js';

/** What every part of the reception has: the whole state, words, and a way to ask for an action. */
export class RecElement extends LitElement {
  static properties = { state: { attribute: false } };

  static styles = [baseStyles, bannerStyles, letterStyles, css`
    .card { background: var(--paper); border: 1px solid var(--rule); border-radius: var(--round); padding: 16px 20px; }
    .btn { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 44px; padding: 6px 16px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--ink); font-size: 16px; text-decoration: none; }
    .btn.main { background: var(--key); border-color: var(--key); color: var(--paper); font-weight: 700; min-height: 60px; font-size: 20px; padding-inline: 32px; }
    .btn:active { background: var(--key-deep); color: var(--paper); } .btn[aria-disabled='true'] { border-style: dashed; border-color: var(--line); background: var(--wall); color: var(--ink-2); cursor: default; }
    h2 { font-size: 17px; margin-bottom: 8px; } .hint { color: var(--ink-2); font-size: 14px; }
    label, legend { font-size: 15px; font-weight: 700; padding: 0; }
    input[type='text'], select { min-height: 44px; padding: 6px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); font-size: 17px; }
    .issue { color: var(--stop); font-weight: 700; font-size: 15px; }
  `];

  constructor() {
    super();
    /** @type {import('/reception/state.js').State} */
    this.state = initial;
  }

  /** @param {string} key @param {Record<string, unknown>} [params] */
  say(key, params) {
    return t(this.state.lang, `reception.${key}`, params);
  }

  /** @param {keyof import('/reception/actions.js').Actions} action @param {...unknown} args */
  act(action, ...args) {
    this.dispatchEvent(new CustomEvent('rec-act', { detail: { action, args }, bubbles: true, composed: true }));
  }
}
