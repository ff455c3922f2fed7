// @ts-check

/**
 * Reads a page of this server, without asking for its text again when it has not changed.
 *
 * @param {string} address
 * @returns {Promise<{page: Document, serverNow: number}>} `serverNow` in ms by the server's clock, NaN when it did not say
 */
export async function readPage(address) {
  const answer = await fetch(address, { cache: 'no-cache', headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(15_000) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return { page, serverNow: Date.parse(answer.headers.get('Date') ?? '') };
}

/**
 * Takes over what has changed, and only that, so that whoever reads or listens is not disturbed.
 *
 * @param {Document} page the newest one
 */
export function takeOver(page) {
  document.title = page.title;
  document.body.className = page.body.className;
  const [shown, newest] = [liveParts(document), liveParts(page)];
  if ([...shown.keys()].join() !== [...newest.keys()].join()) {
    takeOverMain(page);
    return;
  }
  for (const [key, part] of shown) {
    const next = /** @type {Element} */ (newest.get(key));
    if (!part.isEqualNode(next)) part.replaceWith(document.adoptNode(next));
  }
}

/**
 * Takes over all between head and foot; what was folded out stays so.
 *
 * @param {Document} page
 */
function takeOverMain(page) {
  const open = [...document.querySelectorAll('main details[open]')].map((details) => details.id);
  const next = page.querySelector('main');
  if (!next) return;
  document.querySelector('main')?.replaceWith(document.adoptNode(next));
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
}

/**
 * @param {Document} page
 * @returns {Map<string, Element>}
 */
function liveParts(page) {
  return new Map([...page.querySelectorAll('[data-live]')].map((part) => [part.getAttribute('data-live') ?? '', part]));
}
