// @ts-check

/** Between two rings of one call, in ms. */
export const RING_MS = 3_000;
const LOUDNESS = 0.6;
/** Three rising tones: Hz, start and length in seconds. */
const TONES = [[784, 0, 0.35], [988, 0.22, 0.35], [1319, 0.44, 1.1]];
const VIBRATION = [400, 150, 400, 150, 700];

/** Sounds and vibrates; to be opened by a touch, for browsers let nothing be heard before one. */
export class Alarm {
  /** @type {AudioContext | null} */
  #audio = null;
  /** @type {WakeLockSentinel | null} */
  #awake = null;

  /** To be called in answer to a touch: sounds once, so that the visitor knows how loud it is. */
  async open() {
    this.#audio ??= new AudioContext();
    await this.#audio.resume();
    this.ring();
    await this.stayAwake();
  }

  close() {
    this.#audio?.suspend();
    this.#awake?.release().catch(() => {});
    this.#awake = null;
  }

  /** A phone that sleeps sounds nothing, so its screen stays on; to be called again when the page comes back into view. */
  async stayAwake() {
    try {
      this.#awake = await navigator.wakeLock?.request('screen') ?? null;
    } catch {
      // nearly empty, or not allowed: the page says that it has to stay open
    }
  }

  ring() {
    navigator.vibrate?.(VIBRATION);
    const audio = this.#audio;
    if (audio?.state !== 'running') return;
    for (const [pitch, at, lasts] of TONES) strike(audio, pitch, audio.currentTime + at, lasts);
  }
}

/**
 * @param {AudioContext} audio
 * @param {number} pitch
 * @param {number} at
 * @param {number} lasts
 */
function strike(audio, pitch, at, lasts) {
  const tone = new OscillatorNode(audio, { frequency: pitch, type: 'triangle' });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.001, at + lasts);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + lasts);
}
