// @ts-check
import { css, html, nothing } from 'lit';
import '/shared/elements/junban-banner.js';
import '/shared/elements/junban-plate.js';
import { icon } from '/shared/icons.js';
import { clock, dateLong } from '/shared/text.js';
import './kiosk-pad.js';
import { staffStyles } from './kiosk-staff-styles.js';
import { viewStyles } from './kiosk-styles.js';
import { TypingView } from './kiosk-view.js';

/** Staff mode: the printer, and one ticket at a time. */
class KioskStaff extends TypingView {
  static styles = [viewStyles, staffStyles];

  type(/** @type {string} */ character) {
    this.actions.typeNumber(character);
  }

  erase() {
    this.actions.eraseNumber();
  }

  send() {
    this.actions.findTicket();
  }

  render() {
    const { state, actions } = this;
    const { online, message, busy } = state.staff;
    return html`<div class="body" aria-busy=${busy}>
        ${this.heading()}
        ${state.feed?.emergency ? html`<junban-banner kind="warn">${this.say('staffEmergency')}</junban-banner>` : nothing}
        ${online ? nothing : html`<junban-banner kind="warn">${this.say('staffOffline')}</junban-banner>`}
        <div role="status">${message ? html`<junban-banner kind=${message.bad ? 'stop' : 'info'}>${message.detail ?? this.say(message.key, message.params)}</junban-banner>` : nothing}</div>
        ${this.#printer()}
        ${this.#tickets()}
      </div>
      <div class="bar"><div class="keys"><button class="key" @click=${actions.leaveStaffMode}>${this.say('staffLeave')}</button></div></div>`;
  }

  #printer() {
    const { actions } = this;
    const { printer, busy } = this.state.staff;
    const well = printer?.state === 'READY';
    return html`<section aria-labelledby="printer"><h2 id="printer">${icon('printer')}<span>${this.say('staffPrinter')}</span></h2>
      <p class="how ${well ? 'ok' : ''}">${printer ? html`${icon(well ? 'ok' : 'warn')}<span>${this.say(`staffPrinter.${printer.state}`)}</span>` : nothing}</p>
      <p class="since">${printer ? this.#paper(printer.paperChangedAt) : nothing}</p>
      <div class="work"><button aria-disabled=${busy} @click=${actions.testPrint}>${this.say('staffTestPrint')}</button>
        <button aria-disabled=${busy} @click=${actions.newPaper}>${this.say('staffNewPaper')}</button></div></section>`;
  }

  /** @param {string|null} at */
  #paper(at) {
    const { language } = this.state;
    return at ? this.say('staffPaperChanged', { d: dateLong(language, at, this.zone), t: clock(language, at, { zone: this.zone }) }) : this.say('staffPaperUnknown');
  }

  #tickets() {
    const { actions } = this;
    const { number, busy, ticket } = this.state.staff;
    const letters = [...new Set((this.state.feed?.services ?? []).map((/** @type {any} */ service) => service.prefix))].join('');
    return html`<section aria-labelledby="tickets"><h2 id="tickets">${icon('search')}<span>${this.say('staffTickets')}</span></h2>
      <div class="find"><output aria-label="${this.plain('staffNumber')} ${[...number].join(' ')}">${number || html`<span class="hint">${this.say('staffNumber')}</span>`}</output>
        <button aria-disabled=${busy || !number} @click=${actions.eraseNumber}>${this.say('erase')}</button>
        <button class="main" aria-disabled=${busy || !number} @click=${actions.findTicket}>${this.say('staffFind')}</button></div>
      ${ticket ? this.#ticket(ticket) : html`<kiosk-pad .rows=${[letters, '1234567890']} @type=${(/** @type {CustomEvent} */ event) => this.type(event.detail)}></kiosk-pad>`}</section>`;
  }

  /** @param {import('../staff.js').StaffTicket} ticket */
  #ticket({ number, status, serviceNames, issuedAt, canReprint, canCancel }) {
    const { actions } = this;
    const { busy, cancelling } = this.state.staff;
    const words = [status ? this.plain(`staffStatus.${status}`) : '', this.plain('staffIssuedAt', { t: clock(this.state.language, issuedAt, { zone: this.zone }) })];
    return html`<div class="ticket"><junban-plate number=${number}></junban-plate>
        <div><p class="name">${this.own(serviceNames)}</p><p>${words.filter(Boolean).join(this.state.language === 'en' ? ', ' : '、')}</p></div></div>
      ${cancelling
        ? html`<p class="ask">${this.say('staffCancelAsk', { no: number })}</p><div class="work">
            <button class="danger" aria-disabled=${busy} @click=${actions.cancelTicket}>${this.say('staffCancelYes', { no: number })}</button>
            <button @click=${actions.dropCancel}>${this.say('back')}</button></div>`
        : html`<div class="work"><button aria-disabled=${busy || !canReprint} @click=${actions.reprintTicket}>${this.say('staffReprint')}</button>
            <button aria-disabled=${busy || !canCancel} @click=${actions.askCancel}>${this.say('staffCancel')}</button></div>`}`;
  }
}

customElements.define('kiosk-staff', KioskStaff);
