// @ts-check
import { scanReader } from './scanner.js';
import { idleFor, view } from './view.js';

const TICK_MS = 500;
const RELOAD_AFTER_MS = 20 * 3_600_000;
const RELOAD_WHEN_IDLE_MS = 15 * 60_000;

/**
 * Whether someone is there, how the panel stands, and that time passes.
 *
 * @param {import('./store.js').Store} store
 * @param {(text: string) => void} onScan a barcode scanner has typed this
 */
export function watchVisitor(store, onScan) {
  const touched = () => store.dispatch({ type: 'TOUCHED' });
  addEventListener('pointerdown', touched, { capture: true, passive: true });
  addEventListener('keydown', touched, { capture: true, passive: true });
  listenToScanner(onScan);
  addEventListener('contextmenu', (event) => event.preventDefault());
  addEventListener('dragstart', (event) => event.preventDefault());

  const landscape = matchMedia('(orientation: landscape)');
  const turned = () => store.dispatch({ type: 'TURNED', landscape: landscape.matches });
  landscape.addEventListener('change', turned);
  turned();

  const tick = () => {
    store.dispatch({ type: 'TICKED' });
    if (mayReload(store.state)) location.reload();
  };
  setInterval(tick, TICK_MS);
  tick();
}

/** Before anything else on the page: the Enter at the end of a scan must not press the key in focus. @param {(text: string) => void} onScan */
function listenToScanner(onScan) {
  const read = scanReader();
  addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const { text, burst } = read(event.key, event.timeStamp);
      if (burst) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (text !== null) onScan(text);
    },
    { capture: true },
  );
}

/** A page that lives for months starts anew once a day, when nobody is there and the agent answers. */
function mayReload(state) {
  return (
    performance.now() > RELOAD_AFTER_MS &&
    idleFor(state) > RELOAD_WHEN_IDLE_MS &&
    state.lineLostAt === null &&
    ['START', 'CLOSED'].includes(view(state))
  );
}
