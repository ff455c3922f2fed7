// @ts-check
import { css, html, nothing } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { clock, dateLong } from '/shared/text.js';
import { easyDate } from '../easy-date.js';
import { officeTime } from '../office-time.js';
import { KioskPart } from './kiosk-view.js';
import './kiosk-languages.js';

/** Which office, which day, when it is open, what time it is; and the languages, unless they stand lower. */
class KioskHeader extends KioskPart {
  static styles = [
    baseStyles,
    css`
      header { background: var(--paper); padding: 2.4rem 4rem 2.2rem; border-bottom: .2rem solid var(--rule); }
      .office { font-size: 4.2rem; font-weight: 700; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .when { display: flex; align-items: baseline; gap: 2rem; margin-top: .4rem; line-height: 1.2; font-size: 3rem; color: var(--ink-2); white-space: nowrap; }
      .when button { font-size: 4.8rem; font-weight: 700; color: var(--ink); margin: -1rem -1rem -1rem auto; padding: 1rem; border: 0; background: none; line-height: 1; }
      kiosk-languages { display: block; margin-top: 1.6rem; }
      header.easy { padding: 1.6rem 4rem; }
      header.easy .office { font-size: 3.8rem; line-height: 1.5; }
      header.easy .when { line-height: 1.4; }
      @media (orientation: landscape) {
        header, header.easy { padding: 1.4rem 2.8rem; display: flex; align-items: center; justify-content: space-between; gap: 2rem; }
        .who { min-width: 0; }
        .office, header.easy .office { font-size: 2.3rem; }
        .when { font-size: 1.9rem; gap: 1.4rem; margin-top: 0; }
        .when button { font-size: 2.4rem; margin: -2rem -1rem -2rem 0; padding: 2rem 1rem; }
        kiosk-languages { margin: 0; flex: none; width: 69rem; }
      }
    `,
  ];

  render() {
    const { feed, wall, language, low } = this.state;
    return html`<header class=${language === 'ja-easy' ? 'easy' : ''}>
      <div class="who">
        <p class="office">${this.own(feed?.office?.names)}</p>
        <div class="when"><span>${this.date()}${this.hours()}</span>${wall ? this.clock(clock(language, officeTime(this.state), { zone: this.zone })) : nothing}</div>
      </div>
      ${low ? nothing : html`<kiosk-languages .state=${this.state} .actions=${this.actions}></kiosk-languages>`}
    </header>`;
  }

  /** Staff mode opens behind it; a visitor only sees what time it is. @param {string} time */
  clock(time) {
    return html`<button aria-label=${this.plain('staffButton', { t: time })} @click=${this.actions.callStaffMode}>${time}</button>`;
  }

  date() {
    const { wall, language } = this.state;
    if (!wall) return '';
    const now = officeTime(this.state);
    return language === 'ja-easy' ? easyDate(now, this.zone) : dateLong(language, now, this.zone);
  }

  hours() {
    const { opening } = this.state.feed ?? {};
    if (opening?.always) return [this.say('afterDate'), this.say('always')];
    if (!opening?.opensAt || !opening.closesAt) return nothing;
    const { language } = this.state;
    const from = clock(language, opening.opensAt, { zone: this.zone });
    const to = clock(language, opening.receptionEndsAt ?? opening.closesAt, { zone: this.zone });
    return [this.say('afterDate'), this.say('receptionHours', { from, to: to === '00:00' ? '24:00' : to })];
  }
}

customElements.define('kiosk-header', KioskHeader);
