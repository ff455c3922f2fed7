// @ts-check

/** Two soft tones, high and low, in hertz, each with its start in seconds: unlike the three of the lobby's board. */
const TONES = [[784, 0], [587, 0.22]];
const LENGTH_S = 0.4;
const VOLUME = 0.12;

/** @type {AudioContext | null} */
let audio = null;

/** A colleague calls. Silent until this page was touched once: browsers play nothing before. */
export function chime() {
  try {
    audio ??= new AudioContext();
    if (audio.state === 'suspended') audio.resume().catch(() => {});
    for (const [pitch, start] of TONES) tone(audio, pitch, audio.currentTime + start);
  } catch {
    // A machine without sound: the banner says it all.
  }
}

/**
 * @param {AudioContext} on
 * @param {number} pitch
 * @param {number} at
 */
function tone(on, pitch, at) {
  const voice = on.createOscillator();
  const gain = on.createGain();
  voice.frequency.value = pitch;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(VOLUME, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, at + LENGTH_S);
  voice.connect(gain).connect(on.destination);
  voice.start(at);
  voice.stop(at + LENGTH_S);
}
