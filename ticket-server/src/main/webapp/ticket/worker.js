// @ts-check
/// <reference lib="webworker" />

/**
 * Keeps the visitor's own page on the visitor's own device, so that the number is still there without a network. What was kept goes when
 * the server says that the ticket's day is over, and after a day in any case.
 */
const CACHE = 'ticket-1';
const A_DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_AT = 'Junban-Kept-At';
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([worker.clients.claim(), forgetOld()])));
worker.addEventListener('message', (event) => event.waitUntil(Promise.all(event.data.keep.map(fetchAndKeep))));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/api/')) return;
  event.respondWith(url.pathname.startsWith('/t/') ? page(request, url) : part(request));
});

/**
 * A ticket's page: from the server; when that cannot answer, a visitor who opens it gets what was shown last. The page's own questions
 * are told the truth.
 *
 * @param {Request} request
 * @param {URL} url
 */
async function page(request, url) {
  const cache = await caches.open(CACHE);
  const key = url.pathname;
  if (request.mode === 'navigate') await forgetOld();
  try {
    const answer = await fetch(request);
    if (answer.status === 404 || answer.status === 410) await cache.delete(key);
    if (answer.ok) await cache.put(key, await dated(answer.clone()));
    if (answer.status < 500) return answer;
    return (request.mode === 'navigate' && (await cache.match(key))) || answer;
  } catch (error) {
    const kept = request.mode === 'navigate' ? await cache.match(key) : undefined;
    if (kept) return kept;
    throw error;
  }
}

/**
 * What the page is made of.
 *
 * @param {Request} request
 */
async function part(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, await dated(answer.clone()));
    return answer;
  } catch (error) {
    const kept = await cache.match(request);
    if (kept) return kept;
    throw error;
  }
}

/**
 * What was loaded before there was a worker.
 *
 * @param {string} address
 */
async function fetchAndKeep(address) {
  const url = new URL(address);
  if (url.origin !== location.origin || url.pathname.startsWith('/api/')) return;
  const answer = await fetch(address);
  const cache = await caches.open(CACHE);
  if (answer.ok) await cache.put(url.pathname.startsWith('/t/') ? url.pathname : address, await dated(answer));
}

/**
 * The same answer, with the moment by this device at which it came.
 *
 * @param {Response} answer
 */
async function dated(answer) {
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, String(Date.now()));
  return new Response(await answer.blob(), { status: answer.status, statusText: answer.statusText, headers });
}

async function forgetOld() {
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    const at = Number(kept?.headers.get(KEPT_AT) ?? 0);
    if (Date.now() - at > A_DAY_MS) await cache.delete(request);
  }
}
