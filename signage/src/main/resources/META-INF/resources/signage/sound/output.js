// @ts-check
import { amplitude, rms } from '/signage/sound/level.js';
import { gainOf } from '/signage/sound/policy.js';

/** The tone of the sound check: far below what is heard in a lobby, far above what rounding leaves. */
const TEST_DB = -50;
const TEST_HERTZ = 440;
const TEST_MS = 300;
const VOLUME_SECONDS = 0.02;

/** @typedef {'READY' | 'BLOCKED' | 'NO_SIGNAL'} SoundState */

/** What this display's sound goes out through. */
export class Output {
  context = new AudioContext();
  #volume = new GainNode(this.context, { gain: 0 });

  /** @param {() => void} onChange the browser began or ceased to let the sound out */
  constructor(onChange) {
    this.#volume.connect(this.context.destination);
    this.context.onstatechange = onChange;
    this.resume();
  }

  /** Where announcements go. */
  get input() {
    return this.#volume;
  }

  /** Whether the browser lets the sound out. */
  get isRunning() {
    return this.context.state === 'running';
  }

  /** Works only after a gesture, unless the browser was started with sound allowed. */
  resume() {
    this.context.resume().catch(() => {});
  }

  /** @param {number} percent */
  setVolume(percent) {
    this.#volume.gain.setTargetAtTime(gainOf(percent), this.context.currentTime, VOLUME_SECONDS / 3);
  }

  /** Ends at once whatever sounds or was to sound. */
  silence() {
    this.#volume.gain.cancelScheduledValues(this.context.currentTime);
    this.#volume.gain.setValueAtTime(0, this.context.currentTime);
  }

  /**
   * Whether sound can start: the browser's clock of sounds goes on, and a tone comes out of it as loud as it went in. What stands
   * behind the browser, an amplifier or a plug, cannot be heard from here.
   *
   * @returns {Promise<SoundState>}
   */
  async check() {
    if (!this.isRunning) return 'BLOCKED';
    const analyser = new AnalyserNode(this.context, { fftSize: 2048 });
    const volume = new GainNode(this.context, { gain: amplitude(TEST_DB) });
    const tone = new OscillatorNode(this.context, { frequency: TEST_HERTZ });
    tone.connect(volume).connect(analyser).connect(this.context.destination);
    const begun = this.context.currentTime;
    tone.start();
    await new Promise((done) => setTimeout(done, TEST_MS));
    const heard = new Float32Array(analyser.fftSize);
    analyser.getFloatTimeDomainData(heard);
    tone.stop();
    analyser.disconnect();
    if (!this.isRunning) return 'BLOCKED';
    const expected = amplitude(TEST_DB) * Math.SQRT1_2;
    return this.context.currentTime > begun && rms(heard) > expected / 2 ? 'READY' : 'NO_SIGNAL';
  }
}
