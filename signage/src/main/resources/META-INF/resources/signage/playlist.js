// @ts-check
import { clock } from '/shared/text.js';

/**
 * @typedef {{id: string, kind: 'IMAGE' | 'PDF' | 'VIDEO' | 'NOTICE', pages: string[], name: string, texts: Record<string, string>, seconds: number,
 *   days: string[], from: string | null, to: string | null, validFrom: string | null, validUntil: string | null, displayIds: string[], active: boolean}} Item
 * @typedef {{key: string, kind: 'PICTURE' | 'FILM' | 'NOTICE', url: string | null, name: string, texts: Record<string, string>, seconds: number}} Slide
 */

const ALL_DAY_ENDS = '24:00';

/**
 * What is on at a moment, one slide for each page, in the order of the playlist.
 *
 * @param {Item[]} items
 * @param {{at: number, zone: string, displayId: string | null}} moment `at` in ms of the office's time
 * @returns {Slide[]}
 */
export function slidesAt(items, { at, zone, displayId }) {
  const { day, weekday } = formatsIn(zone);
  const now = { day: day.format(at), weekday: weekday.format(at).toUpperCase(), time: clock('ja', at, { zone }) };
  return items.filter((item) => isOn(item, now) && isFor(item, displayId)).flatMap(slidesOf);
}

/**
 * The slide whose turn it is. The turns follow the office's time, so that displays side by side show the same, also after a start.
 *
 * @param {Slide[]} slides
 * @param {number} at ms of the office's time
 * @returns {Slide | null}
 */
export function slideAt(slides, at) {
  const round = slides.reduce((sum, { seconds }) => sum + seconds, 0);
  if (round === 0) return null;
  let rest = (at / 1000) % round;
  return slides.find(({ seconds }) => (rest -= seconds) < 0) ?? slides[0] ?? null;
}

/**
 * @param {Item} item
 * @param {{day: string, weekday: string, time: string}} now
 */
function isOn({ active, days, from, to, validFrom, validUntil }, { day, weekday, time }) {
  return active && (days.length === 0 || days.includes(weekday)) && time >= (from ?? '') && time < (to ?? ALL_DAY_ENDS)
    && day >= (validFrom ?? '') && (validUntil === null || day <= validUntil);
}

/**
 * @param {Item} item
 * @param {string | null} displayId null: a display that is nobody in particular
 */
function isFor({ displayIds }, displayId) {
  return displayIds.length === 0 || (displayId !== null && displayIds.includes(displayId));
}

/**
 * @param {Item} item
 * @returns {Slide[]}
 */
function slidesOf({ id, kind, pages, name, texts, seconds }) {
  if (kind === 'NOTICE') return [{ key: id, kind, url: null, name, texts, seconds }];
  return pages.map((url, page) => ({ key: `${id}-${page}`, kind: kind === 'VIDEO' ? 'FILM' : 'PICTURE', url, name, texts, seconds }));
}

/** Formats are dear to make, and asked for twice a second. @type {Map<string, {day: Intl.DateTimeFormat, weekday: Intl.DateTimeFormat}>} */
const formats = new Map();

/** @param {string} zone */
function formatsIn(zone) {
  const known = formats.get(zone);
  if (known) return known;
  const made = {
    day: new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    weekday: new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'long' }),
  };
  formats.set(zone, made);
  return made;
}
