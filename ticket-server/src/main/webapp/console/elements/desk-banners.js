// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { controlStyles } from '/console/elements/styles.js';
import { helpOfOthers, ownHelp, troubles } from '/console/office.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { pick } from '/shared/text.js';

/** More would push the list away. */
const SHOWN = 3;

/** What needs somebody now: colleagues who call, machines that are stuck, a broken line. They stand as long as they are true. */
class DeskBanners extends DeskElement {
  static styles = [
    baseStyles,
    controlStyles,
    css`
      :host { display: block; }
      .banner { display: flex; align-items: center; gap: 10px; min-height: 40px; margin-bottom: 6px; padding: 3px 6px 3px 12px; border: 2px solid var(--warn-edge); border-left-width: 6px; border-radius: 6px; background: var(--warn); line-height: 1.3; }
      .banner.info { border-color: var(--key); background: var(--key-mist); }
      .banner.stop { border-color: var(--stop); background: var(--stop-mist); }
      .banner.stop svg { color: var(--stop); }
      .banner .button { margin-left: auto; min-height: 32px; }
      .more { margin: 0 0 6px; color: var(--ink-2); font-size: 14px; }
    `,
  ];

  render() {
    const all = [...(this.state.online ? this.#calls() : [this.#old()]), ...troubles(this.state).map((one) => this.#trouble(one))];
    return html`<div role="alert">${this.state.online ? this.#alert() : nothing}</div>${all.slice(0, SHOWN)}
      ${all.length > SHOWN ? html`<p class="more">${this.say('moreBanners', { n: all.length - SHOWN })}</p>` : nothing}`;
  }

  /** Calls for help are spoken; the banners themselves can be read at any time. */
  #alert() {
    return html`<span class="sr">${helpOfOthers(this.state).map((help) => this.#words(help))}</span>`;
  }

  /** @param {import('/console/desk.js').Help} help */
  #words({ counter, staffName, text }) {
    return this.say(text ? 'helpFor' : 'helpFrom', { c: counter, name: staffName, text });
  }

  #calls() {
    const own = ownHelp(this.state);
    const mine = own && html`<div class="banner info">${icon('bell')}<span>${this.say('helpOwn', { t: this.time(own.at) })}</span>
      <button class="button" @click=${() => this.act('endHelp', own.id)}>${this.say('helpWithdraw')}</button></div>`;
    const others = helpOfOthers(this.state).map(
      (help) => html`<div class="banner">${icon('bell')}<b>${this.#words(help)}</b>
        <button class="button main" @click=${() => this.act('endHelp', help.id)}>${this.say('helpCome')}</button></div>`,
    );
    return [...others, ...(mine ? [mine] : [])];
  }

  #old() {
    return html`<div class="banner stop">${icon('stop')}<span>${this.say('oldList')}</span>
      <button class="button" @click=${() => window.print()}>${this.say('printSheet')}</button></div>`;
  }

  /** @param {import('/console/desk.js').Terminal} terminal */
  #trouble({ name, wrong }) {
    const { lang } = this.state;
    return html`<div class="banner">${icon('warn')}<span><b>${name}</b> ${wrong.map((words) => pick(words, lang)).join(' ')}</span></div>`;
  }
}

customElements.define('desk-banners', DeskBanners);
