// @ts-check
import { request } from '/shared/api.js';
import { ClipLibrary, soundOf } from '/signage/sound/library.js';
import { gainOf } from '/signage/sound/policy.js';
import { compose } from '/signage/sound/sentences.js';
import { layOut, schedule } from '/signage/sound/track.js';
import { reload } from './actions.js';
import { clipPath } from './requests.js';
import { dispatch, getState } from './store.js';

/** @typedef {{language: string, clip: string}} Clip */

/** What an example calls. */
const SAMPLE = { number: 'A127', counter: '3', again: false };

/** @type {AudioContext|null} */
let context = null;

/** The announcement that is heard now, to be ended by the next one. @type {AudioScheduledSourceNode[]} */
let playing = [];

/** Puts a recording in the place of a clip. */
export function replaceClip(/** @type {Clip} */ clip, /** @type {File} */ file) {
  return changed('PUT', clip, file);
}

/** Goes back to the standard clip. */
export function removeClip(/** @type {Clip} */ clip) {
  return changed('DELETE', clip);
}

/** One clip as boards play it. */
export async function playClip(/** @type {Clip} */ clip) {
  try {
    const audio = begin();
    const response = await fetch(path(clip));
    const sounds = new Map([['clip', soundOf(await audio.decodeAudioData(await response.arrayBuffer()))]]);
    play([{ steps: ['clip'], joinMillis: 0, sounds }], false);
  } catch {
    // A file that the browser cannot decode is not heard in the lobby either.
    dispatch({ type: 'actionRefused', problem: { status: 415, type: '', detail: '' } });
  }
}

/** An example in one language, with the chime, the recordings and the volume of the form as it stands. */
export async function playSample(/** @type {string} */ language) {
  const { form, page, officeId } = getState();
  const audio = begin();
  const library = new ClipLibrary(officeId ?? '');
  await library.stock({ ...page.data.voice, languages: [{ language, when: 'ALWAYS' }] });
  const grammar = library.grammar(language);
  if (!grammar) return;
  const steps = compose(grammar, SAMPLE, form?.draft.repeatNumber ? 'full' : 'once');
  const names = steps.filter((step) => typeof step === 'string');
  play([{ steps, joinMillis: grammar.joinMillis, sounds: await library.sounds(audio, language, names) }], Boolean(form?.draft.chime));
}

function begin() {
  context ??= new AudioContext();
  context.resume();
  for (const source of playing) source.stop();
  playing = [];
  return context;
}

function play(/** @type {import('/signage/sound/track.js').Part[]} */ parts, /** @type {boolean} */ chime) {
  if (!context) return;
  const percent = Number(getState().form?.draft.volume);
  const volume = new GainNode(context, { gain: gainOf(percent >= 0 && percent <= 100 ? percent : 100) });
  volume.connect(context.destination);
  playing = schedule(context, volume, context.currentTime + 0.05, layOut(parts, chime), chime);
}

async function changed(/** @type {string} */ method, /** @type {Clip} */ clip, /** @type {File|undefined} */ body = undefined) {
  try {
    await request(method, path(clip), { body });
    await reload();
  } catch (problem) {
    dispatch({ type: 'actionRefused', problem });
    window.scrollTo(0, 0);
  }
}

function path(/** @type {Clip} */ clip) {
  return clipPath(getState().route.office ?? '', clip);
}
