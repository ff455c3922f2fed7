// @ts-check

/** Between two looks at the age of what is shown, in ms. */
export const AGE_MS = 5_000;

/**
 * Shows or hides the banner that says how old the figures are. It stands in the page, hidden, in the page's language.
 *
 * @param {boolean} stale
 * @param {string} clock the time of the figures as the page tells it
 */
export function showStale(stale, clock) {
  const banner = document.querySelector('[data-stale]');
  const time = banner?.querySelector('[data-stale-time]');
  if (time && stale) time.textContent = clock;
  if (banner instanceof HTMLElement && banner.hidden === stale) banner.hidden = !stale;
}

/** Shows the words that are true only where scripts run. */
export function showAutomatic() {
  for (const words of document.querySelectorAll('[data-auto]')) words.removeAttribute('hidden');
}
