// @ts-check
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '/shared/icons.js';
import { issueAt } from '../../formState.js';
import { at } from '../../forms/paths.js';

/** @typedef {import('../admin-form.js').AdminForm} AdminForm */
/**
 * @typedef {object} FieldLook
 * @property {boolean} [needed] must be filled in
 * @property {string} [hint]
 * @property {string} [look] class of the input: short, time (both typed in digits), letter, tiny
 * @property {string} [lang] language of what is typed
 * @property {number} [longest] characters
 * @property {number} [rows] lines of a longer text
 * @property {string} [label] instead of the field's own one
 * @property {boolean} [hiddenLabel] for readers only, where the table's head says it
 * @property {string} [type] of the input
 */

/** The id of the control of a field. */
export function controlId(/** @type {string} */ path) {
  return `f-${path}`;
}

/** One text or number: label above, hint below, then what is wrong. */
export function textField(/** @type {AdminForm} */ host, /** @type {string} */ path, /** @type {FieldLook} */ look = {}) {
  const { needed, hint, label = host.label(path), hiddenLabel } = look;
  return html`<div class="field"><label for=${controlId(path)} class=${hiddenLabel ? 'sr' : nothing}>${label}${needed ? neededMark(host) : nothing}</label>
    ${look.rows ? longControl(host, path, look) : shortControl(host, path, look)}
    ${hint ? html`<p class="hint" id="${controlId(path)}-hint">${hint}</p>` : nothing}${issueLine(host, path)}</div>`;
}

/**
 * One of a few values by radio buttons.
 * @param {AdminForm} host
 * @param {string} path
 * @param {{value: any, label: string, hint?: string}[]} choices
 * @param {{legend: string, needed?: boolean, hint?: string}} look
 */
export function radios(host, path, choices, { legend, needed, hint }) {
  const value = at(host.draft, path);
  return html`<fieldset class="field" aria-describedby=${described(host, path, hint)}><legend>${legend}${needed ? neededMark(host) : nothing}</legend><div class="choices">
    ${choices.map((choice, index) => html`<label class="choice"><input type="radio" name=${path} id=${index ? nothing : controlId(path)} .checked=${live(value === choice.value)}
      @change=${() => host.edit(path, choice.value)}><span>${choice.label}${choice.hint ? html`<span class="hint">${choice.hint}</span>` : nothing}</span></label>`)}</div>
    ${hint ? html`<p class="hint" id="${controlId(path)}-hint">${hint}</p>` : nothing}${issueLine(host, path)}</fieldset>`;
}

/**
 * One of several values by a list.
 * @param {AdminForm} host
 * @param {string} path
 * @param {{value: string, label: string}[]} choices
 * @param {{label: string, hint?: string}} look
 */
export function selectField(host, path, choices, { label, hint }) {
  const value = at(host.draft, path);
  return html`<div class="field"><label for=${controlId(path)}>${label}</label>
    <select id=${controlId(path)} .value=${live(value)} aria-invalid=${invalid(host, path)} aria-describedby=${described(host, path, hint)}
      @change=${(/** @type {any} */ event) => host.edit(path, event.target.value)}>
      ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}</select>
    ${hint ? html`<p class="hint" id="${controlId(path)}-hint">${hint}</p>` : nothing}${issueLine(host, path)}</div>`;
}

/** In use or out of use; usually nothing is ever deleted. */
export function activeField(/** @type {AdminForm} */ host, hint = host.say('active.hint')) {
  const choices = [true, false].map((value) => ({ value, label: host.say(`active.${value}`) }));
  return radios(host, 'active', choices, { legend: host.say('active.label'), hint });
}

/** What is wrong with a field, under it. */
export function issueLine(/** @type {AdminForm} */ host, /** @type {string} */ path) {
  const issue = host.form && issueAt(host.form, path);
  return issue ? html`<p class="issue" id="${controlId(path)}-issue">${icon('stop')}<span>${host.issueWords(issue)}</span></p>` : nothing;
}

/** The ids of a control's hint and issue. */
export function described(/** @type {AdminForm} */ host, /** @type {string} */ path, /** @type {unknown} */ hint) {
  const issue = host.form && issueAt(host.form, path);
  const ids = [...(issue ? [`${controlId(path)}-issue`] : []), ...(hint ? [`${controlId(path)}-hint`] : [])];
  return ids.length ? ids.join(' ') : nothing;
}

export function neededMark(/** @type {AdminForm} */ host) {
  return html`<span class="need">${host.say('form.needed')}</span>`;
}

function shortControl(/** @type {AdminForm} */ host, /** @type {string} */ path, /** @type {FieldLook} */ { needed, hint, look, lang, type = 'text' }) {
  return html`<input type=${type} id=${controlId(path)} class=${look ?? nothing} lang=${lang ?? nothing} autocomplete="off" spellcheck="false" .value=${live(at(host.draft, path) ?? '')}
    inputmode=${look === 'short' || look === 'time' ? 'numeric' : nothing} aria-required=${needed ? 'true' : nothing} aria-invalid=${invalid(host, path)}
    aria-describedby=${described(host, path, hint)}
    @input=${(/** @type {any} */ event) => host.edit(path, event.target.value)} @change=${() => host.leave(path)}>`;
}

function longControl(/** @type {AdminForm} */ host, /** @type {string} */ path, /** @type {FieldLook} */ { needed, hint, lang, rows }) {
  return html`<textarea id=${controlId(path)} rows=${rows ?? 2} lang=${lang ?? nothing} .value=${live(at(host.draft, path) ?? '')} aria-required=${needed ? 'true' : nothing}
    aria-invalid=${invalid(host, path)} aria-describedby=${described(host, path, hint)}
    @input=${(/** @type {any} */ event) => host.edit(path, event.target.value)} @change=${() => host.leave(path)}></textarea>`;
}

export function invalid(/** @type {AdminForm} */ host, /** @type {string} */ path) {
  return host.form && issueAt(host.form, path) ? 'true' : nothing;
}
