// @ts-check
import { css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { ruby } from '/shared/ruby.js';
import { annotated, pick } from '/shared/text.js';
import { KioskPart } from './kiosk-view.js';

/** The first and only filled button of the first screen: whoever has a reservation goes here. */
class KioskReserved extends KioskPart {
  static properties = { tile: { type: Boolean, reflect: true }, easy: { type: Boolean, reflect: true } };

  static styles = [
    baseStyles,
    css`
      :host { display: grid; grid-template-rows: minmax(max-content, 1fr); min-width: 0; }
      button { display: flex; align-items: center; gap: 2.6rem; width: 100%; height: 100%; padding: .4rem 2.4rem; border: .3rem solid var(--key); border-radius: 1.6rem; background: var(--key); color: var(--paper); }
      .words { flex: 1; min-width: 0; }
      strong { display: block; font-size: 4.4rem; line-height: 1.25; }
      small { display: block; font-size: 2.7rem; line-height: 1.35; }
      svg.i { font-size: 5.6rem; }
      svg.i:last-child { font-size: 4rem; }
      :host(:lang(en)) strong { font-size: 4rem; }
      :host([easy]) small { font-size: 2.3rem; }
      ruby { line-height: 1.5; }
      :host([tile]) strong { font-size: 3.2rem; }
      :host([tile]) small { display: none; }
      :host([tile]) svg.i:first-child { font-size: 4rem; }
      :host([tile]) button { gap: 1.4rem; padding: .4rem 1.6rem; }
      button:active { background: var(--key-deep); border-color: var(--key-deep); }
      @media (orientation: landscape) {
        button { gap: 1.6rem; padding: .4rem 1.6rem; }
        strong, :host(:lang(en)) strong { font-size: 3rem; }
        small, :host([easy]) small { font-size: 2rem; }
        svg.i { font-size: 4.6rem; }
        svg.i:last-child { font-size: 3rem; }
        :host([tile]) strong { font-size: 2.5rem; }
        :host([tile]) svg.i:first-child { font-size: 3.2rem; }
      }
    `,
  ];

  constructor() {
    super();
    this.tile = false;
    this.easy = false;
  }

  render() {
    return html`<button @click=${this.actions.reserved}>
      ${icon('calendar')}
      <span class="words"><strong>${this.say('reserved')}</strong><small>${this.lead()}</small></span>
      ${icon('chevron')}
    </button>`;
  }

  /** Names the procedures that need a reservation. */
  lead() {
    const { language, feed } = this.state;
    const names = feed.services.filter(({ reservationOnly }) => reservationOnly).map((service) => pick(service.names, language));
    return ruby(annotated(language, 'reservedLead', { names: names.join(language === 'en' ? ', ' : '、') }));
  }
}

customElements.define('kiosk-reserved', KioskReserved);
