// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { AGAIN_MS, BEFORE_OPENING_MS, isCheckDue } from '/signage/sound/check-due.js';
import { CHIME_SECONDS } from '/signage/sound/chime.js';
import { ClipLibrary, soundOf } from '/signage/sound/library.js';
import { LOUDNESS_DB, amplitude, levelOf, peak, rms } from '/signage/sound/level.js';
import { USUAL, gainOf, speaksAt, volumeAt } from '/signage/sound/policy.js';
import { compose } from '/signage/sound/sentences.js';
import { layOut, schedule } from '/signage/sound/track.js';

const RATE = 48_000;
const TAIL = 0.3;
const decibels = (/** @type {number} */ level) => 20 * Math.log10(level);

/** An announcement as its samples, made by the browser as for the loudspeaker. */
async function rendered(/** @type {any} */ call, /** @type {string[]} */ languages, chime = true) {
  const library = new ClipLibrary('aoba');
  ok(await library.stock({ ...USUAL, languages: languages.map((language) => ({ language, when: 'ALWAYS' })) }), 'clips');
  const decoder = new OfflineAudioContext(1, 1, RATE);
  const parts = await Promise.all(languages.map(async (language) => {
    const grammar = /** @type {any} */ (library.grammar(language));
    const steps = compose(grammar, call, 'full');
    const names = /** @type {string[]} */ (steps.filter((step) => typeof step === 'string'));
    const sounds = await library.sounds(decoder, language, names);
    equal([...sounds.keys()].sort(), [...new Set(names)].sort());
    return { steps, joinMillis: grammar.joinMillis, sounds };
  }));
  const layout = layOut(parts, chime);
  return { layout, samples: await played(layout, chime), library, parts };
}

/** @param {any} layout */
async function played(layout, chime = false) {
  const context = new OfflineAudioContext(1, Math.ceil((layout.length + TAIL) * RATE), RATE);
  schedule(context, context.destination, 0, layout, chime);
  return (await context.startRendering()).getChannelData(0);
}

/** The greatest step from one sample to the next around a moment. */
function step(/** @type {Float32Array} */ samples, /** @type {number} */ seconds) {
  const middle = Math.round(seconds * RATE);
  let greatest = 0;
  for (let n = Math.max(1, middle - 48); n <= middle + 48; n += 1) greatest = Math.max(greatest, Math.abs((samples[n] ?? 0) - (samples[n - 1] ?? 0)));
  return greatest;
}

/** A tone that begins and ends in full swing. */
function tone(seconds = 0.4) {
  const buffer = new AudioBuffer({ length: seconds * RATE, sampleRate: RATE });
  buffer.getChannelData(0).set(Float32Array.from({ length: seconds * RATE }, (_, n) => 0.5 * Math.cos((n * 2 * Math.PI * 200) / RATE)));
  return { buffer, start: 0, end: seconds, gain: 1 };
}

for (const [languages, shortest, longest] of /** @type {[string[], number, number][]} */ ([[['ja'], 8, 13], [['ja', 'en'], 16, 26], [['zh-Hans'], 7, 14], [['ko'], 7, 14]])) {
  test(`an announcement in ${languages.join(' and ')} can be heard, is not clipped and lasts as long as it should`, async () => {
    const { layout, samples } = await rendered({ number: 'A127', counter: '3', again: false }, languages);
    ok(layout.length > shortest && layout.length < longest, `${layout.length} s`);
    ok(peak(samples) > 0.2 && peak(samples) < 1, `peak ${peak(samples)}`);
    const speech = samples.subarray(Math.round(CHIME_SECONDS * RATE), Math.round(layout.length * RATE));
    ok(decibels(rms(speech)) > -28 && decibels(rms(speech)) < -17, `loudness ${decibels(rms(speech))} dB`);
    ok(rms(samples.subarray(Math.round((layout.length + 0.1) * RATE))) < 0.001, 'it goes on after its end');
    for (const { clip, at, sound } of layout.clips) {
      const spoken = samples.subarray(Math.round(at * RATE), Math.round((at + sound.end - sound.start) * RATE));
      ok(decibels(rms(spoken)) > -30, `${clip} is silent: ${decibels(rms(spoken))} dB`);
      for (const join of [at, at + sound.end - sound.start]) ok(step(samples, join) < 0.02, `a click of ${step(samples, join)} at ${clip}`);
    }
  });
}

test('every standard clip has the same loudness', async () => {
  const languages = ['ja', 'en', 'zh-Hans', 'ko'];
  const library = new ClipLibrary('aoba');
  ok(await library.stock({ ...USUAL, languages: languages.map((language) => ({ language, when: 'ALWAYS' })) }));
  const decoder = new OfflineAudioContext(1, 1, RATE);
  for (const language of languages) {
    const names = Object.keys(/** @type {any} */ (library.grammar(language)).clips);
    const sounds = await library.sounds(decoder, language, names);
    equal(sounds.size, names.length, language);
    for (const [name, { buffer, start, end, gain }] of sounds) {
      const word = buffer.getChannelData(0).subarray(start * RATE, end * RATE).map((sample) => sample * gain);
      const again = 1 / levelOf(word, RATE).gain;
      ok(decibels(again) > -4 && decibels(again) < 1, `${language} ${name} differs by ${decibels(again).toFixed(1)} dB`);
      ok(Math.abs(1000 * (end - start) - library.lengthOf(language, name)) < 80, `${language} ${name} lasts ${end - start} s`);
    }
  }
});

test('a join of two sounds in full swing does not click', async () => {
  const layout = layOut([{ steps: ['a', 'b'], joinMillis: 0, sounds: new Map([['a', tone()], ['b', tone()]]) }], false);
  const samples = await played(layout);
  ok(peak(samples) > 0.49, 'it sounds');
  for (const join of [0, 0.4, 0.8]) ok(step(samples, join) < 0.03, `a click of ${step(samples, join)}`);
});

test('clips follow each other to the sample', () => {
  const { clips, length } = layOut([{ steps: ['a', 250, 'b'], joinMillis: 50, sounds: new Map([['a', tone(0.4)], ['b', tone(0.2)]]) }], true);
  equal(clips.map(({ at }) => at.toFixed(6)), [CHIME_SECONDS.toFixed(6), (CHIME_SECONDS + 0.7).toFixed(6)]);
  equal(length.toFixed(6), (CHIME_SECONDS + 0.95).toFixed(6));
});

test('a recording with silence around it is cut, and made as loud as the rest', () => {
  const samples = new Float32Array(2 * RATE);
  for (let n = RATE; n < 1.5 * RATE; n += 1) samples[n] = 0.02 * Math.sin((n * 2 * Math.PI * 300) / RATE);
  const { start, end, gain } = levelOf(samples, RATE);
  equal([start.toFixed(2), end.toFixed(2)], ['0.98', '1.52']);
  ok(Math.abs(gain * 0.02 * Math.SQRT1_2 - amplitude(LOUDNESS_DB)) < 0.005, `gain ${gain}`);
});

test('a recording without any sound stays silent', () => {
  const buffer = new AudioBuffer({ length: RATE, sampleRate: RATE });
  equal([soundOf(buffer).gain, soundOf(buffer).end], [0, 0]);
});

test('a loud recording is not driven into clipping', () => {
  const samples = Float32Array.from({ length: RATE }, (_, n) => (n === 24_000 ? 1 : 0.01 * Math.sin(n / 10)));
  ok(levelOf(samples, RATE).gain <= 0.91);
});

test('the volume is that of the time of day', () => {
  const settings = { ...USUAL, volume: 80, volumes: [{ from: '17:00', to: '20:00', volume: 40 }, { from: '20:00', to: '24:00', volume: 0 }] };
  equal(['09:00', '17:00', '19:59', '20:00'].map((time) => volumeAt(settings, time)), [80, 40, 40, 0]);
  equal([gainOf(100), gainOf(50), gainOf(0)], [1, 0.25, 0]);
});

test('a muted office, a quiet display and a silent hour are not heard', () => {
  const here = { quiet: false, time: '12:00' };
  ok(speaksAt(USUAL, here));
  ok(!speaksAt({ ...USUAL, muted: true }, here), 'muted');
  ok(!speaksAt(USUAL, { ...here, quiet: true }), 'quiet display');
  ok(!speaksAt({ ...USUAL, volumes: [{ from: '12:00', to: '13:00', volume: 0 }] }, here), 'silent hour');
});

test('the sound is checked at the start, each day half an hour before opening, and again until there is sound', () => {
  const opens = Date.parse('2026-11-21T09:00:00+09:00');
  const ready = (/** @type {number} */ at) => ({ state: 'READY', at });
  ok(isCheckDue(null, opens, null), 'start');
  ok(!isCheckDue(ready(opens - 2 * BEFORE_OPENING_MS), opens - BEFORE_OPENING_MS - 1, opens), 'too early');
  ok(isCheckDue(ready(opens - 2 * BEFORE_OPENING_MS), opens - BEFORE_OPENING_MS, opens), 'half an hour before');
  ok(!isCheckDue(ready(opens - BEFORE_OPENING_MS), opens, opens), 'done');
  ok(!isCheckDue(ready(opens), opens + AGAIN_MS, null), 'closed today');
  ok(isCheckDue({ state: 'BLOCKED', at: opens }, opens + AGAIN_MS, opens), 'still blocked');
  ok(!isCheckDue({ state: 'BLOCKED', at: opens }, opens + AGAIN_MS - 1, opens), 'not at once');
});
