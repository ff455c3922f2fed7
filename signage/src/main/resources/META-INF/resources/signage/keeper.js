// @ts-check
/// <reference lib="webworker" />

// A service worker: gives the display page from the network, and from what was kept when the network has none.

const KEPT = 'junban-signage';
const CONTENT = 'junban-signage-content';
const PATIENCE_MS = 4_000;
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  const urls = /** @type {string[]} */ (event.data?.keep ?? []).filter(isShell);
  event.waitUntil(caches.open(KEPT).then((cache) => Promise.all(urls.map((url) => fill(cache, url)))));
  if (Array.isArray(event.data?.content)) event.waitUntil(keepContent(event.data.content.filter(isContent)));
});

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && isShell(url)) event.respondWith(answer(event.request));
  else if (method === 'GET' && isContent(url)) event.respondWith(file(event.request));
});

/**
 * The page, its modules, fonts and clips; never what the server says of the office.
 *
 * @param {string} url
 */
function isShell(url) {
  const { origin, pathname } = new URL(url);
  return origin === worker.location.origin && /^\/(signage|shared|webjars)\//.test(pathname);
}

/**
 * A file of the playlist: what is at its address never changes.
 *
 * @param {string} url
 */
function isContent(url) {
  const { origin, pathname } = new URL(url);
  return origin === worker.location.origin && /^\/api\/v1\/offices\/[^/]+\/content\/[^/]+\/\d+$/.test(pathname);
}

/**
 * @param {Request} request
 * @returns {Promise<Response>}
 */
async function file(request) {
  const cache = await caches.open(CONTENT);
  return (await cache.match(keyOf(request.url))) ?? fetch(request);
}

/** Exactly these files, one after the other. @param {string[]} urls */
async function keepContent(urls) {
  const cache = await caches.open(CONTENT);
  for (const { url } of await cache.keys()) {
    if (!urls.includes(url)) await cache.delete(url);
  }
  for (const url of urls) await fill(cache, url);
}

/** Every address of the page is the same page. @param {string} url */
function keyOf(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/**
 * @param {Request} request
 * @returns {Promise<Response>}
 */
async function answer(request) {
  const cache = await caches.open(KEPT);
  try {
    // A request that is a navigation cannot be sent on with a limit of its own.
    const asked = request.mode === 'navigate' ? request.url : request;
    const response = await fetch(asked, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) await cache.put(keyOf(request.url), response.clone());
    // A proxy in front of a stopped server has a page of its own for that.
    if (response.ok || response.status < 500) return response;
    return (await cache.match(keyOf(request.url))) ?? response;
  } catch (error) {
    const kept = await cache.match(keyOf(request.url));
    if (kept) return kept;
    throw error;
  }
}

/**
 * @param {Cache} cache
 * @param {string} url
 */
async function fill(cache, url) {
  const key = keyOf(url);
  if (await cache.match(key)) return;
  const response = await fetch(key).catch(() => null);
  if (response?.ok) await cache.put(key, response);
}
