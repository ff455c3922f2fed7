// @ts-check
import { css, html, nothing } from 'lit';
import { AdminForm } from './admin-form.js';
import { activeField, radios, selectField, textField } from './parts/fields.js';
import { enrolledWords, reportState } from './parts/terminal-words.js';
import { newEnrolmentCode } from '../actions.js';
import { BOX, offeredKinds } from '../forms/terminal.js';
import { count } from '../words.js';

/** One terminal: what it is, how it is doing, and the code that makes a machine this terminal. */
class AdminTerminalForm extends AdminForm {
  static styles = [...AdminForm.styles, css`
    dl { margin-top: var(--s2); } dt { font-weight: 700; margin-top: var(--s3); } dd .hint { display: block; margin: 0; } .code { margin-top: var(--s4); }`];

  body() {
    return html`<div class="columns"><section class="card"><h2>${this.say('terminal.basics')}</h2>
        ${textField(this, 'name', { needed: true, hint: this.say('terminal.nameHint') })}${this.#kind()}${this.draft.kind === BOX ? this.#counter() : nothing}${activeField(this)}</section>
      <section class="card"><h2>${this.say('terminal.enrolment')}</h2>${this.isNew ? html`<p class="hint">${this.say('terminal.codeAfterSave')}</p>` : this.#enrolment()}</section></div>`;
  }

  /** What only kiosks report. */
  #figures(/** @type {any} */ report) {
    if (report?.paper == null && report?.freeDiskMegabytes == null) return nothing;
    return html`<dt>${this.say('terminal.paper')}</dt><dd>${this.say(`paper.${report.paper ?? 'UNKNOWN'}`)}</dd>
      <dt>${this.say('terminal.disk')}</dt><dd>${report.freeDiskMegabytes == null ? '–' : this.say('terminal.megabytes', { n: count(report.freeDiskMegabytes) })}</dd>
      <dt>${this.say('terminal.undelivered')}</dt><dd>${this.say('terminal.tickets', { n: count(report.undelivered ?? 0) })}</dd>`;
  }

  #kind() {
    if (this.draft.enrolledAt) {
      return html`<div class="field"><p class="label">${this.say('terminal.kind')}</p><p>${this.say(`terminal.${this.draft.kind}`)}</p>
        <p class="hint">${this.say('terminal.kindFixed')}</p></div>`;
    }
    const kinds = offeredKinds(this.form?.original.kind).map((value) => ({ value, label: this.say(`terminal.${value}`), hint: this.say(`terminal.${value}.hint`) }));
    return radios(this, 'kind', kinds, { legend: this.say('terminal.kind'), needed: true });
  }

  #counter() {
    const counters = this.state.page.data.counters ?? [];
    const choices = [{ value: '', label: this.say('terminal.counterIdNone') },
      ...counters.map((/** @type {any} */ counter) => ({ value: counter.id, label: this.say('terminal.counterIdIs', { label: counter.label }) }))];
    return selectField(this, 'counterId', choices, { label: this.label('counterId'), hint: this.say('terminal.counterIdHint') });
  }

  #enrolment() {
    const terminal = this.form?.original;
    return html`<dl><dt>${this.say('terminal.report')}</dt><dd>${reportState(this, terminal)}</dd>
        <dt>${this.say('terminal.version')}</dt><dd>${terminal.report?.version ?? '–'}</dd>${this.#figures(terminal.report)}<dt>${this.say('terminal.enrolment')}</dt><dd>${enrolledWords(this, terminal)}</dd></dl>
      <button class="btn code" type="button" ?disabled=${!terminal.active} aria-describedby="code-hint" @click=${() => newEnrolmentCode(terminal)}>${this.say('terminal.newCode')}</button>
      <p class="hint" id="code-hint">${this.say(terminal.active ? 'terminal.codeHint' : 'terminal.codeInactive')}</p>`;
  }
}

customElements.define('admin-terminal-form', AdminTerminalForm);
