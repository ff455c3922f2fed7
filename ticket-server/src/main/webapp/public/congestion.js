// @ts-check
import { heard, isStale, LOOK_MS, missed, nextLook, opened } from '/public/freshness.js';
import { readPage, takeOver } from '/public/page.js';
import { repeat } from '/public/repeat.js';
import { AGE_MS, showAutomatic, showStale } from '/public/stale.js';

const figures = () => document.querySelector('[data-live="asof"] time');
let freshness = opened(Date.now());

/** Whether the server itself has said that it has nothing newer. */
const told = () => document.querySelector('[data-live="stale"] .banner') !== null;

function tellAge() {
  showStale(!told() && isStale(freshness, Date.now()), figures()?.querySelector('b')?.textContent ?? '');
}

async function look() {
  try {
    const { page, serverNow } = await readPage(location.href);
    takeOver(page);
    showAutomatic();
    freshness = heard(Date.now(), serverNow, Date.parse(figures()?.getAttribute('datetime') ?? ''));
  } catch {
    freshness = missed(freshness);
  }
  tellAge();
  return nextLook(Math.max(0, freshness.failures - 1), Math.random());
}

showAutomatic();
setInterval(tellAge, AGE_MS);
// a page from the browser's own cache may be old already
repeat(look, performance.getEntriesByType('navigation').some((entry) => entry.type === 'back_forward') ? 0 : LOOK_MS);
