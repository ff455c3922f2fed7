// @ts-check
import { heard, isStale, missed, nextLook, opened } from '/public/freshness.js';
import { readPage, takeOver } from '/public/page.js';
import { repeat } from '/public/repeat.js';
import { AGE_MS, showAutomatic, showStale } from '/public/stale.js';
import { ASK_ENDED_MS, ASK_MS, clock, hasEnded, saying, STALE_MS } from '/public/ticket-state.js';

const address = document.querySelector('main')?.dataset.statusUrl ?? '';
const time = () => document.querySelector('[data-at]');
let freshness = opened(Date.now());
let usual = ASK_MS;
let said = '';

function tellAge() {
  showStale(isStale(freshness, Date.now(), STALE_MS), time()?.textContent ?? '');
}

async function ask() {
  try {
    const answer = await fetch(address, { cache: 'no-store', headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(10_000) });
    if (answer.status === 404) return gone();
    if (!answer.ok) throw new Error(`${answer.status}`);
    await tell(await answer.json());
    freshness = heard(Date.now(), NaN, NaN);
  } catch {
    freshness = missed(freshness);
  }
  tellAge();
  return nextLook(freshness.failures, Math.random(), usual);
}

/** @param {import('./ticket-state.js').TicketStatus} ticket */
async function tell(ticket) {
  if (saying(ticket) !== said) {
    takeOver((await readPage(location.href)).page);
    showAutomatic();
    said = saying(ticket);
  }
  const at = time();
  if (at) at.textContent = clock(ticket.at);
  usual = hasEnded(ticket) ? ASK_ENDED_MS : ASK_MS;
}

/** The day is over: the number stays, but there is nothing more to ask. */
function gone() {
  document.querySelector('[data-gone]')?.removeAttribute('hidden');
  return 0;
}

showAutomatic();
setInterval(tellAge, AGE_MS);
repeat(ask, ASK_MS);
