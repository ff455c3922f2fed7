// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { controlStyles } from '/console/elements/styles.js';
import { caps } from '/console/elements/words.js';
import { KEYS, actionOf, naturalKey } from '/console/keys.js';
import { obstacle } from '/console/moves.js';
import { baseStyles } from '/shared/elements/styles.js';

/** The action keys. They never move; the natural next step is filled, the impossible ones are dashed and say why. */
class DeskKeys extends DeskElement {
  static styles = [
    baseStyles,
    controlStyles,
    css`
      :host { display: block; }
      .keys { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 7px 8px; }
      .key { display: flex; align-items: center; justify-content: space-between; gap: 6px; min-height: 41px; padding: 0 8px 0 14px; border: 2px solid var(--line); border-radius: 8px; background: var(--paper); font-size: 17px; font-weight: 700; white-space: nowrap; }
      .key.step { min-height: 60px; font-size: 22px; }
      .key.main { background: var(--key); border-color: var(--key); color: var(--paper); }
      .key[aria-disabled='true'] { border-style: dashed; background: var(--wall); color: var(--ink-2); font-weight: 400; cursor: default; }
      .key:active:not([aria-disabled='true']), .key.pending { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
      .key.long { padding-left: 10px; font-size: 15px; }
      .key.long kbd { padding: 2px 4px; font-size: 13px; }
      @media (max-height: 740px) { .key { min-height: 38px; } .key.step { min-height: 52px; } }
    `,
  ];

  /** Puts the focus on the key of the next step. */
  focusNatural() {
    const key = naturalKey(this.state) ?? KEYS[0];
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(`[data-key='${key}']`))?.focus();
  }

  render() {
    const natural = naturalKey(this.state);
    return html`<div class="keys" role="group" aria-label=${this.say('actions')}>${KEYS.map((key) => this.#key(key, natural))}</div>`;
  }

  /**
   * @param {string} key
   * @param {string | null} natural
   */
  #key(key, natural) {
    const action = actionOf(this.state, key);
    const reason = obstacle(this.state, action);
    const pending = this.state.pending === action;
    const looks = `${key === 'F2' || key === 'F6' ? 'step' : ''} ${key === natural ? 'main' : ''} ${pending ? 'pending' : ''} ${key.includes('+') ? 'long' : ''}`;
    const id = `why-${key.replace('+', '-')}`;
    return html`<button class="key ${looks}" data-key=${key} aria-disabled=${reason ? 'true' : 'false'} aria-busy=${pending ? 'true' : 'false'}
        aria-keyshortcuts=${key.replace('Ctrl', 'Control')} aria-describedby=${reason ? id : nothing}
        title=${reason ? this.say(reason) : nothing} @click=${() => this.act('press', key)}>
        <span>${this.say(`action.${action}`)}</span><kbd aria-hidden="true">${caps(key)}</kbd>
      </button><span id=${id} hidden>${reason ? this.say(reason) : ''}</span>`;
  }
}

customElements.define('desk-keys', DeskKeys);
