// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { ticketOf } from '/console/desk.js';
import { baseStyles } from '/shared/elements/styles.js';

/** What the office is doing: reception, and every counter with its state and how long it lasts. */
class DeskCounters extends DeskElement {
  static styles = [
    baseStyles,
    css`
      aside { height: 100%; padding: 12px 14px; background: var(--paper); border-left: 1px solid var(--rule); overflow: auto; }
      h2 { font-size: 17px; }
      h2 + p { margin: 2px 0 14px; }
      ul { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 5px; margin-top: 6px; }
      li { min-height: 62px; padding: 3px 4px 4px; border: 1px solid var(--rule); border-radius: 6px; background: var(--paper); font-size: 13px; line-height: 1.3; text-align: center; white-space: nowrap; }
      li b { display: block; font-size: 15px; }
      li .name { display: block; overflow: hidden; color: var(--ink-2); text-overflow: ellipsis; }
      li.free { border: 2px solid var(--ok); }
      li.off { border-style: dashed; border-color: var(--line); background: var(--wall); color: var(--ink-2); }
      li.own { border: 2px solid var(--key); background: var(--key-mist); }
      .stale li { background: var(--wall); color: var(--ink-2); }
    `,
  ];

  render() {
    const { desk, online } = this.state;
    return html`<aside aria-label=${this.say('office')} class=${online ? '' : 'stale'}>
      <h2>${this.say('reception')}</h2>
      <p>${this.#reception()}</p>
      <h2>${this.say('counters')}</h2>
      <ul>${desk?.counters.map((counter) => this.#counter(counter))}</ul>
    </aside>`;
  }

  #reception() {
    const { state, always, opensAt, receptionEndsAt } = this.state.desk?.opening ?? {};
    if (state === 'OPEN') return always ? this.say('opening.always') : this.say('opening.OPEN', { t: this.time(receptionEndsAt) });
    return state ? this.say(`opening.${state}`, { t: this.time(opensAt) }) : nothing;
  }

  /** @param {import('/console/desk.js').Counter} counter */
  #counter(counter) {
    const { word, looks } = this.#state(counter);
    const own = counter.id === this.state.counter ? 'own' : '';
    return html`<li class="${looks} ${own}"><b><span class="sr">${this.say('counterWord')}</span>${counter.label}</b>${word}
      ${counter.staffed ? html`<span class="name" title=${counter.staffName ?? ''}>${counter.staffName}</span>` : nothing}</li>`;
  }

  /** @param {import('/console/desk.js').Counter} counter */
  #state(counter) {
    if (!counter.staffed) return { word: this.say('tile.off'), looks: 'off' };
    const ticket = ticketOf(this.state, counter.ticketId);
    if (!ticket) return { word: this.say('tile.free'), looks: 'free' };
    if (ticket.status === 'CALLED') return { word: this.say('tile.called'), looks: '' };
    const n = Math.max(0, Math.floor((this.now - Date.parse(ticket.servingAt ?? '')) / 60_000));
    return { word: this.say('tile.serving', { n }), looks: '' };
  }
}

customElements.define('desk-counters', DeskCounters);
