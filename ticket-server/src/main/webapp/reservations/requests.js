// @ts-check

const API = '/api/v1';

/** The address of one office in the API. Never has anything personal in it. */
export function officePath(/** @type {string} */ office) {
  return `${API}/offices/${encodeURIComponent(office)}`;
}

export function listPath(/** @type {string} */ office, /** @type {string} */ date) {
  return `${officePath(office)}/reservations?date=${date}`;
}

/** The list on paper; times as `10:00`, empty for the whole day. */
export function pdfPath(/** @type {string} */ office, /** @type {string} */ date, from = '', to = '') {
  const times = new URLSearchParams(Object.entries({ from, to }).filter(([, time]) => time));
  return `${officePath(office)}/reservations/preparation.pdf?date=${date}${times.size ? `&${times}` : ''}`;
}

/** @param {string} office @param {{faults: string, missing: string}} wish @param {string} plan */
export function importPath(office, wish, plan) {
  return `${officePath(office)}/reservations/import?${new URLSearchParams({ ...wish, plan })}`;
}
