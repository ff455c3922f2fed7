// @ts-check
import { html, nothing } from 'lit';
import { waitedSeconds } from '/console/desk.js';
import { icon } from '/shared/icons.js';
import { LANGUAGES, htmlLang } from '/shared/text.js';

/** @typedef {import('/console/desk.js').Ticket} Ticket */

/** The language of a visitor in that language itself. @param {string} language */
export function languageName(language) {
  return LANGUAGES.find(([id]) => id === language)?.[1] ?? language;
}

/** What staff must know before they speak; nothing for Japanese. @param {Ticket} ticket */
export function languageChip({ language }) {
  const name = language === 'ja-easy' ? 'やさしい' : languageName(language);
  return language === 'ja' ? nothing : html`<span class="chip" lang=${htmlLang(language)}>${name}</span>`;
}

/**
 * @param {import('/console/elements/desk-element.js').DeskElement} desk
 * @param {Ticket} ticket
 */
export function overdueChip(desk, ticket) {
  const limit = desk.state.desk?.overdueSeconds ?? Infinity;
  if (ticket.status !== 'WAITING' || waitedSeconds(ticket, desk.now) < limit) return nothing;
  return html`<span class="chip over">${icon('warn')}${desk.say('overdue', { n: Math.floor(limit / 60) })}</span>`;
}

/** Digits in cells of one width: the face's 1 is narrower, and a clock must not twitch. @param {string} text */
export function cells(text) {
  return html`<span class="sr">${text}</span>${[...text].map((sign) => html`<span aria-hidden="true" class=${/\d/.test(sign) ? 'digit' : ''}>${sign}</span>`)}`;
}

/** Minutes and seconds, with hours only from one hour on. @param {number} seconds */
export function stopwatch(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const pair = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const minutes = `${pair(Math.floor(whole / 60) % 60)}:${pair(whole % 60)}`;
  return whole < 3600 ? minutes : `${Math.floor(whole / 3600)}:${minutes}`;
}
