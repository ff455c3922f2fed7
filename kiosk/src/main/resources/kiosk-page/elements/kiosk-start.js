// @ts-check
import { css, html, nothing } from 'lit';
import '/shared/elements/junban-banner.js';
import { pageOfServices, printsNothing, waitsKnown } from '../view.js';
import './kiosk-controls.js';
import './kiosk-languages.js';
import './kiosk-procedure.js';
import { viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

const ROWS_ON_THE_TALL_PANEL = 7;

/** The first screen: what can be asked for, and how long it takes. */
class KioskStart extends KioskView {
  static styles = [
    viewStyles,
    css`
      .head { padding: 2.2rem 4rem 0; }
      h1 { font-size: 5.8rem; line-height: 1.3; }
      .lead { font-size: 3.2rem; color: var(--ink-2); margin-top: .2rem; line-height: 1.35; }
      junban-banner { font-size: 3rem; margin-top: 1.4rem; }
      .easy h1 { font-size: 5.4rem; line-height: 1.5; }
      .easy .lead { font-size: 2.9rem; line-height: 1.6; }
      .panel { flex: 1; min-height: 0; display: flex; flex-direction: column; }
      .panel.low { flex: none; height: 80rem; gap: 1.4rem; }
      .grid { flex: 1; min-height: 0; display: grid; grid-auto-rows: minmax(14.2rem, 16.6rem); gap: 1.2rem; padding: 2rem 4rem 0; align-content: start; overflow-y: auto; scrollbar-width: none; }
      .grid.tiles { grid-template-columns: 1fr 1fr; }
      .low .grid { grid-template-rows: repeat(3, minmax(0, 1fr)); align-content: stretch; padding-top: 0; }
      .low kiosk-languages { padding: 0 4rem; }
      .head.low { flex: 1; display: flex; flex-direction: column; justify-content: flex-end; padding-bottom: 2.8rem; }
      @media (orientation: landscape) {
        .head { display: flex; align-items: baseline; gap: 2rem; padding: 1.4rem 2.8rem 0; }
        h1, .easy h1 { font-size: 3.8rem; flex: none; }
        .lead, .easy .lead { font-size: 2.2rem; }
        junban-banner { font-size: 1.8rem; margin: 0 0 0 auto; align-self: center; }
        .grid { grid-template-columns: 1fr 1fr; grid-template-rows: repeat(3, minmax(0, 1fr)); align-content: stretch; padding: 1.2rem 2.8rem 0; }
        .head.low { padding-bottom: 1.6rem; gap: 0; align-items: flex-start; }
        .head.low junban-banner { margin: 1rem 0 0; align-self: flex-start; }
        .panel.low { height: 44rem; display: grid; grid-template: minmax(0, 1fr) auto / 69rem 1fr; gap: 1.2rem; padding: 0 2.8rem 1.8rem; }
        .low .grid { grid-column: 1 / -1; grid-template: repeat(2, minmax(0, 1fr)) / repeat(3, minmax(0, 1fr)); padding: 0; }
        .low kiosk-languages { order: 1; padding: 0; }
        .low kiosk-controls { order: 2; }
      }
    `,
  ];

  render() {
    const { state, actions } = this;
    const { low, language, landscape } = state;
    const { services } = pageOfServices(state);
    const easy = language === 'ja-easy';
    const tiles = low || (!landscape && services.length > ROWS_ON_THE_TALL_PANEL);
    const place = `${low ? 'low' : ''} ${easy ? 'easy' : ''}`;
    return html`<div class="head ${place}">
        ${this.heading()}
        ${this.banner() ?? html`<p class="lead">${this.say('touch')}</p>`}
      </div>
      <div class="panel ${place}">
        ${low ? html`<kiosk-languages .state=${state} .actions=${actions}></kiosk-languages>` : nothing}
        <div class="grid ${tiles ? 'tiles' : ''}">
          ${services.map((service) => html`<kiosk-procedure .state=${state} .actions=${actions} .service=${service} ?tile=${tiles} ?easy=${easy}></kiosk-procedure>`)}
        </div>
        <kiosk-controls paged ?low=${low} .state=${state} .actions=${actions}></kiosk-controls>
      </div>`;
  }

  /** What is out of order, said before anyone presses; nothing is missing from the number itself. */
  banner() {
    const paperless = printsNothing(this.state);
    if (waitsKnown(this.state) && !paperless) return null;
    const key = waitsKnown(this.state) ? 'paperless' : paperless ? 'offlinePaperless' : 'offlineKiosk';
    return html`<junban-banner kind="info">${this.say(key)}</junban-banner>`;
  }
}

customElements.define('kiosk-start', KioskStart);
