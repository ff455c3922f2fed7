// @ts-check

/** The zone of an office that does not say another. */
export const HOME_ZONE = 'Asia/Tokyo';

/** The business day of an instant, as `2026-11-21`, in the office's zone. */
export function today(/** @type {Date} */ now, zone = HOME_ZONE) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

/** The day so many days after another; both as `2026-11-21`. */
export function dayAfter(/** @type {string} */ day, /** @type {number} */ days) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** An instant at noon of a day, to write the day with; noon is the same date in every zone near Japan. */
export function noonOf(/** @type {string} */ day) {
  return new Date(`${day}T12:00:00+09:00`);
}

/**
 * How long ago something was, as a key of the texts with its number.
 * @returns {{key: string, params: {n: number}}}
 */
export function ago(/** @type {number} */ seconds) {
  if (seconds < 60) return { key: 'ago.now', params: { n: 0 } };
  if (seconds < 3600) return { key: 'ago.minutes', params: { n: Math.floor(seconds / 60) } };
  if (seconds < 86400) return { key: 'ago.hours', params: { n: Math.floor(seconds / 3600) } };
  return { key: 'ago.days', params: { n: Math.floor(seconds / 86400) } };
}

/** The month so many months after another; both as `2026-11`. */
export function monthAfter(/** @type {string} */ month, /** @type {number} */ months) {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** 0 for a Sunday to 6 for a Saturday. */
export function weekdayIndex(/** @type {string} */ day) {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
