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

/**
 * Why somebody goes before the others; nothing for everybody else.
 *
 * @param {import('/console/elements/desk-element.js').DeskElement} desk
 * @param {Ticket} ticket
 */
export function classChip(desk, { queueClass, slotAt, priorityReason }) {
  if (queueClass === 'PRIORITY') return html`<span class="chip first">${priorityReason ? desk.say(`priority.${priorityReason}.short`) : desk.say('class.PRIORITY')}</span>`;
  return queueClass === 'RESERVED' ? html`<span class="chip slot">${desk.say('reservedAt', { t: desk.time(slotAt) })}</span>` : nothing;
}

/**
 * What staff should know of a ticket that a kiosk issued by itself; nothing for all others.
 *
 * @param {import('/console/elements/desk-element.js').DeskElement} desk
 * @param {Ticket} ticket
 */
export function attention(desk, { attention: reason, alsoNumber }) {
  if (!reason) return alsoNumber ? html`<span>${desk.say('alsoNumber', { no: alsoNumber })}</span>` : nothing;
  return html`<span class="chip over">${icon('warn')}${desk.say(`attention.${reason}`, { no: alsoNumber ?? '' })}</span>`;
}

/** A mark in the lists for what {@link attention} says in full. @param {import('/console/elements/desk-element.js').DeskElement} desk @param {Ticket} ticket */
export function attentionChip(desk, ticket) {
  return ticket.attention ? html`<span class="chip over">${icon('warn')}${desk.say('attention')}</span>` : nothing;
}

/**
 * Why a ticket was or would be called. The server's sentence is Japanese; for others the rule is put into words.
 *
 * @param {import('/console/elements/desk-element.js').DeskElement} desk
 * @param {Ticket} ticket
 * @param {string | null} rule
 * @param {string | null} sentence
 * @returns {string}
 */
export function why(desk, ticket, rule, sentence) {
  if (desk.state.lang === 'ja' || !rule) return sentence ?? '';
  const key = rule === 'PRIORITY' && !ticket.priorityReason ? 'rule.FIRST_PLACE' : `rule.${rule}`;
  const reason = ticket.priorityReason ? desk.say(`priority.${ticket.priorityReason}`) : '';
  return desk.say(key, { slot: desk.time(ticket.slotAt), reason, m: desk.minutes(waitedSeconds(ticket, desk.now)) });
}

/** The sentence without the minutes, where they stand beside it. @param {string} sentence */
export function withoutWait(sentence) {
  return sentence.replace(/\s*[（(](?:お待ち|waiting) [^（()）]*[)）]$/, '');
}

/**
 * `昼休み 13:00まで`.
 *
 * @param {import('/console/elements/desk-element.js').DeskElement} desk
 * @param {import('/console/desk.js').Pause} pause
 * @returns {{reason: string, until: string}} `until` is empty when that is open
 */
export function pauseWords(desk, { reason, note, returnsAt }) {
  return { reason: note || desk.say(`pause.${reason}`), until: returnsAt ? desk.say('pausedUntil', { t: desk.time(returnsAt) }) : '' };
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

/** What stands on the keys. @param {string} chord */
export function caps(chord) {
  return chord.replace('Backspace', '⌫').replace('Enter', '⏎');
}
