// @ts-check
import { request } from '/shared/api.js';
import { reload } from './actions.js';
import { emergencyPath } from './requests.js';
import { dispatch, getState } from './store.js';

/** Puts a message over every screen of the office. */
export function raise(/** @type {string} */ kind) {
  return send('PUT', { kind });
}

/** Takes it down. */
export function lift() {
  return send('DELETE');
}

async function send(/** @type {string} */ method, /** @type {any} */ body = undefined) {
  try {
    await request(method, emergencyPath(getState().route.office ?? ''), { body });
    await reload();
  } catch (problem) {
    dispatch({ type: 'actionRefused', problem });
    window.scrollTo(0, 0);
  }
}
