// @ts-check
import { Chime } from '/signage/sound/chime.js';

/** @type {Chime | null} */
let chime = null;

/**
 * Rings once for every call that is announced.
 *
 * @param {import('/signage/actions.js').BoardStore} store
 */
export function startSound(store) {
  chime = new Chime((audible) => store.dispatch({ type: 'sound', audible }));
  addEventListener('pointerdown', allowSound);
  addEventListener('keydown', allowSound);
  let last = store.state.announced;
  store.subscribe(() => {
    const { announced } = store.state;
    if (announced === last) return;
    last = announced;
    chime?.ring();
  });
}

/** To be called in a gesture. */
export function allowSound() {
  chime?.resume();
}
