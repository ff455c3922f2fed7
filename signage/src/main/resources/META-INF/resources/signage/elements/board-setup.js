// @ts-check
import { LitElement, css, html } from 'lit';
import '/shared/elements/junban-banner.js';
import { baseStyles } from '/shared/elements/styles.js';
import { icon } from '/shared/icons.js';
import { pick, t } from '/shared/text.js';
import { enrol } from '/signage/actions.js';

/** For whoever hangs up the display: choose an office for now, or enrol the display for good. */
class BoardSetup extends LitElement {
  static properties = { store: { attribute: false }, state: { attribute: false } };

  static styles = [baseStyles, css`
    :host { display: block; font-size: max(18px, 2.6rem); line-height: 1.6; padding: 2em 1em 3em; }
    main { max-width: 34em; margin: 0 auto; display: grid; gap: 1.4em; }
    h1 { font-size: 1.5em; line-height: 1.35; }
    h2 { font-size: 1.2em; }
    ul { display: grid; gap: .5em; }
    li a { display: flex; align-items: center; justify-content: space-between; gap: 1em; min-height: 3em; padding: .4em 1em; background: var(--paper); color: var(--key); border: 2px solid var(--line); border-radius: var(--round); font-weight: 700; text-decoration: none; }
    form { display: grid; gap: .6em; background: var(--paper); border: 1px solid var(--rule); border-radius: var(--round-l); padding: 1.2em; }
    label { font-weight: 700; }
    .line { display: flex; flex-wrap: wrap; gap: .6em; }
    input { flex: 1 1 9em; min-width: 0; min-height: 2.8em; padding: 0 .7em; border: 2px solid var(--line); border-radius: var(--round); background: var(--paper); letter-spacing: .08em; text-transform: uppercase; }
    button { min-height: 2.8em; padding: 0 1.4em; background: var(--key); color: var(--paper); border: 0; border-radius: var(--round); font-weight: 700; }
    button[aria-disabled="true"] { background: var(--key-deep); }
  `];

  constructor() {
    super();
    /** @type {import('/signage/actions.js').BoardStore | null} */
    this.store = null;
    /** @type {import('/signage/state.js').BoardState | null} */
    this.state = null;
  }

  render() {
    if (this.state === null) return html``;
    const { unknown, office, setup } = this.state;
    return html`<main>
      <h1>${t('ja', 'chooseOffice')}</h1>
      ${unknown ? html`<junban-banner kind="warn">${t('ja', 'unknownOffice', { id: office })}</junban-banner>` : ''}
      ${offices(setup.offices)}
      ${this.#form(setup.enrolment)}
    </main>`;
  }

  /** @param {import('/signage/setup-state.js').SetupState['enrolment']} enrolment */
  #form(enrolment) {
    const isRefused = enrolment !== 'idle' && enrolment !== 'sending';
    return html`<form @submit=${this.#send}>
      <h2>${t('ja', 'enrol')}</h2>
      <p id="why">${t('ja', 'enrolWhy')}</p>
      <label for="code">${t('ja', 'enrolCode')}</label>
      <div class="line">
        <input id="code" name="code" required maxlength="16" autocomplete="off" spellcheck="false" aria-describedby="why refused" aria-invalid=${isRefused ? 'true' : 'false'}>
        <button aria-disabled=${enrolment === 'sending' ? 'true' : 'false'}>${t('ja', 'enrolSend')}</button>
      </div>
      <div id="refused" role="alert">${isRefused ? html`<junban-banner kind="stop">${t('ja', `enrol.${enrolment}`)}</junban-banner>` : ''}</div>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #send(event) {
    event.preventDefault();
    const code = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('code'));
    if (this.store && this.state?.setup.enrolment !== 'sending') enrol(this.store, code);
  }
}

/** @param {import('/signage/setup-state.js').SetupState['offices']} list */
function offices(list) {
  if (list === null) return html`<p>${t('ja', 'loadingOffices')}</p>`;
  if (list.length === 0) return html`<p>${t('ja', 'noOffices')}</p>`;
  return html`<ul>${list.map(({ id, names }) => html`<li><a href="/signage/?office=${encodeURIComponent(id)}"><span>${pick(names, 'ja')}</span>${icon('chevron')}</a></li>`)}</ul>`;
}

customElements.define('board-setup', BoardSetup);
