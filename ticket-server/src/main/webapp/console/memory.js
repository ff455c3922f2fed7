// @ts-check
const PLACE = 'junban.console';

/** What this browser keeps: the office and the counter, nothing about people. @returns {{office: string|null, counter: string|null}} */
export function recall() {
  try {
    const { office = null, counter = null } = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return { office, counter };
  } catch {
    return { office: null, counter: null };
  }
}

/** @param {{office: string|null, counter: string|null}} place */
export function remember({ office, counter }) {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ office, counter }));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
