// @ts-check
import { html } from 'lit';

const DAYS = {
  1: 'ついたち', 2: 'ふつか', 3: 'みっか', 4: 'よっか', 5: 'いつか', 6: 'むいか', 7: 'なのか', 8: 'ようか', 9: 'ここのか',
  10: 'とおか', 14: 'じゅうよっか', 20: 'はつか', 24: 'にじゅうよっか',
};
const WEEKDAYS = { 日: 'にち', 月: 'げつ', 火: 'か', 水: 'すい', 木: 'もく', 金: 'きん', 土: 'ど' };

const above = (text, reading) => html`<ruby>${text}<rt>${reading}</rt></ruby>`;

/**
 * `11月21日(土)` with its readings: many days of a month are not read as they are written.
 *
 * @param {Date | string | number} date
 * @param {string} zone
 */
export function easyDate(date, zone) {
  const { month, day, weekday } = dateParts(date, zone);
  const dayRead = DAYS[day] ? above(`${day}日`, DAYS[day]) : html`${day}${above('日', 'にち')}`;
  return html`${month}${above('月', 'がつ')} ${dayRead}(${above(weekday, WEEKDAYS[weekday])})`;
}

function dateParts(date, zone) {
  const format = new Intl.DateTimeFormat('ja', { timeZone: zone, month: 'numeric', day: 'numeric', weekday: 'short' });
  const parts = Object.fromEntries(format.formatToParts(new Date(date)).map(({ type, value }) => [type, value]));
  return { month: parts.month, day: Number(parts.day), weekday: parts.weekday };
}
