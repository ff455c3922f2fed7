// @ts-check
import { clock } from '/shared/text.js';
import { callsHeard } from '/signage/display.js';
import { now } from '/signage/now.js';
import { reduceAnnouncer, silent } from '/signage/sound/announcer.js';
import { isCheckDue } from '/signage/sound/check-due.js';
import { CHIME_SECONDS } from '/signage/sound/chime.js';
import { ClipLibrary } from '/signage/sound/library.js';
import { Output } from '/signage/sound/output.js';
import { speaksAt, volumeAt } from '/signage/sound/policy.js';
import { compose, lengthOfSteps } from '/signage/sound/sentences.js';
import { layOut, schedule } from '/signage/sound/track.js';
import { officeNow, zone } from '/signage/view.js';

/** @typedef {import('/signage/sound/announcer.js').Spoken} Spoken */
/** @typedef {import('/signage/sound/policy.js').VoiceSettings} VoiceSettings */

const SETTINGS_MS = 60_000;
const RETRY_MS = 10_000;
/** A browser that allows sound needs a moment to start it. */
const START_MS = 1_000;
/** Between the decision and the first sample. */
const LEAD_SECONDS = 0.06;
/** A breath between two announcements. */
const BREATH_MS = 400;

/**
 * The voice of one display: hears of every call from the store, and speaks them one after the other.
 *
 * Tells the page about every announcement by the event `junban-voice` on the document, with `phase` begin or end, the call and its clips.
 */
export class LobbyVoice {
  #store;
  #display;
  #library;
  #output = new Output(() => this.#tellAudible());
  #announcer = silent();
  /** @type {VoiceSettings | null} */
  #settings = null;
  /** Whether the sentences were fetched, or could not be: then the chime alone is heard. */
  #isReady = false;
  /** @type {import('/signage/state.js').Snapshot | null} */
  #known = null;
  /** @type {{state: import('/signage/sound/output.js').SoundState, at: number} | null} */
  #check = null;
  #checking = true;
  /** What sounds now or is to sound in the present announcement. @type {AudioScheduledSourceNode[]} */
  #sounding = [];
  #ending = 0;

  /**
   * @param {import('/signage/actions.js').BoardStore} store
   * @param {{office: string, enrolled: boolean, quiet: boolean}} display `enrolled`: its settings say whether and where it speaks
   */
  constructor(store, display) {
    this.#store = store;
    this.#display = display;
    this.#library = new ClipLibrary(display.office);
    store.subscribe(() => this.#follow());
    setTimeout(() => {
      this.#checking = false;
      this.#checkWhenDue();
    }, START_MS);
    this.#readSettings();
  }

  /** To be called in a gesture. */
  resume() {
    this.#output.resume();
  }

  async #readSettings() {
    let stocked = false;
    try {
      const response = await fetch(`/api/v1/offices/${encodeURIComponent(this.#display.office)}/voice`);
      if (response.ok) {
        this.#settings = await response.json();
        this.#tellAudible();
        await this.#library.learn(/** @type {VoiceSettings} */ (this.#settings)).catch(() => {});
        this.#isReady = true;
        stocked = await this.#library.stock(/** @type {VoiceSettings} */ (this.#settings));
      }
    } catch {
      // The line is gone, as the board shows; the settings known so far hold on.
    }
    setTimeout(() => this.#readSettings(), stocked ? SETTINGS_MS : RETRY_MS);
  }

  #follow() {
    const { snapshot, offset } = this.#store.state;
    if (snapshot !== null && snapshot !== this.#known) {
      this.#known = snapshot;
      if (snapshot.emergency) this.#hush(snapshot);
      else this.#change({ type: 'calls', calls: this.#heard(snapshot), now: now(), offset });
    }
    this.#checkWhenDue();
    this.#speakNext();
  }

  /**
   * A display that is not enrolled belongs to no zone, and hears everything.
   *
   * @param {import('/signage/state.js').Snapshot} snapshot
   */
  #heard(snapshot) {
    return this.#display.enrolled ? callsHeard(this.#store.state.display, this.#settings?.zones ?? [], snapshot) : snapshot.calls;
  }

  /** @param {any} event */
  #change(event) {
    const before = this.#announcer;
    this.#announcer = reduceAnnouncer(before, event);
    const { speaking, waiting } = this.#announcer;
    if (speaking === before.speaking && sameCalls(waiting, before.waiting)) return;
    this.#store.dispatch({ type: 'voice', now: now(), speaking: speaking?.callId ?? null, waiting: waiting.map(({ callId }) => callId) });
  }

  /** A message over everything: not a sound beside it. @param {import('/signage/state.js').Snapshot} snapshot */
  #hush(snapshot) {
    clearTimeout(this.#ending);
    this.#output.silence();
    for (const source of this.#sounding) source.stop();
    this.#sounding = [];
    this.#change({ type: 'hushed', calls: snapshot.calls });
  }

  #speakNext() {
    const { arranged, snapshot } = this.#store.state;
    if (this.#settings === null || !this.#isReady || !arranged || snapshot?.emergency || this.#announcer.speaking !== null) return;
    const policy = { ...this.#settings, speaks: this.#speaks() && this.#output.isRunning };
    const before = this.#announcer.unspoken;
    this.#change({ type: 'next', now: now(), policy, lengthOf: this.#lengthOf });
    const { speaking, unspoken } = this.#announcer;
    if (speaking !== null) this.#speak(speaking);
    if (unspoken !== before) this.#store.dispatch({ type: 'unspoken', count: unspoken });
  }

  /** @param {Spoken} call */
  async #speak(call) {
    const parts = await this.#parts(call);
    if (this.#announcer.speaking !== call) return;
    const layout = layOut(parts, call.chime);
    this.#output.setVolume(volumeAt(/** @type {VoiceSettings} */ (this.#settings), this.#time()));
    const { callId, number, counter, form, languages, chime } = call;
    const told = { callId, number, counter, form, languages, chime, lengthMillis: Math.round(layout.length * 1000), clips: parts.map(({ steps }) => steps.filter((step) => typeof step === 'string')) };
    tell('begin', told);
    this.#sounding = schedule(this.#output.context, this.#output.input, this.#output.context.currentTime + LEAD_SECONDS, layout, call.chime);
    this.#ending = setTimeout(() => {
      tell('end', told);
      this.#sounding = [];
      this.#change({ type: 'spoken', callId, now: now() });
      this.#speakNext();
    }, (layout.length + LEAD_SECONDS) * 1000 + BREATH_MS);
  }

  /**
   * A language of which one clip is missing stays silent: a number with a digit left out would call somebody else.
   *
   * @param {Spoken} call
   */
  async #parts(call) {
    const parts = await Promise.all(call.languages.map(async (language) => {
      const grammar = this.#library.grammar(language);
      if (grammar === undefined) return null;
      const steps = compose(grammar, call, call.form);
      const names = /** @type {string[]} */ (steps.filter((step) => typeof step === 'string'));
      const sounds = await this.#library.sounds(this.#output.context, language, names);
      return names.every((name) => sounds.has(name)) ? { steps, joinMillis: grammar.joinMillis, sounds } : null;
    }));
    return parts.filter((part) => part !== null);
  }

  /** @type {(call: import('/signage/sound/announcer.js').Waiting, form: import('/signage/sound/sentences.js').Form, languages: string[]) => number} */
  #lengthOf = (call, form, languages) => {
    const spoken = languages.reduce((sum, language) => {
      const grammar = this.#library.grammar(language);
      if (grammar === undefined) return sum;
      return sum + lengthOfSteps(compose(grammar, call, form), grammar.joinMillis, (clip) => this.#library.lengthOf(language, clip));
    }, 0);
    return spoken + BREATH_MS + (form === 'full' || form === 'once' ? CHIME_SECONDS * 1000 : 0);
  };

  /** The office's wall clock, 09:05. */
  #time() {
    return clock('en', officeNow(this.#store.state), { zone: zone(this.#store.state) });
  }

  #speaks() {
    const quiet = this.#display.quiet || (this.#display.enrolled && !this.#store.state.display.speaks);
    return this.#settings === null ? !quiet : speaksAt(this.#settings, { quiet, time: this.#time() });
  }

  async #checkWhenDue() {
    const { snapshot, offset } = this.#store.state;
    const opensAt = snapshot?.opening.opensAt ? Date.parse(snapshot.opening.opensAt) - offset : null;
    if (this.#checking || !isCheckDue(this.#check, now(), opensAt)) return;
    this.#checking = true;
    this.#check = { state: await this.#output.check(), at: now() };
    this.#checking = false;
    this.#tellAudible();
  }

  /** A display that is to be silent is not told off for being so. */
  #tellAudible() {
    if (this.#output.isRunning && this.#check?.state === 'BLOCKED') this.#check = null;
    const found = this.#output.isRunning ? (this.#check?.state ?? null) : this.#check === null ? null : 'BLOCKED';
    this.#store.dispatch({ type: 'sound', sound: this.#speaks() ? found : 'OFF' });
  }
}

/**
 * @param {import('/signage/sound/announcer.js').Waiting[]} some
 * @param {import('/signage/sound/announcer.js').Waiting[]} others
 */
function sameCalls(some, others) {
  return some.length === others.length && some.every(({ callId }, n) => callId === others[n]?.callId);
}

/**
 * @param {'begin' | 'end'} phase
 * @param {object} told
 */
function tell(phase, told) {
  document.dispatchEvent(new CustomEvent('junban-voice', { detail: { phase, ...told } }));
}

/** @type {LobbyVoice | null} */
let voice = null;

/**
 * @param {import('/signage/actions.js').BoardStore} store
 * @param {{office: string, enrolled: boolean, quiet: boolean}} display
 */
export function startVoice(store, display) {
  voice = new LobbyVoice(store, display);
  addEventListener('pointerdown', allowSound);
  addEventListener('keydown', allowSound);
}

/** To be called in a gesture. */
export function allowSound() {
  voice?.resume();
}
