// @ts-check

/**
 * Does something again and again while the page is looked at: at once when it comes back into view, never twice at the same time.
 *
 * @param {() => Promise<number>} work answers how many ms later to do it again; 0 for never
 * @param {number} first ms until the first time
 */
export function repeat(work, first) {
  let timer = 0;
  let working = false;
  let over = false;

  async function go() {
    clearTimeout(timer);
    if (working || over) return;
    working = true;
    const later = await work();
    working = false;
    over = later === 0;
    wait(later);
  }

  /** @param {number} later */
  function wait(later) {
    if (!over && !document.hidden) timer = setTimeout(go, later);
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? clearTimeout(timer) : go()));
  addEventListener('pageshow', (event) => event.persisted && go());
  addEventListener('online', go);
  wait(first);
}
