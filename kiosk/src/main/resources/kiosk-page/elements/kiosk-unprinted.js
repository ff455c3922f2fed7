// @ts-check
import { css, html, nothing } from 'lit';
import { bannerStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { secondsLeft } from '../view.js';
import './kiosk-facts.js';
import './kiosk-number.js';
import { pencilPicture } from './kiosk-pictures.js';
import './kiosk-qr.js';
import { viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

const LAST_SECONDS = 20;

/** No paper came out, and nothing is lost: the number stays on the screen with ways to take it along. */
class KioskUnprinted extends KioskView {
  static styles = [
    viewStyles,
    bannerStyles,
    css`
      :host { background: var(--paper); }
      .body { flex: 1; min-height: 0; display: grid; align-content: start; gap: 2.6rem; padding: 1.6rem 6rem 0; --plate: 22.8rem; --figure: 7.2rem; }
      .banner { font-size: 3.4rem; padding: 2.2rem 2.8rem; }
      .banner > svg.i { font-size: 4.4rem; width: 1.45em; height: 1.45em; }
      h1 { font-size: 4rem; line-height: 1.35; }
      .left { display: grid; gap: 2rem; }
      .instead { font-size: 5.4rem; line-height: 1.35; text-align: center; margin: .8rem 0 2rem; }
      .ways { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 2.4rem; }
      section { border: .2rem solid var(--rule); border-radius: 1.6rem; padding: 2.4rem 2.6rem; }
      h3 { font-size: 3.6rem; line-height: 1.35; display: flex; gap: 1.4rem; align-items: center; }
      h3 svg.i { font-size: 4.4rem; color: var(--key); }
      section p { font-size: 3.1rem; line-height: 1.5; margin-top: 1.4rem; }
      kiosk-qr { width: 28.7rem; height: 28.7rem; margin: 1.4rem auto 0; }
      .easy .banner, .easy section p { line-height: 1.6; font-size: 2.9rem; }
      .easy h3 { font-size: 3.2rem; line-height: 1.5; }
      @media (orientation: landscape) {
        .body { grid-template-columns: 54rem 1fr; gap: 1.4rem 2.8rem; padding: .6rem 2.8rem 0; --plate: 15rem; --figure: 5rem; }
        .banner { grid-column: 1 / -1; padding: .9rem 1.6rem; }
        .banner, .easy .banner { font-size: 2rem; line-height: 1.4; }
        .banner > svg.i { font-size: 2.6rem; }
        h1 { font-size: 2.6rem; }
        .left { align-content: start; gap: 1.2rem; }
        .instead { font-size: 2.8rem; text-align: left; margin: 0 0 1rem; }
        .ways { gap: 1.4rem; }
        section { padding: 1.4rem 1.6rem; }
        h3, .easy h3 { font-size: 2.2rem; gap: .8rem; }
        h3 svg.i { font-size: 2.6rem; }
        section p, .easy section p { font-size: 1.9rem; margin-top: .8rem; }
        kiosk-qr { width: 20.5rem; height: 20.5rem; margin-top: .6rem; }
      }
    `,
  ];

  render() {
    const { state, actions } = this;
    const { qr } = /** @type {import('../state.js').Result} */ (state.result);
    const left = secondsLeft(state);
    return html`<div class="body ${state.language === 'ja-easy' ? 'easy' : ''}">
        <div class="banner">${icon('warn')}<div>
          ${this.heading()}
          <p>${this.say('stillValid')}</p>
        </div></div>
        <div class="left"><kiosk-number .state=${state}></kiosk-number><kiosk-facts .state=${state}></kiosk-facts></div>
        <div>
          <h2 class="instead">${this.say('insteadTitle')}</h2>
          <div class="ways">
            ${qr ? this.phone(qr.rows) : nothing}
            <section><h3>${pencilPicture}<span>${this.say('noteTitle')}</span></h3><p>${this.say('noteText')}</p></section>
          </div>
        </div>
      </div>
      <div class="bar">
        <div class="keys"><button class="key" @click=${actions.finish}>${this.say('writeDown')}</button></div>
        <p>${left <= LAST_SECONDS ? this.say('returning', { n: left }) : this.say('takeYourTime')}</p>
      </div>`;
  }

  /** @param {string[]} rows */
  phone(rows) {
    return html`<section>
      <h3>${icon('phone')}<span>${this.say('phoneTitle')}</span></h3>
      <kiosk-qr .rows=${rows} label=${this.plain('qrName')}></kiosk-qr>
      <p>${this.say('phoneText')}</p>
    </section>`;
  }
}

customElements.define('kiosk-unprinted', KioskUnprinted);
