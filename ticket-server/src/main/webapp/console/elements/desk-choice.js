// @ts-check
import { css, html, nothing } from 'lit';
import { DeskElement } from '/console/elements/desk-element.js';
import { choiceStyles, controlStyles } from '/console/elements/styles.js';
import { lettersOf, sitsThere } from '/console/desk.js';
import { placeOf } from '/console/state.js';
import { baseStyles } from '/shared/elements/styles.js';
import { pick } from '/shared/text.js';

/** Before work: which office (for those who have several), then which counter. */
class DeskChoice extends DeskElement {
  static styles = [
    baseStyles,
    controlStyles,
    choiceStyles,
    css`
      div.page { max-width: 1080px; margin: 0 auto; padding: 28px 24px; }
      .top { display: flex; align-items: center; gap: 16px; }
      .top .button { margin-left: auto; }
      h1 { font-size: 24px; }
      p { margin: 4px 0 16px; font-size: 16px; }
      .counters { grid-template-columns: repeat(auto-fill, minmax(236px, 1fr)); }
      .counters .choice { min-height: 76px; }
      .no { min-width: 2.2em; font-size: 34px; line-height: 1; text-align: center; font-weight: 700; }
      .about { display: grid; min-width: 0; line-height: 1.3; }
      .about span { font-size: 14px; overflow-wrap: anywhere; }
      .about b { font-size: 16px; }
      .choice.taken { border-style: dashed; background: var(--wall); }
      .choice.own { border-color: var(--key); background: var(--key-mist); }
    `,
  ];

  render() {
    const place = placeOf(this.state);
    if (place === 'OFFICES') return this.#offices();
    if (place === 'COUNTERS') return this.#counters();
    return html`<div class="page"><h1>${this.say('title')}</h1><p>${this.say('loading')}</p></div>`;
  }

  #offices() {
    const { offices, lang } = this.state;
    return html`<div class="page">
      <h1>${this.say('chooseOffice')}</h1>
      <p>${offices?.length === 0 ? this.say('noOffice') : this.say('chooseOfficeHint')}</p>
      <ul class="choices">${offices?.map(
        (office) => html`<li><button class="choice" @click=${() => this.act('chooseOffice', office.id)}>
          <b>${pick(office.names, lang)}</b><span class="end">${this.say('officeWaiting', { n: office.waiting })}</span></button></li>`,
      )}</ul>
    </div>`;
  }

  #counters() {
    const { desk, person } = this.state;
    return html`<div class="page">
      <div class="top"><h1>${this.say('chooseCounter')}</h1>
        ${person?.office ? nothing : html`<button class="button" @click=${() => this.act('listOffices')}>${this.say('otherOffice')}</button>`}</div>
      <p>${desk?.counters.length === 0 ? this.say('noCounter') : this.say('chooseCounterHint')}</p>
      <ul class="choices counters">${desk?.counters.map((counter) => html`<li>${this.#counter(counter)}</li>`)}</ul>
    </div>`;
  }

  /** @param {import('/console/desk.js').Counter} counter */
  #counter(counter) {
    const { desk, person, counter: last } = this.state;
    const mine = sitsThere(counter, person);
    const looks = counter.staffed && !mine ? 'taken' : mine || counter.id === last ? 'own' : '';
    const letters = lettersOf(desk, counter);
    const offer = this.say(counter.id === last ? 'counterLast' : 'counterFree');
    const taken = this.say(mine ? 'counterMine' : 'counterTaken', { name: counter.staffName });
    return html`<button class="choice ${looks}" ?autofocus=${counter.id === last} @click=${() => this.act('openCounter', counter.id)}>
      <span class="no">${counter.label}</span>
      <span class="about"><b>${counter.staffed ? taken : offer}</b><span>${letters ? this.say('serves', { letters }) : this.say('servesNothing')}</span></span>
    </button>`;
  }
}

customElements.define('desk-choice', DeskChoice);
