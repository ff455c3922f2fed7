// @ts-check
import { request } from '/shared/api.js';
import { reload } from './actions.js';
import { contentItemPath, contentUploadPath } from './requests.js';
import { hashOf } from './route.js';
import { dispatch, getState } from './store.js';

const LONGEST_NAME = 80;

/** Puts a file on the playlist and opens it there; the server tells what it is by its content. */
export async function upload(/** @type {File} */ file) {
  const { route } = getState();
  const name = file.name.replace(/\.[^.]*$/, '').slice(0, LONGEST_NAME) || file.name.slice(0, LONGEST_NAME);
  try {
    const added = await request('POST', contentUploadPath(route.office ?? '', name), { body: file });
    location.hash = hashOf({ ...route, id: added.id });
  } catch (problem) {
    refused(problem);
  }
}

/** Takes a thing off the playlist for good, with its files. */
export async function remove(/** @type {string} */ id) {
  const { route } = getState();
  try {
    await request('DELETE', contentItemPath(id));
    dispatch({ type: 'discarded' });
    location.hash = hashOf({ ...route, id: null });
    await reload();
  } catch (problem) {
    refused(problem);
  }
}

function refused(/** @type {any} */ problem) {
  dispatch({ type: 'actionRefused', problem });
  window.scrollTo(0, 0);
}
