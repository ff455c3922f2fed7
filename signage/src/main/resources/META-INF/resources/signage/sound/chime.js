// @ts-check

/** ピン, ポーン: Hz, start and length in seconds. */
const TONES = [
  { pitch: 659.26, at: 0, lasts: 0.9 },
  { pitch: 523.25, at: 0.55, lasts: 1.6 },
];
/** From its beginning to where the next sound may begin, in seconds; the last tone is hardly heard by then. */
export const CHIME_SECONDS = 1.7;
const LOUDNESS = 0.4;

/**
 * The two-tone chime before a call, made by the browser itself.
 *
 * @param {BaseAudioContext} context
 * @param {AudioNode} output
 * @param {number} start on the context's clock
 * @returns {OscillatorNode[]} the tones, to be stopped when nobody wants them any more
 */
export function ring(context, output, start) {
  return TONES.flatMap((tone) => sound(context, output, tone.pitch, start + tone.at, tone.lasts));
}

/**
 * A struck bar: a quick attack, a long decay, and a little of the octave above.
 *
 * @param {BaseAudioContext} context
 * @param {AudioNode} output
 * @param {number} pitch
 * @param {number} at
 * @param {number} lasts
 */
function sound(context, output, pitch, at, lasts) {
  return [[1, 1], [2, 0.25]].map(([multiple = 1, share = 1]) => {
    const tone = new OscillatorNode(context, { frequency: pitch * multiple });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(LOUDNESS * share, at + 0.012);
    volume.gain.exponentialRampToValueAtTime(0.001, at + lasts);
    volume.gain.linearRampToValueAtTime(0, at + lasts + 0.02);
    tone.connect(volume).connect(output);
    tone.start(at);
    tone.stop(at + lasts + 0.02);
    return tone;
  });
}
