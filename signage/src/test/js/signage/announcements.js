// @ts-check
import { reduceAnnouncer, silent } from '/signage/sound/announcer.js';
import { ClipLibrary } from '/signage/sound/library.js';
import { peak, rms } from '/signage/sound/level.js';
import { USUAL } from '/signage/sound/policy.js';
import { compose, lengthOfSteps } from '/signage/sound/sentences.js';
import { layOut, schedule } from '/signage/sound/track.js';

const RATE = 48_000;
const NOON = Date.parse('2026-11-21T12:00:00+09:00');
/** As the board leaves between two announcements. */
const BREATH = 0.46;
const TAIL = 0.5;
/** Around a join, ms. */
const NEAR = 1;

const call = (/** @type {string} */ number, /** @type {string} */ counter, /** @type {object} */ more = {}) => ({ callId: number, number, counter, language: 'ja', times: 1, status: 'CALLED', calledAt: new Date(NOON).toISOString(), ...more });

/** Announcements to be listened to, and looked at. @type {Record<string, {languages?: string[], calls: any[]}>} */
export const SCENES = {
  ja: { calls: [call('A127', '3')] },
  en: { languages: ['en'], calls: [call('A127', '3')] },
  'zh-Hans': { languages: ['zh-Hans'], calls: [call('A127', '3')] },
  ko: { languages: ['ko'], calls: [call('A127', '3')] },
  'ja-then-en': { languages: ['ja', 'en'], calls: [call('C940', '12')] },
  merged: { calls: [call('A012', '3'), call('C007', '5'), call('F104', '11'), call('R038', '1'), call('W069', '16')] },
  recall: { calls: [call('A127', '3', { times: 2 })] },
};

/**
 * One scene as the loudspeaker gets it.
 *
 * @param {string} name
 * @returns {Promise<{wav: string, figures: string}>} a WAV file in Base64, and what was measured of it
 */
export async function record(name) {
  const { languages = ['ja'], calls } = /** @type {typeof SCENES[string]} */ (SCENES[name]);
  const settings = { ...USUAL, languages: languages.map((language) => ({ language, when: /** @type {const} */ ('ALWAYS') })) };
  const library = new ClipLibrary('aoba');
  if (!await library.stock(settings)) throw new Error('The clips are not there');
  const placed = await announcements(library, settings, calls);
  const length = (placed.at(-1)?.at ?? 0) + (placed.at(-1)?.layout.length ?? 0) + TAIL;
  const context = new OfflineAudioContext(1, Math.ceil(length * RATE), RATE);
  for (const { layout, at, chime } of placed) schedule(context, context.destination, at, layout, chime);
  const samples = (await context.startRendering()).getChannelData(0);
  return { wav: base64(wav(samples)), figures: figuresOf(samples, placed) };
}

/**
 * What the announcer makes of these calls, one after the other.
 *
 * @param {ClipLibrary} library
 * @param {import('/signage/sound/policy.js').VoiceSettings} settings
 * @param {any[]} calls
 */
async function announcements(library, settings, calls) {
  const decoder = new OfflineAudioContext(1, 1, RATE);
  const grammar = (/** @type {string} */ language) => /** @type {import('/signage/sound/sentences.js').Grammar} */ (library.grammar(language));
  const lengthOf = (/** @type {any} */ one, /** @type {any} */ form, /** @type {string[]} */ languages) => languages.reduce(
    (sum, language) => sum + lengthOfSteps(compose(grammar(language), one, form), grammar(language).joinMillis, (clip) => library.lengthOf(language, clip)), 0);
  const policy = { ...settings, speaks: true };
  const placed = [];
  let [announcer, at] = [reduceAnnouncer(silent(), { type: 'calls', calls, now: NOON, offset: 0 }), 0.05];
  for (;;) {
    announcer = reduceAnnouncer(announcer, { type: 'next', now: NOON + 1000 * at, policy, lengthOf });
    const { speaking } = announcer;
    if (speaking === null) return placed;
    const parts = await Promise.all(speaking.languages.map(async (language) => {
      const steps = compose(grammar(language), speaking, speaking.form);
      const sounds = await library.sounds(decoder, language, /** @type {string[]} */ (steps.filter((step) => typeof step === 'string')));
      return { steps, joinMillis: grammar(language).joinMillis, sounds };
    }));
    const layout = layOut(parts, speaking.chime);
    placed.push({ layout, at, chime: speaking.chime });
    at += layout.length + BREATH;
    announcer = reduceAnnouncer(announcer, { type: 'spoken', callId: speaking.callId, now: NOON + 1000 * at });
  }
}

/**
 * @param {Float32Array} samples
 * @param {{layout: ReturnType<typeof layOut>, at: number}[]} placed
 */
function figuresOf(samples, placed) {
  const clips = placed.flatMap(({ layout, at }) => layout.clips.map(({ clip, at: from, sound }) => ({ clip, from: at + from, to: at + from + sound.end - sound.start })));
  const spans = clips.map(({ clip, from, to }) => ({ clip, level: decibels(loudness(samples.subarray(from * RATE, to * RATE))) })).sort((a, b) => a.level - b.level);
  const joins = clips.flatMap(({ from, to }) => [from, to]).map((at) => step(samples, at - NEAR / 1000, at + NEAR / 1000));
  const { clip: quietest, level: low } = spans[0] ?? { clip: '', level: 0 };
  const { clip: loudest, level: high } = spans.at(-1) ?? { clip: '', level: 0 };
  return `${(samples.length / RATE).toFixed(1)} s, ${clips.length} clips, peak ${decibels(peak(samples)).toFixed(1)} dB, clips ${low.toFixed(1)} (${quietest}) to ${high.toFixed(1)} dB (${loudest}), `
    + `greatest step at a join ${Math.max(...joins).toFixed(4)}, elsewhere ${step(samples, 0, samples.length / RATE).toFixed(4)}`;
}

/** RMS of what sounds: 30 dB below the loudest is a pause in a word, or the chime dying away. @param {Float32Array} samples */
function loudness(samples) {
  const size = RATE / 100;
  const frames = Array.from({ length: Math.floor(samples.length / size) }, (_, n) => rms(samples.subarray(n * size, (n + 1) * size)));
  const sounding = frames.filter((level) => level >= Math.max(...frames) / 31.6);
  return Math.sqrt(sounding.reduce((sum, level) => sum + level * level, 0) / Math.max(1, sounding.length));
}

/**
 * The greatest step from one sample to the next between two moments.
 *
 * @param {Float32Array} samples
 * @param {number} from s
 * @param {number} to s
 */
function step(samples, from, to) {
  let greatest = 0;
  for (let n = Math.max(1, Math.round(from * RATE)); n < Math.min(samples.length, to * RATE); n += 1) greatest = Math.max(greatest, Math.abs((samples[n] ?? 0) - (samples[n - 1] ?? 0)));
  return greatest;
}

const decibels = (/** @type {number} */ level) => 20 * Math.log10(level);

/** 16-bit PCM, one channel. @param {Float32Array} samples */
function wav(samples) {
  const file = new DataView(new ArrayBuffer(44 + 2 * samples.length));
  const word = (/** @type {number} */ at, /** @type {string} */ text) => [...text].forEach((char, n) => file.setUint8(at + n, char.charCodeAt(0)));
  word(0, 'RIFF');
  file.setUint32(4, file.byteLength - 8, true);
  word(8, 'WAVEfmt ');
  [[16, 16, 4], [20, 1, 2], [22, 1, 2], [24, RATE, 4], [28, 2 * RATE, 4], [32, 2, 2], [34, 16, 2]].forEach(([at = 0, value = 0, size]) => (size === 4 ? file.setUint32(at, value, true) : file.setUint16(at, value, true)));
  word(36, 'data');
  file.setUint32(40, 2 * samples.length, true);
  samples.forEach((sample, n) => file.setInt16(44 + 2 * n, Math.round(32_767 * Math.max(-1, Math.min(1, sample))), true));
  return new Uint8Array(file.buffer);
}

/** @param {Uint8Array} bytes */
function base64(bytes) {
  let text = '';
  for (let from = 0; from < bytes.length; from += 32_768) text += String.fromCharCode(...bytes.subarray(from, from + 32_768));
  return btoa(text);
}
