// @ts-check
import { html, nothing } from 'lit';
import { icon } from '/shared/icons.js';
import { hashOf } from '../../route.js';
import { notice, onceNote, pageStatus, savedNote } from './status.js';

/** @typedef {import('../admin-element.js').AdminElement} AdminElement */

/**
 * A list of a section: heading, the way to add one, what was saved, the table or a sentence that it is empty.
 * @param {AdminElement} host
 * @param {string} section its name in texts and addresses
 * @param {any[]|undefined} items undefined while they are not known
 * @param {{head: unknown, row: (item: any) => unknown, above?: unknown}} parts
 */
export function listPage(host, section, items, { head, row, above = nothing }) {
  const title = host.say(`nav.${section}`);
  const rows = items?.length ? table(host.say('scroll', { name: title }), head, items.map(row)) : html`<p class="card">${host.say(`${section}.empty`)}</p>`;
  return html`<div class="head"><div><h1 tabindex="-1">${title}</h1><p class="intro">${host.say(`${section}.intro`)}</p></div>
      <a class="btn main" href=${hashOf({ section, office: host.state.route.office, id: 'new' })}>${icon('plus')}${host.say(`${section}.new`)}</a></div>
    ${savedNote(host)}${notice(host)}${onceNote(host)}${pageStatus(host)}${items ? html`${above}${rows}` : nothing}`;
}

/** The address of one thing in the list shown. */
export function itemHref(/** @type {AdminElement} */ host, /** @type {string} */ id) {
  const { section, office } = host.state.route;
  return hashOf({ section, office, id });
}

function table(/** @type {string} */ name, /** @type {unknown} */ head, /** @type {unknown} */ rows) {
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${name}><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
