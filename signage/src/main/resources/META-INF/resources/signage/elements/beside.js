// @ts-check
import { html } from 'lit';
import { t } from '/shared/text.js';

/**
 * The same word in the language that takes its turn beside Japanese; nothing where a display shows Japanese alone.
 *
 * @param {string | null} lang
 * @param {string} key
 * @param {Record<string, unknown>} [params]
 */
export function beside(lang, key, params) {
  return lang === null ? '' : html`<span lang=${lang}>${t(lang, key, params)}</span>`;
}
