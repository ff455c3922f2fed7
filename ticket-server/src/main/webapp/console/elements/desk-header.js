// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { controlStyles, digitStyles } from '/console/elements/styles.js';
import { cells } from '/console/elements/words.js';
import { lettersOf, ownCounter, zoneOf } from '/console/desk.js';
import { obstacle, obstacleToClose } from '/console/moves.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { dateLong, pick } from '/shared/text.js';

/** Which counter, who, whether the line stands, and what time it is at the office. */
class DeskHeader extends DeskElement {
  static styles = [
    baseStyles,
    controlStyles,
    digitStyles,
    css`
      header { display: flex; align-items: center; gap: 12px; height: 48px; padding: 0 16px; background: var(--paper); border-bottom: 1px solid var(--rule); font-size: 15px; white-space: nowrap; }
      h1, .office { font-size: 18px; font-weight: 700; }
      .status { display: inline-flex; }
      .line { display: inline-flex; align-items: center; gap: 6px; color: var(--ok); font-weight: 700; }
      .line.off { padding: 4px 10px; border-radius: 6px; background: var(--stop); color: var(--paper); }
      .inForce { display: inline-flex; align-items: center; gap: 6px; padding: 4px 10px; border: 2px solid var(--on-alert); border-radius: 6px; background: var(--alert); color: var(--on-alert); }
      .served { overflow: hidden; text-overflow: ellipsis; }
      .date { margin-left: auto; }
      .clock { min-width: 68px; font-size: 24px; text-align: right; }
    `,
  ];

  render() {
    const { state } = this;
    const counter = ownCounter(state);
    return html`<header>
      ${counter
        ? html`<h1>${this.say('counter', { c: counter.label })}</h1>`
        : html`<span class="office">${pick(state.desk?.office.names, state.lang) || this.say('title')}</span>`}
      ${state.person ? html`<span>${state.person.name}</span>` : nothing}
      ${counter ? html`<span class="served">${this.say('serves', { letters: lettersOf(state.desk, counter) })}</span>` : nothing}
      <span class="status" role="status">${this.#line()}</span>
      <span role="alert">${state.desk?.emergency ? html`<b class="inForce">${icon('warn')}${this.say('alertInForce', { kind: this.say(`alert.${state.desk.emergency.kind}`) })}</b>` : nothing}</span>
      <span class="date">${this.now ? dateLong(state.lang, this.now, zoneOf(state.desk)) : ''}</span>
      <b class="clock">${cells(this.time(this.now))}</b>
      ${counter ? this.#counterButtons() : nothing}
      ${state.person?.mayAlert && state.desk ? html`<button class="button alert" @click=${() => this.act('ask', { kind: 'alert' })}>${icon('warn')}${this.say('alertKey')}</button>` : nothing}
      ${state.person ? html`<button class="button" @click=${() => this.act('signOut')}>${this.say('signOut')}</button>` : nothing}
    </header>`;
  }

  #line() {
    const { desk, online, since, offset } = this.state;
    if (!desk && since === null) return nothing;
    if (online) return html`<span class="line">${icon('ok')}${this.say('online')}</span>`;
    const at = since !== null && offset !== null ? this.time(since + offset) : '';
    return html`<span class="line off">${icon('stop')}${at ? this.say('offlineSince', { t: at }) : this.say('offline')}</span>`;
  }

  #counterButtons() {
    const reason = obstacleToClose(this.state);
    const paused = ownCounter(this.state)?.paused;
    const busy = obstacle(this.state, 'pause');
    return html`
      <button class="button" aria-keyshortcuts="Control+B" aria-disabled=${busy ? 'true' : 'false'} title=${busy ? this.say(busy) : nothing}
        @click=${() => this.act('press', 'Ctrl+B')}>${icon('pause')}${this.say(paused ? 'pauseChange' : 'action.pause')} <kbd aria-hidden="true">Ctrl+B</kbd></button>
      <button class="button" aria-disabled=${reason ? 'true' : 'false'} aria-describedby=${reason ? 'why' : nothing}
        title=${reason ? this.say(reason) : nothing} @click=${() => this.act('closeCounter')}>${this.say('closeCounter')}</button>
      <span id="why" hidden>${reason ? this.say(reason) : ''}</span>
      <button class="button" @click=${() => this.act('ask', { kind: 'keys' })}>${this.say('keys')} <kbd>F1</kbd></button>
    `;
  }
}

customElements.define('desk-header', DeskHeader);
