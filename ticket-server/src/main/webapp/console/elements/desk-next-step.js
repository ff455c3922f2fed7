// @ts-check
import { css, html, nothing } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { presentTicket } from '/console/desk.js';
import { others, plannedStep } from '/console/moves.js';
import { icon } from '/shared/icons.js';
import { pick } from '/shared/text.js';

/** The next procedure of the present visitor, who keeps the number: the planned one, or another. */
class DeskNextStep extends DeskQuestion {
  static styles = [
    ...DeskQuestion.styles,
    css`
      .choice.planned { min-height: 60px; border-color: var(--key); background: var(--key); color: var(--paper); }
      h3 { margin: 18px 0 8px; font-size: 16px; }
      .choices:not(.one) { max-height: 300px; padding: 4px; overflow: auto; }
    `,
  ];

  heading() {
    return this.say('nextStepOf', { no: presentTicket(this.state)?.number });
  }

  content() {
    const planned = plannedStep(this.state);
    const rest = others(this.state).filter(({ id }) => id !== planned?.id);
    return html`<p>${this.say('nextStepHint')}</p>
      ${planned ? html`<h3>${this.say('planned')}</h3><div class="choices one">${this.#choice(planned, true, true)}</div>` : nothing}
      ${rest.length > 0 ? html`<h3>${this.say(planned ? 'otherStep' : 'chooseStep')}</h3>
        <ul class="choices">${rest.map((service, i) => html`<li>${this.#choice(service, false, !planned && i === 0)}</li>`)}</ul>` : nothing}`;
  }

  /**
   * @param {import('/console/desk.js').Service} service
   * @param {boolean} planned
   * @param {boolean} first
   */
  #choice(service, planned, first) {
    const body = { serviceId: service.id };
    return html`<button class="choice ${planned ? 'planned' : ''}" ?autofocus=${first} @click=${() => this.#go(planned ? {} : body, service)}>
      <span class="letter" aria-hidden="true">${service.prefix}</span><b>${pick(service.names, this.state.lang)}</b>
      ${planned ? icon('arrow') : html`<span class="end">${this.say('officeWaiting', { n: service.waiting })}</span>`}</button>`;
  }

  /**
   * @param {Record<string, string>} body empty for the planned one
   * @param {import('/console/desk.js').Service} service
   */
  #go(body, service) {
    this.act('nextStep', presentTicket(this.state)?.id, body, service.id);
  }
}

customElements.define('desk-next-step', DeskNextStep);
