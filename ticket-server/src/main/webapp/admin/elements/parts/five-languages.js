// @ts-check
import { html } from 'lit';
import { htmlLang } from '/shared/text.js';
import { LANGUAGES } from '../../forms/paths.js';
import { textField } from './fields.js';

/** Two texts side by side in every language: a short one, needed in Japanese, and a longer one. */
export function fiveLanguages(/** @type {import('../admin-form.js').AdminForm} */ host, /** @type {string} */ shortText, /** @type {string} */ longText, /** @type {string} */ hint) {
  return html`<p class="hint">${host.say('languagesHint')} ${hint}</p>
    ${twoTextsInFive(host, shortText, longText, 'ja')}`;
}

/** The same pairs alone; `needed` is the language in which the short text must be there, if any. */
export function twoTextsInFive(/** @type {import('../admin-form.js').AdminForm} */ host, /** @type {string} */ shortText, /** @type {string} */ longText, needed = '') {
  return LANGUAGES.map((lang) => html`<div class="pair">
      ${textField(host, `${shortText}.${lang}`, { needed: lang === needed, lang: htmlLang(lang) })}
      ${textField(host, `${longText}.${lang}`, { lang: htmlLang(lang) })}</div>`);
}

/** One text in every language, none of them needed. */
export function oneTextInFive(/** @type {import('../admin-form.js').AdminForm} */ host, /** @type {string} */ text) {
  return LANGUAGES.map((lang) => textField(host, `${text}.${lang}`, { lang: htmlLang(lang) }));
}

/** Which languages a text still lacks, in words. */
export function languagesWords(/** @type {import('../admin-element.js').AdminElement} */ host, /** @type {Record<string, string>} */ texts) {
  const missing = LANGUAGES.filter((lang) => !texts[lang]).map((lang) => host.say(`language.${lang}`));
  return missing.length ? host.say('languagesMissing', { languages: missing.join(host.say('listComma')) }) : host.say('languagesFull');
}
