// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { why, withoutWait } from '/console/elements/words.js';
import { ownCounter, presentTicket, serviceOf, ticketOf, waitedSeconds } from '/console/desk.js';
import { baseStyles } from '/shared/elements/styles.js';
import { pick } from '/shared/text.js';

/** Why this number was called and past whom, and who would be next and why. */
class DeskWhy extends DeskElement {
  static styles = [
    baseStyles,
    css`
      .why { margin-top: 8px; padding: 6px 12px; border: 1px solid var(--key); border-left-width: 6px; border-radius: 6px; background: var(--key-mist); line-height: 1.35; }
      .why b { display: block; font-size: 13px; color: var(--key-deep); }
      .past { display: block; color: var(--ink-2); font-size: 14px; }
      .next { margin-top: 7px; padding: 5px 0; border: solid var(--rule); border-width: 1px 0; }
      .line { display: flex; align-items: baseline; gap: 10px; white-space: nowrap; }
      .line b { font-size: 20px; line-height: 1.2; }
      .line .name { overflow: hidden; text-overflow: ellipsis; }
      .line .end { margin-left: auto; }
      .reason { overflow: hidden; color: var(--ink-2); font-size: 14px; text-overflow: ellipsis; white-space: nowrap; }
      @media (max-height: 740px) { .why, .next { margin-top: 6px; padding-block: 3px; } }
    `,
  ];

  render() {
    const ticket = presentTicket(this.state);
    return html`${ticket?.callReason ? this.#why(ticket) : nothing}${this.#next()}`;
  }

  /** @param {import('/console/desk.js').Ticket} ticket */
  #why(ticket) {
    const [no, ...others] = ticket.passedOver ?? [];
    const past = no && this.say(others.length > 0 ? 'passedMany' : 'passedOne', { no, n: others.length });
    return html`<p class="why"><b>${this.say('why')}</b>${why(this, ticket, ticket.callRule, ticket.callReason)}
      ${past ? html`<span class="past" title=${ticket.passedOver.join(' ')}>${past}</span>` : nothing}</p>`;
  }

  #next() {
    const counter = ownCounter(this.state);
    const ticket = ticketOf(this.state, counter?.nextTicketId);
    if (!ticket) return html`<div class="next line"><span>${this.say('nextNumber')}</span><span>${this.say('nobodyNext')}</span></div>`;
    const reason = withoutWait(why(this, ticket, counter?.nextRule ?? null, counter?.nextReason ?? null));
    return html`<div class="next"><div class="line">
      <span>${this.say('nextNumber')}</span><b>${ticket.number}</b>
      <span class="name">${pick(serviceOf(this.state, ticket.serviceId)?.names, this.state.lang)}</span>
      <span class="end">${this.say('waiting', { m: this.minutes(waitedSeconds(ticket, this.now)) })}</span></div>
      ${reason ? html`<div class="reason" title=${reason}>${reason}</div>` : nothing}
    </div>`;
  }
}

customElements.define('desk-why', DeskWhy);
