// @ts-check
import { html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { AdminElement } from './admin-element.js';
import { adminStyles, fieldStyles } from './styles.js';
import { controlId } from './parts/fields.js';
import { banner, notice, onceNote, pageStatus, savedNote } from './parts/status.js';
import { edit, reloadForm, save } from '../actions.js';
import { isDirty } from '../formState.js';
import { hashOf, isOneForm } from '../route.js';
import { nearOf } from '../state.js';
import { issueWords, labelOf, problemWords, savedName } from '../words.js';
import { dispatch } from '../store.js';

/** A form of one thing: what is wrong at the top, the fields, saving at the bottom. Subclasses give the `body`. */
export class AdminForm extends AdminElement {
  static styles = [...adminStyles, fieldStyles];

  #attempt = 0;

  get form() {
    return this.state.form;
  }

  get draft() {
    return this.form?.draft;
  }

  get isNew() {
    return this.state.route.id === 'new';
  }

  /** What the form is about. */
  heading() {
    const { lang, form } = this.state;
    return this.isNew ? this.say(`${form?.kind}.newTitle`) : savedName(lang, { kind: form?.kind ?? '', draft: form?.original });
  }

  /** The fields. @returns {unknown} */
  body() {
    return nothing;
  }

  /** What stands beside the form and is no part of it. @returns {unknown} */
  aside() {
    return nothing;
  }

  label(/** @type {string} */ path) {
    return labelOf(this.state.lang, this.form?.kind ?? '', path, nearOf(this.state));
  }

  issueWords(/** @type {import('../forms/checks.js').Issue} */ issue) {
    return issueWords(this.state.lang, this.form?.kind ?? '', issue, nearOf(this.state));
  }

  edit(/** @type {string} */ path, /** @type {any} */ value) {
    edit(path, value);
  }

  /** A field was left: it may be judged now. */
  leave(/** @type {string} */ path) {
    dispatch({ type: 'fieldLeft', path });
  }

  updated() {
    const attempt = this.form?.attempt ?? 0;
    if (attempt > this.#attempt) /** @type {HTMLElement|null} */ (this.renderRoot.querySelector('.summary'))?.focus();
    this.#attempt = attempt;
  }

  render() {
    const { route } = this.state;
    const back = isOneForm(route.section) ? nothing : html`<a href=${hashOf({ ...route, id: null })}>${this.say(`nav.${route.section}`)}</a>`;
    return html`<div class="head"><div><p class="crumb">${back}</p><h1 tabindex="-1">${this.form ? this.heading() : this.say(`nav.${route.section}`)}</h1></div></div>
      ${savedNote(this)}${notice(this)}${onceNote(this)}${pageStatus(this)}
      ${this.form ? html`${this.#refusal()}<form novalidate @submit=${this.#submit}>${this.body()}${this.#bar(back)}</form>${this.aside()}` : nothing}`;
  }

  #submit(/** @type {Event} */ event) {
    event.preventDefault();
    save();
  }

  #bar(/** @type {unknown} */ back) {
    const saving = Boolean(this.form?.saving);
    return html`<div class="bar"><button class="btn main" type="submit" aria-disabled=${saving}>${this.say(saving ? 'form.saving' : 'form.save')}</button>
      ${back === nothing ? nothing : html`<a class="btn" href=${hashOf({ ...this.state.route, id: null })}>${this.say('form.back')}</a>`}
      ${this.#howItStands()}</div>`;
  }

  /** Beside the button too: the note at the top may be out of sight. */
  #howItStands() {
    if (isDirty(this.form)) return html`<span class="dirty">${icon('warn')}${this.say('form.dirty')}</span>`;
    return this.state.saved ? html`<span class="state ok">${icon('ok')}${this.say('form.savedShort')}</span>` : nothing;
  }

  #refusal() {
    const { issues, tried, attempt, conflict, refusal } = /** @type {import('../formState.js').Form} */ (this.form);
    if (conflict) {
      return this.#summary(html`<p><b>${this.say('form.changed')}</b></p><p>${this.say('form.changedNext')}</p>
        <button class="btn" type="button" @click=${reloadForm}>${this.say('reload')}</button>`, 'warn');
    }
    if (refusal) return this.#summary(this.#refusalWords(refusal));
    if (!issues.length || !(tried || attempt)) return nothing;
    return this.#summary(html`<h2>${this.say('form.issues', { n: issues.length })}</h2><ul>${issues.map((issue) => html`<li>${this.#issueLink(issue)}</li>`)}</ul>`);
  }

  #summary(/** @type {unknown} */ content, /** @type {'warn'|'stop'} */ kind = 'stop') {
    return html`<div class="summary" tabindex="-1" role="group" aria-label=${this.say('problem.action')}>${banner(kind, content)}</div>`;
  }

  #refusalWords(/** @type {any} */ problem) {
    if (problem.status === 0) return html`<p><b>${this.say('form.lost')}</b></p><p>${this.say('form.lostNext')}</p>`;
    if (problem.status === 401) {
      return html`<p><b>${this.say('form.signedOut')}</b></p><p><a href="/sign-in/?next=/admin/" target="_blank" rel="noopener">${this.say('form.signIn')}</a></p>`;
    }
    return html`<p><b>${this.say('form.refused')}</b></p><p>${problemWords(this.state.lang, problem)}</p>`;
  }

  #issueLink(/** @type {import('../forms/checks.js').Issue} */ issue) {
    const words = issue.detail && issue.field ? `${this.label(issue.field)}: ${issue.detail}` : this.issueWords(issue);
    if (!issue.field) return words;
    return html`<a href="${this.state.hash}" @click=${(/** @type {Event} */ event) => this.#goTo(event, issue.field ?? '')}>${words}</a>`;
  }

  #goTo(/** @type {Event} */ event, /** @type {string} */ field) {
    event.preventDefault();
    const control = /** @type {ShadowRoot} */ (this.renderRoot).getElementById(controlId(field));
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }
}
