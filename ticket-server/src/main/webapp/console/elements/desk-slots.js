// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { slots } from '/console/office.js';
import { baseStyles } from '/shared/elements/styles.js';

/** More slots than these would push the counters away. */
const SHOWN = 4;
/** Numbers that fit into a line: they are long. */
const NAMED = 1;

/** The reservations of the next hour and who of them has arrived; nothing at all where there are none. */
class DeskSlots extends DeskElement {
  static styles = [
    baseStyles,
    css`
      h2 { font-size: 17px; }
      table { width: 100%; margin: 2px 0 8px; table-layout: fixed; font-size: 14px; }
      td { height: 25px; padding: 0; border-top: 1px solid var(--rule); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      td:first-child { width: 54px; font-size: 15px; font-weight: 700; }
      td:last-child { width: 84px; padding: 0; text-align: right; }
    `,
  ];

  render() {
    const all = slots(this.state);
    if (all.length === 0) return nothing;
    return html`<h2>${this.say('slots')}</h2><table><tbody>${all.slice(0, SHOWN).map(
      ({ slotAt, arrived, expected }) => html`<tr><td>${this.time(slotAt)}</td>
        <td>${this.#arrived(arrived)}</td>
        <td>${expected.length > 0 ? this.say('expected', { n: expected.length }) : nothing}</td></tr>`,
    )}</tbody></table>`;
  }

  /** @param {import('/console/desk.js').Reservation[]} arrived */
  #arrived(arrived) {
    if (arrived.length === 0) return nothing;
    const who = arrived.length > NAMED ? this.say('arrivedCount', { n: arrived.length }) : arrived.map((one) => one.reservationNumber).join('・');
    return this.say('arrived', { who });
  }
}

customElements.define('desk-slots', DeskSlots);
