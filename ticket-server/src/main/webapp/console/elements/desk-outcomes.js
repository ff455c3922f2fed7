// @ts-check
import { css, html } from 'lit';
import { DeskQuestion, fields } from '/console/elements/desk-question.js';
import { formStyles } from '/console/elements/styles.js';
import { presentTicket } from '/console/desk.js';
import { pick } from '/shared/text.js';

const MOST = 99;

/** What was done for the present visitor and how often, for the day's counts. The present procedure once stands there already. */
class DeskOutcomes extends DeskQuestion {
  static styles = [
    ...DeskQuestion.styles,
    formStyles,
    css`
      ul { display: grid; gap: 4px; max-height: 380px; padding: 4px; overflow: auto; }
      li { display: flex; align-items: center; gap: 12px; padding: 2px 0; }
      li label { flex: 1; font-size: 17px; }
      li input[type='number'] { width: 76px; font-size: 20px; font-weight: 700; text-align: right; }
      li .button { width: 44px; min-height: 44px; justify-content: center; font-size: 20px; }
    `,
  ];

  heading() {
    return this.say('outcomesOf', { no: presentTicket(this.state)?.number });
  }

  content() {
    const present = presentTicket(this.state);
    const services = this.state.desk?.services ?? [];
    const { draft } = this;
    // The present procedure first: mostly it is the only one.
    const ordered = [...services].sort((a, b) => Number(b.id === present?.serviceId) - Number(a.id === present?.serviceId));
    return html`<form @submit=${this.#submit} @input=${this.keepDraft}>
      <p>${this.say('outcomesHint')}</p>
      <ul>${ordered.map(({ id, prefix, names }, i) => this.#line(id, prefix, pick(names, this.state.lang), draft[id] ?? (i === 0 ? '1' : '0'), i === 0))}</ul>
      <div class="acts"><button class="button main">${this.say('finishWith')}</button></div>
    </form>`;
  }

  /**
   * @param {string} id
   * @param {string} letter
   * @param {string} name
   * @param {string} quantity
   * @param {boolean} first
   */
  #line(id, letter, name, quantity, first) {
    return html`<li><span class="letter" aria-hidden="true">${letter}</span><label for=${`n-${id}`}>${name}</label>
      <button type="button" class="button" tabindex="-1" aria-label=${this.say('less', { name })} @click=${(/** @type {Event} */ event) => this.#step(event, -1)}>−</button>
      <input type="number" id=${`n-${id}`} name=${id} min="0" max=${MOST} required inputmode="numeric" .value=${quantity} ?autofocus=${first}>
      <button type="button" class="button" tabindex="-1" aria-label=${this.say('more', { name })} @click=${(/** @type {Event} */ event) => this.#step(event, 1)}>＋</button></li>`;
  }

  /**
   * @param {Event} event
   * @param {1|-1} by
   */
  #step(event, by) {
    const input = /** @type {HTMLElement} */ (event.target).closest('li')?.querySelector('input');
    if (!input) return;
    if (by > 0) input.stepUp();
    else input.stepDown();
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const quantities = Object.entries(fields(/** @type {HTMLFormElement} */ (event.target)));
    const outcomes = quantities.map(([serviceId, n]) => ({ serviceId, quantity: Number(n) })).filter(({ quantity }) => quantity > 0);
    this.act('move', 'finish', presentTicket(this.state)?.id, { outcomes });
  }
}

customElements.define('desk-outcomes', DeskOutcomes);
