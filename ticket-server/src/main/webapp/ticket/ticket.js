// @ts-check
import { newKey, request } from '/shared/api.js';
import { takeOver } from '/public/page.js';
import { AGE_MS, showAutomatic, showStale } from '/public/stale.js';
import { Alarm, RING_MS } from '/ticket/alarm.js';
import { isAsking, isStale, nextLook, opened, reduce } from '/ticket/state.js';

const PATIENCE_MS = 10_000;
const alarm = new Alarm();
const time = () => document.querySelector('[data-at]');
let state = opened(shown(document), Date.now());
let timer = 0;
let ringTimer = 0;
let asking = false;

/**
 * What a page says of itself.
 *
 * @param {Document} page
 */
function shown(page) {
  const { call = '', next = '8', staleNow } = page.querySelector('main')?.dataset ?? {};
  return { call, next: Number(next), old: staleNow === 'true' };
}

function dispatch(/** @type {any} */ event) {
  const before = state;
  state = reduce(state, event);
  if (state.rings > before.rings) ring();
  if (state.over) document.querySelector('[data-gone]')?.removeAttribute('hidden');
  tellAge();
}

function tellAge() {
  showStale(!state.over && isStale(state, Date.now()), time()?.textContent ?? '');
}

async function ask() {
  try {
    const answer = await fetch(location.href, {
      headers: { Accept: 'text/html', ...(state.tag && { 'If-None-Match': state.tag }) },
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.status === 404 || answer.status === 410) return dispatch({ type: 'over' });
    if (answer.status === 304) dispatch({ type: 'unchanged', now: Date.now() });
    else if (answer.ok) take(await answer.text(), answer.headers.get('ETag') ?? '');
    else throw new Error(`${answer.status}`);
    const at = time();
    if (at) at.textContent = answer.headers.get('Junban-At') ?? at.textContent;
  } catch {
    dispatch({ type: 'failed' });
  }
}

/**
 * @param {string} html
 * @param {string} tag
 */
function take(html, tag) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // before parts of it move into this page
  const news = shown(page);
  takeOver(page);
  showAutomatic();
  showAlarm();
  dispatch({ type: 'changed', now: Date.now(), tag, shown: news });
}

/** Asks at once, and again and again as long as somebody looks or wants to hear the call. */
async function go() {
  clearTimeout(timer);
  if (asking || !isAsking(state, document.hidden)) return;
  asking = true;
  await ask();
  asking = false;
  later();
}

function later() {
  clearTimeout(timer);
  if (isAsking(state, document.hidden)) timer = setTimeout(go, nextLook(state, Math.random()));
}

function ring() {
  clearTimeout(ringTimer);
  if (state.rings === 0) return;
  alarm.ring();
  dispatch({ type: 'rung' });
  ringTimer = setTimeout(ring, RING_MS);
}

function showAlarm() {
  document.querySelector('[data-alarm]')?.setAttribute('aria-pressed', String(state.alarm));
  document.querySelector('[data-alarm-hint]')?.toggleAttribute('hidden', !state.alarm);
}

async function toggleAlarm() {
  const on = !state.alarm;
  dispatch({ type: 'alarm', on });
  showAlarm();
  if (on) await alarm.open();
  else alarm.close();
}

/**
 * Withdraws without leaving the page, so that the number stays when the line is gone.
 *
 * @param {HTMLFormElement} form
 */
async function cancel(form) {
  const button = form.querySelector('button');
  const failed = form.querySelector('[data-failed]');
  const key = /** @type {HTMLInputElement | null} */ (form.querySelector('[name=key]'))?.value ?? newKey();
  if (button) button.disabled = true;
  failed?.setAttribute('hidden', '');
  try {
    await request('POST', document.querySelector('main')?.dataset.cancelUrl ?? '', { key });
  } catch {
    failed?.removeAttribute('hidden');
  }
  if (button) button.disabled = false;
  go();
}

document.addEventListener('click', (event) => {
  const on = /** @type {Element} */ (event.target);
  dispatch({ type: 'touched' });
  if (on.closest('[data-alarm]')) toggleAlarm();
});
document.addEventListener('submit', (event) => {
  event.preventDefault();
  cancel(/** @type {HTMLFormElement} */ (event.target));
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && state.alarm) alarm.stayAwake();
  go();
});
addEventListener('pageshow', (event) => event.persisted && go());
addEventListener('online', go);

/** Has the page and all it is made of kept on this device, so that it opens without a network too. */
async function keep() {
  await navigator.serviceWorker.register('/t/worker.js', { scope: '/t/' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keep: [location.href, ...performance.getEntriesByType('resource').map((entry) => entry.name)] });
}

showAutomatic();
setInterval(tellAge, AGE_MS);
if (navigator.serviceWorker?.controller) {
  // perhaps a page that was kept, which is old
  go();
} else {
  later();
  // without a secure address there is no worker
  if (navigator.serviceWorker) keep().catch(() => {});
}
