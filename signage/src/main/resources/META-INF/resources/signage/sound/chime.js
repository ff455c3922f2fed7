// @ts-check

/** ピン, ポーン: Hz, start and length in seconds. */
const TONES = [
  { pitch: 659.26, at: 0, lasts: 0.9 },
  { pitch: 523.25, at: 0.55, lasts: 1.6 },
];
const LENGTH = 2.2;
const LOUDNESS = 0.5;
const START_MS = 1_000;

/** The two-tone chime before a call, made by the browser itself. Chimes never overlap: the next one waits for the last. */
export class Chime {
  #context = new AudioContext();
  #freeAt = 0;

  /** @param {(audible: boolean) => void} onAudible told whether the browser lets the sound out, and whenever that changes */
  constructor(onAudible) {
    this.#context.onstatechange = () => onAudible(this.#isAudible());
    // A browser that allows sound needs a moment to start it.
    setTimeout(() => onAudible(this.#isAudible()), START_MS);
    this.resume();
  }

  #isAudible() {
    return this.#context.state === 'running';
  }

  /** Works only after a gesture, unless the browser was started with sound allowed. */
  resume() {
    this.#context.resume().catch(() => {});
  }

  /** Sounds once. A silent browser drops it: a chime that comes minutes later would call nobody. */
  ring() {
    if (!this.#isAudible()) return;
    const start = Math.max(this.#context.currentTime, this.#freeAt);
    this.#freeAt = start + LENGTH;
    for (const tone of TONES) this.#sound(tone.pitch, start + tone.at, tone.lasts);
  }

  /**
   * A struck bar: a quick attack, a long decay, and a little of the octave above.
   *
   * @param {number} pitch
   * @param {number} at
   * @param {number} lasts
   */
  #sound(pitch, at, lasts) {
    for (const [multiple, share] of [[1, 1], [2, 0.25]]) {
      const tone = new OscillatorNode(this.#context, { frequency: pitch * multiple });
      const volume = new GainNode(this.#context, { gain: 0 });
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(LOUDNESS * share, at + 0.012);
      volume.gain.exponentialRampToValueAtTime(0.001, at + lasts);
      tone.connect(volume).connect(this.#context.destination);
      tone.start(at);
      tone.stop(at + lasts);
    }
  }
}
