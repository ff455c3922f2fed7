// @ts-check
import { LitElement } from 'lit';
import { t, clock } from '/shared/text.js';
import { zoneOf } from '/console/desk.js';
import { initial } from '/console/state.js';

/** What every part of the console has: the whole state, the server's time, words, and a way to ask for an action. */
export class DeskElement extends LitElement {
  static properties = { state: { attribute: false }, now: { attribute: false } };

  constructor() {
    super();
    /** @type {import('/console/state.js').State} */
    this.state = initial;
    /** Epoch milliseconds of the server; 0 while unknown. */
    this.now = 0;
  }

  /**
   * @param {string} key of texts.js
   * @param {Record<string, unknown>} [params]
   */
  say(key, params) {
    return t(this.state.lang, `desk.${key}`, params);
  }

  /** @param {string | number | null | undefined} at */
  time(at) {
    return at ? clock(this.state.lang, at, { zone: zoneOf(this.state.desk) }) : '';
  }

  /** @param {number} seconds */
  minutes(seconds) {
    return this.say('minutes', { n: Math.floor(seconds / 60) });
  }

  /**
   * @param {keyof import('/console/actions.js').Actions} action
   * @param {...unknown} args
   */
  act(action, ...args) {
    this.dispatchEvent(new CustomEvent('desk-act', { detail: { action, args }, bubbles: true, composed: true }));
  }
}
