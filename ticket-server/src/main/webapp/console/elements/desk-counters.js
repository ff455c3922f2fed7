// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { pauseWords } from '/console/elements/words.js';
import { ticketOf } from '/console/desk.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import '/console/elements/desk-messages.js';
import '/console/elements/desk-slots.js';

/** What the office is doing: reception, reservations, every counter with its state and how long it lasts, and word of colleagues. */
class DeskCounters extends DeskElement {
  static styles = [
    baseStyles,
    css`
      :host { display: block; min-height: 0; }
      aside { display: flex; flex-direction: column; height: 100%; padding: 12px 14px; background: var(--paper); border-left: 1px solid var(--rule); overflow: auto; }
      h2 { font-size: 17px; }
      .today { display: flex; align-items: baseline; gap: 10px; margin-bottom: 8px; line-height: 1.3; }
      .today h2 { white-space: nowrap; }
      ul { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 5px; margin: 4px 0 8px; }
      li { min-height: 41px; padding: 1px 6px 2px; border: 1px solid var(--rule); border-radius: 6px; background: var(--paper); font-size: 13px; line-height: 1.3; white-space: nowrap; overflow: hidden; }
      li .who { display: flex; align-items: baseline; gap: 6px; }
      li b { font-size: 15px; }
      li .name { overflow: hidden; color: var(--ink-2); text-overflow: ellipsis; }
      li .what { display: flex; justify-content: space-between; gap: 4px; font-variant-numeric: tabular-nums; }
      li.free { border: 2px solid var(--ok); }
      li.off { border-style: dashed; border-color: var(--line); background: var(--wall); color: var(--ink-2); }
      li.paused { border-color: var(--line); background: var(--wall); }
      li.paused .what { flex-direction: column; gap: 0; line-height: 1.2; }
      li.own { border: 2px solid var(--key); background: var(--key-mist); }
      .stale li { background: var(--wall); color: var(--ink-2); }
    `,
  ];

  render() {
    const { desk, online } = this.state;
    return html`<aside aria-label=${this.say('office')} class=${online ? '' : 'stale'}>
      <div class="today"><h2>${this.say('reception')}</h2><p>${this.#reception()}</p></div>
      <desk-slots .state=${this.state}></desk-slots>
      <h2>${this.say('counters')}</h2>
      <ul>${desk?.counters.map((counter) => this.#counter(counter))}</ul>
      <desk-messages .state=${this.state}></desk-messages>
    </aside>`;
  }

  #reception() {
    const { state, always, opensAt, receptionEndsAt } = this.state.desk?.opening ?? {};
    if (state === 'OPEN') return always ? this.say('opening.always') : this.say('opening.OPEN', { t: this.time(receptionEndsAt) });
    return state ? this.say(`opening.${state}`, { t: this.time(opensAt) }) : nothing;
  }

  /** @param {import('/console/desk.js').Counter} counter */
  #counter(counter) {
    const { looks, what } = this.#state(counter);
    const own = counter.id === this.state.counter ? 'own' : '';
    return html`<li class="${looks} ${own}"><span class="who"><b><span class="sr">${this.say('counterWord')}</span>${counter.label}</b>
      ${counter.staffed ? html`<span class="name" title=${counter.staffName ?? ''}>${counter.staffName}</span>` : nothing}</span>
      <span class="what">${what.map((word) => html`<span>${word}</span>`)}</span></li>`;
  }

  /**
   * @param {import('/console/desk.js').Counter} counter
   * @returns {{looks: string, what: unknown[]}}
   */
  #state(counter) {
    if (!counter.staffed) return { looks: 'off', what: [this.say('tile.off')] };
    const ticket = ticketOf(this.state, counter.ticketId);
    if (!ticket && counter.paused) {
      const { reason, until } = pauseWords(this, counter.paused);
      return { looks: 'paused', what: [html`${icon('pause')}${reason}`, until].filter(Boolean) };
    }
    if (!ticket) return { looks: 'free', what: [this.say('tile.free')] };
    if (ticket.status === 'CALLED') return { looks: '', what: [ticket.number, this.say('tile.called')] };
    const n = Math.max(0, Math.floor((this.now - Date.parse(ticket.servingAt ?? '')) / 60_000));
    return { looks: '', what: [ticket.number, this.say('tile.serving', { n })] };
  }
}

customElements.define('desk-counters', DeskCounters);
