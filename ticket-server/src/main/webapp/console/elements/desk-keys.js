// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { controlStyles } from '/console/elements/styles.js';
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
      .keys { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
      .key { display: flex; align-items: center; justify-content: space-between; min-height: 52px; padding: 0 10px 0 14px; border: 2px solid var(--line); border-radius: 8px; background: var(--paper); font-size: 18px; font-weight: 700; white-space: nowrap; }
      .key.step { min-height: 72px; font-size: 22px; }
      .key.main { background: var(--key); border-color: var(--key); color: var(--paper); }
      .key[aria-disabled='true'] { border-style: dashed; background: var(--wall); color: var(--ink-2); font-weight: 400; cursor: default; }
      .key:active:not([aria-disabled='true']), .key.pending { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
      @media (max-height: 740px) { .key { min-height: 44px; } .key.step { min-height: 60px; } }
    `,
  ];

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
    const looks = `${key === 'F2' || key === 'F6' ? 'step' : ''} ${key === natural ? 'main' : ''} ${pending ? 'pending' : ''}`;
    return html`<button class="key ${looks}" data-key=${key} aria-disabled=${reason ? 'true' : 'false'} aria-busy=${pending ? 'true' : 'false'}
        aria-keyshortcuts=${key === 'return' ? nothing : key} aria-describedby=${reason ? `why-${key}` : nothing}
        title=${reason ? this.say(reason) : nothing} @click=${() => this.act('press', key)}>
        <span>${this.say(`action.${action}`)}</span>${key === 'return' ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`}
      </button><span id="why-${key}" hidden>${reason ? this.say(reason) : ''}</span>`;
  }
}

customElements.define('desk-keys', DeskKeys);
