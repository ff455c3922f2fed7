// @ts-check
import { levelOf } from '/signage/sound/level.js';

/** @typedef {import('/signage/sound/sentences.js').Grammar} Grammar */
/** @typedef {import('/signage/sound/track.js').Sound} Sound */

const HOME = '/signage/voice';
/** Fetches at a time: a display has other things to load. */
const AT_ONCE = 4;
/** What a clip is taken to last whose length is not known, in ms. */
const SOME_LENGTH = 700;

/**
 * The grammars and clips of the languages an office speaks. They are kept as they came, some hundred kB, so that a call is spoken
 * although the server is away; they are decoded when they are needed.
 */
export class ClipLibrary {
  /** @type {Map<string, Grammar>} */
  #grammars = new Map();
  /** By language and clip, with the version that was fetched. @type {Map<string, {version: string, bytes: ArrayBuffer}>} */
  #clips = new Map();
  /** @type {Record<string, Record<string, number>>} */
  #lengths = {};
  /** @type {Map<string, string>} */
  #recorded = new Map();

  /** @param {string} office */
  constructor(office) {
    this.office = office;
  }

  /** @param {string} language */
  grammar(language) {
    return this.#grammars.get(language);
  }

  /**
   * @param {string} language
   * @param {string} clip
   * @returns {number} ms of the standard clip, which a recording comes near to
   */
  lengthOf(language, clip) {
    return this.#lengths[language]?.[clip] ?? SOME_LENGTH;
  }

  /**
   * Fetches what the sentences of the office's languages are made of, and how long their clips are.
   *
   * @param {import('/signage/sound/policy.js').VoiceSettings} settings
   */
  async learn({ languages }) {
    if (Object.keys(this.#lengths).length === 0) this.#lengths = await json(`${HOME}/clips/lengths.json`);
    for (const { language } of languages) {
      if (!this.#grammars.has(language)) this.#grammars.set(language, await json(`${HOME}/${language}.json`));
    }
  }

  /**
   * Fetches what is missing of the office's languages, the sounds too.
   *
   * @param {import('/signage/sound/policy.js').VoiceSettings} settings
   * @returns {Promise<boolean>} whether everything is here now
   */
  async stock(settings) {
    this.#recorded = new Map(settings.recordings.map(({ language, clip, version }) => [key(language, clip), version]));
    try {
      await this.learn(settings);
      for (const { language } of settings.languages) await this.#fetchAll(language);
      return true;
    } catch {
      return false;
    }
  }

  /** @param {string} language */
  async #fetchAll(language) {
    const missing = Object.keys(this.#grammars.get(language)?.clips ?? {}).filter((clip) => !this.#isHere(language, clip));
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      await Promise.all(missing.slice(from, from + AT_ONCE).map((clip) => this.#fetch(language, clip)));
    }
  }

  /**
   * @param {string} language
   * @param {string} clip
   */
  #isHere(language, clip) {
    return this.#clips.get(key(language, clip))?.version === (this.#recorded.get(key(language, clip)) ?? '');
  }

  /**
   * @param {string} language
   * @param {string} clip
   */
  async #fetch(language, clip) {
    const version = this.#recorded.get(key(language, clip)) ?? '';
    const response = await fetch(version ? recordingUrl(this.office, language, clip) : standardUrl(language, clip));
    // A recording that was removed a moment ago: the settings that say so are on their way.
    if (!response.ok) throw new Error(`${language} ${clip}: ${response.status}`);
    this.#clips.set(key(language, clip), { version, bytes: await response.arrayBuffer() });
  }

  /**
   * Clips ready to be played; one that cannot be had or decoded is left out.
   *
   * @param {BaseAudioContext} context
   * @param {string} language
   * @param {string[]} names
   * @returns {Promise<Map<string, Sound>>}
   */
  async sounds(context, language, names) {
    /** @type {Map<string, Sound>} */
    const sounds = new Map();
    await Promise.all([...new Set(names)].map(async (name) => {
      const sound = await this.#sound(context, language, name);
      if (sound !== null) sounds.set(name, sound);
    }));
    return sounds;
  }

  /**
   * @param {BaseAudioContext} context
   * @param {string} language
   * @param {string} name
   */
  async #sound(context, language, name) {
    try {
      if (!this.#clips.has(key(language, name))) await this.#fetch(language, name);
      const bytes = this.#clips.get(key(language, name))?.bytes.slice(0) ?? new ArrayBuffer(0);
      return soundOf(await context.decodeAudioData(bytes));
    } catch {
      return null;
    }
  }
}

/**
 * @param {AudioBuffer} buffer
 * @returns {Sound}
 */
export function soundOf(buffer) {
  return { buffer, ...levelOf(buffer.getChannelData(0), buffer.sampleRate) };
}

/**
 * @param {string} language
 * @param {string} clip
 */
export const standardUrl = (language, clip) => `${HOME}/clips/${language}/${clip}.ogg`;

/**
 * @param {string} office
 * @param {string} language
 * @param {string} clip
 */
export const recordingUrl = (office, language, clip) => `/api/v1/offices/${encodeURIComponent(office)}/voice/clips/${language}/${clip}`;

/**
 * @param {string} language
 * @param {string} clip
 */
const key = (language, clip) => `${language}/${clip}`;

/** @param {string} url */
async function json(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
