// @ts-check
import { request } from '/shared/api.js';
import { followContent } from '/signage/actions.js';
import { now } from '/signage/now.js';
import { sampleOf } from '/signage/sample.js';

const RETRY_MS = 3_000;
const RENEW_MS = 10_000;

/**
 * The page as an administrator sees it beside a display's settings: with numbers made up for the office's own procedures and counters,
 * without a sound. The settings come by messages from the page around it.
 *
 * @param {import('/signage/actions.js').BoardStore} store
 * @param {string} office
 */
export async function startPreview(store, office) {
  addEventListener('message', ({ origin, data }) => {
    if (origin === location.origin && data?.type === 'display') store.dispatch({ type: 'display', display: data.display });
  });
  followContent(store, office);
  const snapshot = await real(office);
  const show = () => store.dispatch({ type: 'snapshot', snapshot: sampleOf(snapshot, Date.now()), now: now() });
  show();
  setInterval(show, RENEW_MS);
  if (parent !== window) parent.postMessage({ type: 'preview-ready' }, location.origin);
}

/**
 * @param {string} office
 * @returns {Promise<import('/signage/state.js').Snapshot>}
 */
async function real(office) {
  for (;;) {
    try {
      return await request('GET', `/api/v1/offices/${encodeURIComponent(office)}/board`);
    } catch {
      await new Promise((done) => setTimeout(done, RETRY_MS));
    }
  }
}
