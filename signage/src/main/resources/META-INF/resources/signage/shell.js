// @ts-check

/**
 * Keeps the page itself on this display, so that it also starts while the server is away and never gives way to an error page of the browser.
 * Browsers do this over https and on the machine itself; over plain http they know no such keeper, and the page works as before.
 */
export async function keepShell() {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/signage/keeper.js', { scope: '/signage/' });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ keep: [location.origin + '/signage/', ...loaded] });
  } catch {
    // Without it the display needs the server to start.
  }
}

/**
 * Keeps the files of the playlist on this display, and gives up those that are no longer on it.
 *
 * @param {string[]} paths
 */
export async function keepFiles(paths) {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration('/signage/');
  registration?.active?.postMessage({ content: paths.map((path) => location.origin + path) });
}
