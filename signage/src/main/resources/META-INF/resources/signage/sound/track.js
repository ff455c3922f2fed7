// @ts-check
import { CHIME_SECONDS, ring } from '/signage/sound/chime.js';

/**
 * @typedef {{buffer: AudioBuffer, start: number, end: number, gain: number}} Sound a clip that can be played: the span of it that sounds, in seconds
 * @typedef {{steps: import('/signage/sound/sentences.js').Steps, joinMillis: number, sounds: Map<string, Sound>}} Part one language of an announcement
 * @typedef {{clip: string, at: number, sound: Sound}} Placed seconds from the beginning of the announcement
 */

/** Every clip begins and ends softly, so that no join clicks. */
const FADE_SECONDS = 0.006;
const BETWEEN_LANGUAGES = 0.5;

/**
 * When every clip of an announcement begins.
 *
 * @param {Part[]} parts
 * @param {boolean} chime
 * @returns {{clips: Placed[], length: number}} seconds
 */
export function layOut(parts, chime) {
  /** @type {Placed[]} */
  const clips = [];
  let at = chime ? CHIME_SECONDS : 0;
  parts.forEach(({ steps, joinMillis, sounds }, index) => {
    if (index > 0) at += BETWEEN_LANGUAGES;
    for (const step of steps) {
      if (typeof step === 'number') at += step / 1000;
      const sound = typeof step === 'number' ? undefined : sounds.get(step);
      if (sound === undefined) continue;
      clips.push({ clip: String(step), at, sound });
      at += sound.end - sound.start + joinMillis / 1000;
    }
  });
  return { clips, length: at };
}

/**
 * Puts an announcement on the context's clock, to the sample.
 *
 * @param {BaseAudioContext} context
 * @param {AudioNode} output
 * @param {number} start on the context's clock
 * @param {{clips: Placed[], length: number}} layout
 * @param {boolean} chime
 * @returns {AudioScheduledSourceNode[]}
 */
export function schedule(context, output, start, { clips }, chime) {
  const tones = chime ? ring(context, output, start) : [];
  return [...tones, ...clips.map(({ at, sound }) => play(context, output, start + at, sound))];
}

/**
 * @param {BaseAudioContext} context
 * @param {AudioNode} output
 * @param {number} at
 * @param {Sound} sound
 */
function play(context, output, at, { buffer, start, end, gain }) {
  const source = new AudioBufferSourceNode(context, { buffer });
  const volume = new GainNode(context, { gain: 0 });
  const fade = Math.min(FADE_SECONDS, (end - start) / 2);
  const ends = at + end - start;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(gain, at + fade);
  volume.gain.setValueAtTime(gain, ends - fade);
  volume.gain.linearRampToValueAtTime(0, ends);
  source.connect(volume).connect(output);
  source.start(at, start, end - start);
  return source;
}
