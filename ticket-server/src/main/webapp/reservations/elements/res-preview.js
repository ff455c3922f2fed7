// @ts-check
import { css, html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { pick } from '/shared/text.js';
import { ResElement } from './res-element.js';
import { resStyles } from './styles.js';
import { mapProcedures } from '../actions.js';
import { effects, slotTime } from '../lists.js';
import { mayOpen } from '../route.js';

const AT_FIRST = 200;

/** What importing the file would do: how many, what is wrong, what is missing, line by line. */
class ResPreview extends ResElement {
  static properties = { ...ResElement.properties, shown: { state: true } };

  static styles = [...resStyles, css`
    .numbers { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); } .numbers b { font-size: 22px; } .card + .card, .scroll + .card { margin-top: var(--s4); }
    .scroll { max-height: 340px; overflow: auto; margin-top: var(--s3); } .pairs { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto; gap: var(--s2) var(--s4); align-items: center; margin-top: var(--s3); }
    .pairs select { margin: 0; } .letter.small { font-size: 13px; } summary { font-weight: 700; cursor: pointer; min-height: 32px; }`];

  constructor() {
    super();
    this.shown = AT_FIRST;
  }

  render() {
    const { plan, file } = this.state.imports;
    const numbers = effects(plan.lines);
    const faulty = new Set(plan.faults.map((/** @type {any} */ fault) => fault.line)).size;
    return html`<section class="card"><h2>${this.say('previewOf', { name: file.name })}</h2><p class="hint">${this.say('encoding', { name: plan.encoding === 'UTF-8' ? 'UTF-8' : 'Shift_JIS' })}</p>
        <ul class="numbers">${Object.entries(numbers).map(([effect, n]) => html`<li>${this.say(`effect.${effect}`)} <b>${n}</b></li>`)}
          <li>${faulty ? html`<span class="state stop">${icon('stop')}${this.say('faulty')}</span>` : this.say('faulty')} <b>${faulty}</b></li>
          <li>${plan.missing.length ? html`<span class="state warn">${icon('warn')}${this.say('missing')}</span>` : this.say('missing')} <b>${plan.missing.length}</b></li></ul></section>
      ${plan.unknownProcedures.length ? this.#procedures(plan.unknownProcedures) : nothing}
      ${plan.faults.length ? this.#faults(plan.faults) : nothing}${plan.missing.length ? this.#missing(plan.missing) : nothing}${this.#lines(plan.lines)}`;
  }

  #procedures(/** @type {string[]} */ texts) {
    const { services, lang, session, format } = this.state;
    if (!mayOpen(session.role, 'format')) return this.banner('warn', html`<p><b>${this.say('unknownProcedures')}</b></p><p>${texts.join(this.say('listComma'))}</p><p>${this.say('askManager')}</p>`);
    return html`<section class="card"><h2>${this.say('unknownProcedures')}</h2><form @submit=${this.#submit}><div class="pairs">${texts.map((text, index) => html`
      <label for="p${index}">${text}</label><select id="p${index}" data-text=${text}><option value="">${this.say('chooseProcedure')}</option>
        ${services.map((service) => html`<option value=${service.id}>${service.prefix} ${pick(service.names, lang)}</option>`)}</select><span></span>`)}</div>
      ${this.problem(format.problem, this.say('problem.save'))}<p class="field"><button class="btn" type="submit" ?disabled=${format.busy || !format.draft}>${this.say('saveProcedures')}</button></p></form></section>`;
  }

  #submit(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    const selects = /** @type {NodeListOf<HTMLSelectElement>} */ (this.renderRoot.querySelectorAll('.pairs select'));
    const more = [...selects].filter((select) => select.value).map((select) => ({ text: select.dataset.text ?? '', serviceId: select.value }));
    if (more.length) mapProcedures(more);
  }

  #faults(/** @type {any[]} */ faults) {
    const { lang } = this.state;
    return html`<section class="card"><h2>${this.say('faultsTitle')}</h2><div class="scroll" role="region" tabindex="0" aria-label=${this.say('faultsTitle')}><table><thead><tr>
      <th scope="col" class="num">${this.say('head.line')}</th><th scope="col">${this.say('head.column')}</th><th scope="col">${this.say('head.reason')}</th></tr></thead>
      <tbody>${faults.slice(0, this.shown).map((fault) => html`<tr><th scope="row" class="num">${fault.line}</th><td class="nowrap">${fault.column ? this.say(`column.${fault.column}`) : ''}</td><td>${lang === 'en' ? fault.en : fault.ja}</td></tr>`)}</tbody></table></div>
      ${this.#more(faults.length)}</section>`;
  }

  #missing(/** @type {any[]} */ missing) {
    return html`<section class="card"><h2>${this.say('missingTitle')}</h2><p class="hint">${this.say('missingHint')}</p>${this.#table('missingTitle', missing, () => nothing)}${this.#more(missing.length)}</section>`;
  }

  #lines(/** @type {any[]} */ lines) {
    const changed = lines.filter((line) => line.effect !== 'SAME');
    if (!changed.length) return nothing;
    const effect = (/** @type {any} */ line) => html`<td class="nowrap"><b>${this.say(`effect.${line.effect}`)}</b>
      ${line.changes.length ? html`<span class="hint">${line.changes.map((/** @type {string} */ one) => this.say(`change.${one}`)).join(this.say('listComma'))}</span>` : nothing}</td>`;
    return html`<section class="card"><details ?open=${changed.length <= 30}><summary>${this.say('linesTitle', { n: changed.length })}</summary>${this.#table('nav.import', changed, effect)}${this.#more(changed.length)}</details></section>`;
  }

  #table(/** @type {string} */ name, /** @type {any[]} */ rows, /** @type {(row: any) => unknown} */ last) {
    const withEffect = rows.some((row) => row.effect);
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${this.say(name)}><table><thead><tr>${['slot', 'number', 'procedure'].map((head) => html`<th scope="col">${this.say(`head.${head}`)}</th>`)}
      ${withEffect ? html`<th scope="col">${this.say('head.effect')}</th>` : nothing}</tr></thead>
      <tbody>${rows.slice(0, this.shown).map((row) => html`<tr><td class="nowrap">${row.slotAt.slice(0, 10)} <b>${slotTime(row.slotAt)}</b></td><th scope="row" class="nowrap">${row.reservationNumber}</th>
        <td>${this.service(row.serviceId)}</td>${last(row)}</tr>`)}</tbody></table></div>`;
  }

  #more(/** @type {number} */ all) {
    return all > this.shown ? html`<p class="field"><button class="btn" type="button" @click=${() => (this.shown += AT_FIRST)}>${this.say('more', { n: all - this.shown })}</button></p>` : nothing;
  }
}

customElements.define('res-preview', ResPreview);
