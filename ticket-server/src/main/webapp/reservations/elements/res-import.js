// @ts-check
import { css, html, nothing } from 'lit';
import { ResElement } from './res-element.js';
import { resStyles } from './styles.js';
import { choose, forget, importNow, preview } from '../actions.js';
import { hashOf, mayOpen } from '../route.js';
import { mayImport } from '../state.js';
import { dispatch } from '../store.js';
import './res-preview.js';

/** Takes over the booking system's file: choose, look, import. */
class ResImport extends ResElement {
  static styles = [...resStyles, css`
    .drop { border: 2px dashed var(--line); border-radius: 10px; padding: var(--s5); background: var(--paper); text-align: center; } .drop.over { border-color: var(--key); background: var(--key-mist); }
    input[type=file] { position: absolute; width: 1px; height: 1px; opacity: 0; } input[type=file]:focus-visible + .btn { outline: 4px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--focus-halo); }
    .drop .hint { margin-top: var(--s3); } .wishes { margin: var(--s4) 0; } .go { display: flex; flex-wrap: wrap; gap: var(--s3); margin-top: var(--s4); }`];

  render() {
    const { imports } = this.state;
    return html`<div class="head"><div><h1 tabindex="-1">${this.say('nav.import')}</h1><p class="intro">${this.say('importIntro')}</p></div></div>
      <div role="status">${imports.step === 'reading' ? html`<p>${this.say('reading')}</p>` : nothing}${imports.step === 'importing' ? html`<p>${this.say('importing')}</p>` : nothing}
        ${imports.done ? this.#done() : nothing}</div>
      ${imports.problem ? this.#refused() : nothing}
      ${imports.plan && imports.file ? html`<res-preview .state=${this.state}></res-preview>${this.#wishes()}` : this.#chooser()}`;
  }

  #chooser() {
    const over = (/** @type {DragEvent} */ event, /** @type {boolean} */ on) => {
      event.preventDefault();
      /** @type {HTMLElement} */ (event.currentTarget).classList.toggle('over', on);
    };
    const dropped = (/** @type {DragEvent} */ event) => {
      over(event, false);
      const file = event.dataTransfer?.files[0];
      if (file) choose(file);
    };
    return html`<div class="drop" @dragover=${(/** @type {any} */ event) => over(event, true)} @dragleave=${(/** @type {any} */ event) => over(event, false)} @drop=${dropped}>
      <label><input type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" @change=${(/** @type {any} */ event) => event.target.files[0] && choose(event.target.files[0])}>
        <span class="btn main">${this.say('chooseFile')}</span></label><p class="hint">${this.say('fileHint')}</p></div>`;
  }

  #refused() {
    const { problem, file } = this.state.imports;
    const missing = problem.type === 'urn:junban:problem:columns-missing' ? problem.body : null;
    const role = this.state.session.role;
    return html`${this.problem(problem, this.say('problem.import', { name: file?.name ?? '' }))}
      ${this.state.imports.step === 'failed' ? html`<p class="go"><button class="btn" type="button" @click=${preview}>${this.say('lookAgain')}</button></p>` : nothing}
      ${missing ? html`<section class="card"><h2>${this.say('headersFound')}</h2><p>${missing.headers.join(this.say('listComma')) || '–'}</p>
        ${mayOpen(role, 'format') ? html`<p><a href=${hashOf({ ...this.state.route, office: this.state.officeId, view: 'format' })}>${this.say('toFormat')}</a></p>` : html`<p class="hint">${this.say('askManager')}</p>`}</section>` : nothing}`;
  }

  #done() {
    const done = this.state.imports.done;
    return this.banner('info', html`<p><b>${this.say('imported')}</b></p><p>${this.say('importedCounts', done)}</p>
      <p><a href=${hashOf({ ...this.state.route, office: this.state.officeId, view: 'day' })}>${this.say('toDay')}</a></p>`);
  }

  #wishes() {
    const { plan, wish, step } = this.state.imports;
    const set = (/** @type {any} */ change) => dispatch({ type: 'wished', wish: change });
    const ready = mayImport(this.state.imports);
    return html`<section class="card wishes"><h2>${this.say('howToImport')}</h2>
      ${plan.faults.length ? html`<div class="choices">${['refuse', 'skip'].map((one) => html`<label class="choice"><input type="radio" name="faults" value=${one} .checked=${wish.faults === one}
          @change=${() => set({ faults: one })}><span>${this.say(`faults.${one}`)}</span></label>`)}</div>` : nothing}
      ${plan.missing.length ? html`<label class="choice"><input type="checkbox" .checked=${wish.missing === 'cancel'} @change=${(/** @type {any} */ event) => set({ missing: event.target.checked ? 'cancel' : 'keep' })}>
          <span>${this.say('cancelMissing', { n: plan.missing.length })}</span></label>` : nothing}
      ${ready ? nothing : html`<p class="hint" id="why">${this.say(plan.faults.length && wish.faults === 'refuse' ? 'repairFirst' : 'nothingNew')}</p>`}
      <div class="go"><button class="btn main" type="button" ?disabled=${!ready || step === 'importing'} aria-describedby=${ready ? nothing : 'why'} @click=${importNow}>${this.say('importNow')}</button>
        <button class="btn" type="button" @click=${forget}>${this.say('otherFile')}</button></div></section>`;
  }
}

customElements.define('res-import', ResImport);
