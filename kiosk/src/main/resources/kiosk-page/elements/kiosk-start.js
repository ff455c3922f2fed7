// @ts-check
import { css, html, nothing } from 'lit';
import '/shared/elements/junban-banner.js';
import { columns, groupsOf, pageOfServices, takesReservations } from '../procedures.js';
import { printsNothing, waitsKnown } from '../view.js';
import './kiosk-controls.js';
import './kiosk-languages.js';
import './kiosk-procedure.js';
import './kiosk-reserved.js';
import { viewStyles } from './kiosk-styles.js';
import { KioskView } from './kiosk-view.js';

/** A low panel has the room of tiles, but on the wide panel large type has rows of two. @param {import('../state.js').State} state */
const isTile = ({ low, large, landscape }) => low && !(large && landscape);

/** The first screen: what can be asked for, and how long it takes. */
class KioskStart extends KioskView {
  static styles = [
    viewStyles,
    css`
      .head { padding: 2.2rem 4rem 0; }
      h1 { font-size: 5.8rem; line-height: 1.3; }
      .lead { font-size: 3.2rem; color: var(--ink-2); margin-top: .2rem; line-height: 1.35; }
      junban-banner { font-size: 2.7rem; margin-top: 1rem; }
      .easy h1 { font-size: 5.4rem; line-height: 1.5; }
      .easy .lead { font-size: 2.9rem; line-height: 1.6; }
      .panel { flex: 1; min-height: 0; display: flex; flex-direction: column; }
      .panel.low { flex: none; height: 80rem; gap: 1.4rem; }
      .grid { flex: 1; min-height: 0; display: grid; grid-auto-rows: max-content; gap: 1.2rem; padding: 1.4rem 4rem 0; align-content: start; overflow-y: auto; scrollbar-width: none; }
      .grid > * { min-width: 0; }
      kiosk-procedure, kiosk-reserved { min-height: 15rem; }
      .told:not(.low, .large) :is(kiosk-procedure, kiosk-reserved) { min-height: 14.2rem; }
      .told:not(.low) .grid { gap: .9rem; padding-top: 1rem; }
      .told h2 { margin-top: 0; }
      .grid.across2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .grid h2, .across2 .reserved { grid-column: 1 / -1; }
      h2 { font-size: calc(3.1rem * var(--zoom, 1)); line-height: 1.25; margin-top: .6rem; }
      .easy h2 { line-height: 1.5; margin-top: 0; }
      .large :is(kiosk-procedure, kiosk-reserved) { min-height: 19rem; }
      .low .grid { grid-template-rows: repeat(3, minmax(0, 1fr)); align-content: stretch; padding-top: 0; }
      .low.large .grid { grid-template-rows: repeat(2, minmax(0, 1fr)); }
      .low :is(kiosk-procedure, kiosk-reserved) { min-height: 0; }
      .low .across2 .reserved { grid-column: auto; }
      .low .grid { position: relative; }
      .low h2 { position: absolute; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      .low kiosk-languages { padding: 0 4rem; }
      .head.low { flex: 1; display: flex; flex-direction: column; justify-content: flex-end; padding-bottom: 2.8rem; }
      @media (orientation: landscape) {
        .head { display: flex; align-items: baseline; gap: 2rem; padding: 1.4rem 2.8rem 0; }
        h1, .easy h1 { font-size: 3.8rem; flex: none; }
        .lead, .easy .lead { font-size: 2.2rem; }
        junban-banner { font-size: 1.8rem; margin: 0 0 0 auto; align-self: center; }
        .grid, .grid.across2, .grid.across3 { grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: repeat(3, minmax(0, 1fr)); align-content: stretch; padding: 1.2rem 2.8rem 0; position: relative; }
        .grid.across3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
        .across2 .reserved { grid-column: auto; }
        .across3 .reserved { grid-column: 1 / -1; }
        .large .grid { grid-template-rows: repeat(2, minmax(0, 1fr)); }
        .panel .grid :is(kiosk-procedure, kiosk-reserved) { min-height: 0; }
        .told:not(.low) .grid { padding-top: 1.2rem; gap: 1.2rem; }
        h2 { position: absolute; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .head.low { padding-bottom: 1.2rem; gap: 0; align-items: flex-start; }
        .head.low junban-banner { margin: 1rem 0 0; align-self: flex-start; }
        .panel.low { height: 54rem; gap: 1.2rem; }
        .low .grid.across3 { grid-template: repeat(2, minmax(0, 1fr)) / repeat(3, minmax(0, 1fr)); padding: 0 2.8rem; }
        .low .across3 .reserved { grid-column: auto; }
        .low .grid.across2 { padding: 0 2.8rem; }
        .low kiosk-languages { padding: 0 2.8rem; }
      }
    `,
  ];

  render() {
    const { state, actions } = this;
    const { low, language } = state;
    const easy = language === 'ja-easy';
    const across = columns(state);
    const banner = this.banner();
    const place = [low && 'low', easy && 'easy', state.large && 'large', banner && 'told'].filter(Boolean).join(' ');
    return html`<div class="head ${place}">
        ${this.heading()}
        ${banner ?? html`<p class="lead">${this.say('touch')}</p>`}
      </div>
      <div class="panel ${place}">
        ${low ? html`<kiosk-languages .state=${state} .actions=${actions}></kiosk-languages>` : nothing}
        <div class="grid across${across}">
          ${takesReservations(state) ? html`<kiosk-reserved class="reserved" .state=${state} .actions=${actions} ?tile=${isTile(state)} ?easy=${easy}></kiosk-reserved>` : nothing}
          ${groupsOf(pageOfServices(state).services).map((group) => this.group(group, across))}
        </div>
        <kiosk-controls paged ?low=${low} .state=${state} .actions=${actions}></kiosk-controls>
      </div>`;
  }

  /** @param {{situations: Record<string, string>, services: any[]}} group @param {1|2|3} across */
  group({ situations, services }, across) {
    const { state, actions } = this;
    const easy = state.language === 'ja-easy';
    const tile = isTile(state) || across === 3 || (across === 2 && !state.landscape);
    return html`${situations.ja ? html`<h2>${this.own(situations)}</h2>` : nothing}
      ${services.map((service) => html`<kiosk-procedure .state=${state} .actions=${actions} .service=${service} ?tile=${tile} ?easy=${easy} ?large=${state.large}></kiosk-procedure>`)}`;
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
