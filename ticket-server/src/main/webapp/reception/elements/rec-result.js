// @ts-check
import { css, html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { clock, pick } from '/shared/text.js';
import { RecElement } from '/reception/elements/rec-element.js';
import '/shared/elements/junban-plate.js';

/** What came of the last command: the number to hand over, or why not. */
class RecResult extends RecElement {
  static styles = [...RecElement.styles, css`
    :host { display: block; } :host > div:not(:empty) { margin-bottom: 12px; }
    .ticket { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 28px; border: 2px solid var(--ok); } junban-plate { font-size: 64px; }
    .ticket .what { font-size: 17px; line-height: 1.6; } .done { display: flex; align-items: center; gap: 8px; color: var(--ok); font-weight: 700; font-size: 17px; } .btn { margin-left: auto; }
  `];

  render() {
    return html`<div role="status">${this.#issued()}</div><div role="alert">${this.#problem()}</div>`;
  }

  #issued() {
    const { issued, lang } = this.state;
    if (!issued) return nothing;
    if (issued.kind === 'paper') return html`<p class="card done">${icon('ok')}${this.say('issued.paper', { from: issued.from, to: issued.to, n: issued.issued })}</p>`;
    return html`<div class="card ticket"><p class="done">${icon('ok')}${this.say('issued.ticket')}</p><junban-plate number=${issued.number}></junban-plate>
      <p class="what"><b>${pick(issued.serviceNames, lang)}</b><br>${this.say('ahead', { n: issued.peopleAhead })}　${this.#wait(issued)}</p>
      <a class="btn" target="_blank" rel="noopener" href="/api/v1/tickets/${issued.id}/slip?paper=80&first=true">${this.say('print')}</a></div>`;
  }

  #wait(/** @type {any} */ { expectedWaitSeconds, expectedCallAt }) {
    if (expectedWaitSeconds === null || !expectedCallAt) return nothing;
    const zone = /(Z|[+-]\d\d:\d\d)$/.exec(expectedCallAt)?.[0] ?? 'Asia/Tokyo';
    return this.say('around', { m: Math.max(1, Math.round(expectedWaitSeconds / 60)), t: clock(this.state.lang, Date.parse(expectedCallAt), { zone: zone === 'Z' ? 'UTC' : zone }) });
  }

  #problem() {
    const { problem, issues } = this.state;
    if (!problem) return nothing;
    const detail = problem.status === 0 ? this.say('unreachable') : issues.length ? issues.map((issue) => issue.detail).join(' ') : problem.detail;
    return html`<div class="banner stop">${icon('stop')}<div><p><b>${this.say('failed')}</b></p><p>${detail}</p></div></div>`;
  }
}

customElements.define('rec-result', RecResult);
