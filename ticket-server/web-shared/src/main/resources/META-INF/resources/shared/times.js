// @ts-check

/**
 * @param {string} lang
 * @param {Date | string | number} date
 * @param {{round5?: boolean, zone?: string}} [options] `round5`: up to the next 5 minutes, for forecasts
 * @returns {string} `15:00`
 */
export function clock(lang, date, { round5 = false, zone = 'Asia/Tokyo' } = {}) {
  const step = 5 * 60_000;
  const at = new Date(date).getTime();
  return format('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone, round5 ? Math.ceil(at / step) * step : at);
}

/**
 * @param {string} lang
 * @param {Date | string | number} date a business day (`2026-11-21`) is fine too
 * @param {string} [zone]
 * @returns {string} `11月21日(土)`
 */
export function dateLong(lang, date, zone = 'Asia/Tokyo') {
  const at = new Date(date).getTime();
  const locale = htmlLang(lang);
  if (locale === 'en') {
    return format('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }, zone, at).replace(',', '');
  }
  const day = format(locale, { month: 'long', day: 'numeric' }, zone, at);
  return `${day}(${format(locale, { weekday: 'short' }, zone, at)})`;
}

/**
 * @param {string} lang
 * @returns {string} for the `lang` attribute
 */
export function htmlLang(lang) {
  return lang === 'ja-easy' ? 'ja' : lang;
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * @param {string} locale
 * @param {Intl.DateTimeFormatOptions} options
 * @param {string} zone
 * @param {number} at
 */
function format(locale, options, zone, at) {
  const key = JSON.stringify([locale, options, zone]);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }));
  return /** @type {Intl.DateTimeFormat} */ (formats.get(key)).format(at);
}
