// @ts-check

/** Loudness of the standard clips, as `render-clips` makes them: RMS of the sounding frames, in dB of full scale. */
export const LOUDNESS_DB = -20;
const HIGHEST_PEAK = 0.9;
/** Frames so much quieter than the loudest are silence around a word. */
const SILENCE_DB = -46;
const FRAME_SECONDS = 0.01;
const GUARD_SECONDS = 0.02;
/** A recording is not made louder than this: its noise would be, too. */
const MOST_GAIN = 8;

/** @param {number} decibels */
export const amplitude = (decibels) => 10 ** (decibels / 20);

/** @param {Float32Array} samples */
export function rms(samples) {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, samples.length));
}

/**
 * Where the word is in a clip and what makes it as loud as all others, whoever recorded it.
 *
 * @param {Float32Array} samples one channel
 * @param {number} rate samples per second
 * @returns {{start: number, end: number, gain: number}} seconds, and the factor for its samples; an empty span for a silent clip
 */
export function levelOf(samples, rate) {
  const size = Math.round(rate * FRAME_SECONDS);
  const frames = Array.from({ length: Math.ceil(samples.length / size) }, (_, n) => rms(samples.subarray(n * size, (n + 1) * size)));
  const loudest = Math.max(0, ...frames);
  if (loudest < amplitude(-70)) return { start: 0, end: 0, gain: 0 };
  const sounding = frames.map((level, n) => (level >= loudest * amplitude(SILENCE_DB) ? n : -1)).filter((n) => n >= 0);
  const power = sounding.reduce((sum, n) => sum + (frames[n] ?? 0) ** 2, 0) / sounding.length;
  const first = (sounding[0] ?? 0) * FRAME_SECONDS;
  const last = ((sounding.at(-1) ?? 0) + 1) * FRAME_SECONDS;
  return {
    start: Math.max(0, first - GUARD_SECONDS),
    end: Math.min(samples.length / rate, last + GUARD_SECONDS),
    gain: Math.min(amplitude(LOUDNESS_DB) / Math.sqrt(power), HIGHEST_PEAK / peak(samples), MOST_GAIN),
  };
}

/** @param {Float32Array} samples */
export function peak(samples) {
  let highest = 0;
  for (const sample of samples) highest = Math.max(highest, Math.abs(sample));
  return highest;
}
