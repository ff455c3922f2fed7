// @ts-check
import { ApiProblem, request } from '/shared/api.js';
import { reload } from './actions.js';
import { contentItemPath, contentUploadPath } from './requests.js';
import { hashOf } from './route.js';
import { dispatch, getState } from './store.js';
import { say } from './words.js';

const LONGEST_NAME = 80;
const MEGABYTE = 1024 * 1024;
/** What the server takes in, in MB; a larger file need not be sent only to be refused. */
const LARGEST = { 'image/': 20, 'application/pdf': 50, 'video/': 200 };

/** Puts a file on the playlist and opens it there; the server tells what it is by its content. */
export async function upload(/** @type {File} */ file) {
  const { route } = getState();
  const name = file.name.replace(/\.[^.]*$/, '').slice(0, LONGEST_NAME) || file.name.slice(0, LONGEST_NAME);
  if (isTooLarge(file)) return refused(new ApiProblem(413, 'urn:junban:problem:content-too-large', say(getState().lang, 'content.tooLarge')));
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

function isTooLarge(/** @type {File} */ { type, size }) {
  return Object.entries(LARGEST).some(([kind, megabytes]) => type.startsWith(kind) && size > megabytes * MEGABYTE);
}

function refused(/** @type {any} */ problem) {
  dispatch({ type: 'actionRefused', problem });
  window.scrollTo(0, 0);
}
