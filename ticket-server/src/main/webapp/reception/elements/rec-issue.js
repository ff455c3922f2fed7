// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { LANGUAGES, pick } from '/shared/text.js';
import { RecElement } from '/reception/elements/rec-element.js';

/** Puts a ticket together for somebody at the reception. */
class RecIssue extends RecElement {
  static styles = [...RecElement.styles, css`
    :host { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 16px; align-items: start; }
    .services { display: grid; grid-template-columns: repeat(auto-fill, minmax(250px, 1fr)); gap: 10px; }
    .service { display: flex; align-items: center; gap: 12px; min-height: 76px; padding: 8px 14px; border: 2px solid var(--line); border-radius: var(--round); background: var(--paper); text-align: left; font-size: 17px; }
    .service .letter { font-size: 22px; } .service b { display: block; line-height: 1.3; } .service span.sub { font-size: 14px; color: var(--ink-2); }
    .service[aria-pressed='true'] { background: var(--key-mist); border: 3px solid var(--key); } .service[aria-disabled='true'] { border-style: dashed; background: var(--wall); }
    .side { display: grid; gap: 16px; } .languages, .reasons { display: flex; flex-wrap: wrap; gap: 8px; } .pick { min-height: 40px; padding: 4px 14px; }
    .pick[aria-pressed='true'] { background: var(--key); border-color: var(--key); color: var(--paper); font-weight: 700; }
    .further { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 8px; } .further li { display: inline-flex; align-items: center; gap: 6px; }
    .further ol { display: contents; } .note { margin-top: 10px; } .note input { width: 100%; margin-top: 4px; }
    @media (max-width: 900px) { :host { grid-template-columns: minmax(0, 1fr); } }
  `];

  render() {
    const { desk, wish, busy, online } = this.state;
    const ready = Boolean(wish.serviceId) && online && !busy;
    return html`<section class="card" aria-labelledby="service"><h2 id="service">${this.say('service')}</h2>
        <div class="services">${desk.services.map((/** @type {any} */ service) => this.#service(service))}</div></section>
      <div class="side"><section class="card">${this.#further()}</section>
        <section class="card"><h2 id="language">${this.say('language')}</h2><div class="languages" role="group" aria-labelledby="language">
          ${LANGUAGES.map(([tag, name]) => this.#choice(name, wish.language === tag, () => this.act('wish', { language: tag }), tag === 'ja-easy' ? 'ja' : tag))}</div></section>
        <section class="card">${this.#priority()}</section>
        <button class="btn main" aria-disabled=${!ready} @click=${() => ready && this.act('issue')}>${this.say(busy ? 'issuing' : wish.serviceId ? 'issue' : 'chooseFirst')}</button></div>`;
  }

  #service(/** @type {any} */ service) {
    const chosen = this.state.wish.serviceId === service.id;
    return html`<button class="service" aria-pressed=${chosen} @click=${() => this.act('wish', { serviceId: chosen ? null : service.id })}>
      <span class="letter">${service.prefix}</span><span><b>${pick(service.names, this.state.lang)}</b>
      <span class="sub">${service.open ? this.say('waiting', { n: service.waiting }) : this.say('closed')}</span></span></button>`;
  }

  #further() {
    const { desk, wish, lang } = this.state;
    const name = (/** @type {string} */ id) => pick(desk.services.find((/** @type {any} */ one) => one.id === id)?.names, lang);
    const last = wish.further.at(-1) ?? wish.serviceId;
    return html`<label for="further">${this.say('further')}</label><p class="hint">${this.say('furtherHint')}</p>
      <div class="further"><ol>${wish.further.map((id, i) => html`<li>→ ${name(id)}
          <button class="btn pick" aria-label=${this.say('remove', { name: name(id) })} @click=${() => this.act('wish', { further: wish.further.filter((_, at) => at !== i) })}>×</button></li>`)}</ol>
        <select id="further" ?disabled=${!wish.serviceId || wish.further.length >= 6} @change=${(/** @type {any} */ event) => this.#add(event.target)}>
          <option value="" .selected=${live(true)}>${this.say('furtherNone')}</option>
          ${desk.services.filter((/** @type {any} */ one) => one.id !== last).map((/** @type {any} */ one) => html`<option value=${one.id}>${one.prefix} ${pick(one.names, lang)}</option>`)}</select></div>`;
  }

  #add(/** @type {HTMLSelectElement} */ select) {
    if (select.value) this.act('wish', { further: [...this.state.wish.further, select.value] });
    select.value = '';
  }

  #priority() {
    const { desk, wish } = this.state;
    const reasons = [null, ...(desk.rules?.priorityReasons ?? [])];
    return html`<h2 id="priority">${this.say('priority')}</h2><div class="reasons" role="group" aria-labelledby="priority">
      ${reasons.map((reason) => this.#choice(this.say(reason ? `reason.${reason}` : 'priority.none'), wish.priorityReason === reason, () => this.act('wish', { priorityReason: reason })))}</div>
      ${wish.priorityReason ? html`<div class="note"><label for="note">${this.say('note')}</label><input id="note" type="text" maxlength="200" placeholder=${this.say('noteHint')}
        .value=${live(wish.note)} @input=${(/** @type {any} */ event) => this.act('wish', { note: event.target.value })}></div>` : nothing}`;
  }

  #choice(/** @type {string} */ label, /** @type {boolean} */ chosen, /** @type {() => void} */ choose, /** @type {string} */ lang = this.state.lang) {
    return html`<button class="btn pick" lang=${lang} aria-pressed=${chosen} @click=${choose}>${label}</button>`;
  }
}

customElements.define('rec-issue', RecIssue);
