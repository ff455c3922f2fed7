// @ts-check
import { css, html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { calledBySlot } from '../arrivals.js';
import { secondsLeft } from '../view.js';
import './kiosk-facts.js';
import './kiosk-number.js';
import { screenPicture } from './kiosk-pictures.js';
import './kiosk-qr.js';
import { viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

/** The ticket is printed: the number, how long, where to take the paper, what happens next. */
class KioskIssued extends KioskView {
  static styles = [
    viewStyles,
    css`
      :host { background: var(--paper); }
      .body { flex: 1; min-height: 0; display: grid; align-content: start; gap: 2.4rem; padding: 1.6rem 6rem 0; --plate: 23rem; --figure: 7.6rem; }
      .top { text-align: center; text-wrap: balance; }
      h1 { font-size: 6rem; line-height: 1.3; }
      .top p { font-size: 3.6rem; color: var(--ink-2); margin-top: .6rem; line-height: 1.4; }
      .about { display: grid; gap: 2.4rem; }
      section { display: grid; grid-template-columns: 24.6rem 1fr; gap: 3.2rem; align-items: center; }
      h2 { font-size: calc(3.6rem * var(--zoom, 1)); line-height: 1.35; }
      section p { font-size: calc(3.1rem * var(--zoom, 1)); line-height: 1.4; margin-top: .6rem; }
      kiosk-qr { height: 24.6rem; outline: .2rem solid var(--rule); outline-offset: -.2rem; }
      .picture { text-align: center; color: var(--key); font-size: 11rem; line-height: 1; }
      .picture svg.i { stroke-width: 1.6; }
      .slot { display: flex; align-items: center; justify-content: center; gap: 1.8rem; font-size: 4rem; font-weight: 700; line-height: 1.25; text-align: center; margin-bottom: 2.4rem; }
      .slot svg.i { font-size: 6rem; color: var(--key); }
      .easy h1 { line-height: 1.5; }
      .easy h1 { font-size: 5.2rem; }
      .easy .top p, .easy section p { font-size: calc(2.7rem * var(--zoom, 1)); line-height: 1.5; }
      .easy h2 { font-size: calc(3.2rem * var(--zoom, 1)); line-height: 1.5; }
      @media (orientation: landscape) {
        .body { grid-template-columns: 58rem 1fr; grid-template-rows: auto auto; gap: .8rem 4rem; padding: .6rem 2.8rem 0; --plate: 15.6rem; --figure: 4rem; }
        .top { grid-column: 1 / -1; }
        h1, .easy h1 { font-size: 3.4rem; }
        .top p, .easy .top p { font-size: 2rem; margin: 0; }
        .right { display: grid; gap: 1rem; align-content: start; }
        .left { align-self: center; }
        section { grid-template-columns: 12.6rem 1fr; gap: 2rem; }
        kiosk-qr { height: 12.6rem; }
        h2, .easy h2 { font-size: calc(2.2rem * var(--zoom, 1)); }
        section p { font-size: calc(1.9rem * var(--zoom, 1)); margin-top: .2rem; line-height: 1.4; }
        .easy section p { font-size: calc(1.9rem * var(--zoom, 1)); margin-top: 0; line-height: 1.45; }
        .picture { font-size: 5rem; }
        .slot { font-size: 2.4rem; gap: 1.2rem; margin-bottom: .8rem; }
        .slot svg.i { font-size: 3rem; }
        .bar { padding: 1rem 2.8rem 1.2rem; }
        .key { min-height: 7.6rem; }
      }
    `,
  ];

  render() {
    const { state, actions } = this;
    const { qr, ticket } = state.result ?? {};
    const tooLate = ticket?.reservation && !calledBySlot(ticket);
    return html`<div class="body ${state.language === 'ja-easy' ? 'easy' : ''}">
        <div class="top">${this.heading()}<p>${this.say(tooLate ? 'slotLate' : 'doneLead')}</p></div>
        <kiosk-number class="left" .state=${state}></kiosk-number>
        <div class="right about">
          <kiosk-facts .state=${state}></kiosk-facts>
          ${qr ? this.about(html`<kiosk-qr .rows=${qr.rows} label=${this.plain('qrName')}></kiosk-qr>`, 'qrTitle', 'qrText') : nothing}
          ${this.about(html`<div class="picture">${screenPicture}</div>`, 'calledTitle', 'calledText')}
        </div>
      </div>
      <div class="bar">
        <div class="slot">${icon('arrowDown')}<span>${this.say('slot')}</span>${icon('arrowDown')}</div>
        <div class="keys"><button class="key" @click=${actions.finish}>${this.say('finish')}</button></div>
        <p>${this.say('returning', { n: secondsLeft(state) })}</p>
      </div>`;
  }

  about(picture, title, text) {
    return html`<section>${picture}<div><h2>${this.say(title)}</h2><p>${this.say(text)}</p></div></section>`;
  }
}

customElements.define('kiosk-issued', KioskIssued);
