// @ts-check

/**
 * @typedef {object} VoiceSettings what the server says under `/offices/{office}/voice`
 * @property {number} revision
 * @property {boolean} muted
 * @property {boolean} chime
 * @property {boolean} repeatNumber
 * @property {{language: string, when: 'ALWAYS' | 'TICKET'}[]} languages
 * @property {number} volume percent
 * @property {{from: string, to: string, volume: number}[]} volumes at other times of the day
 * @property {number} delaySeconds
 * @property {number} giveUpSeconds
 * @property {number} mergeFrom
 * @property {{name: string, counterIds: string[]}[]} zones where the calls of some counters are heard, and no others
 * @property {{language: string, clip: string, version: string}[]} recordings clips that are replaced
 */

/** Until the server has answered. @type {VoiceSettings} */
export const USUAL = {
  revision: 0, muted: false, chime: true, repeatNumber: true,
  languages: [{ language: 'ja', when: 'ALWAYS' }, { language: 'en', when: 'TICKET' }, { language: 'zh-Hans', when: 'TICKET' }, { language: 'ko', when: 'TICKET' }],
  volume: 80, volumes: [], delaySeconds: 20, giveUpSeconds: 60, mergeFrom: 4, zones: [], recordings: [],
};

/**
 * @param {VoiceSettings} settings
 * @param {string} time of the office, 09:05
 * @returns {number} percent
 */
export function volumeAt({ volume, volumes }, time) {
  return volumes.find(({ from, to }) => from <= time && time < to)?.volume ?? volume;
}

/**
 * What a volume means for the samples: half of the slider sounds about half as loud.
 *
 * @param {number} percent
 */
export const gainOf = (percent) => (percent / 100) ** 2;

/**
 * Whether anything is to be heard from this display now.
 *
 * @param {VoiceSettings} settings
 * @param {{quiet: boolean, time: string}} display
 */
export function speaksAt(settings, { quiet, time }) {
  return !settings.muted && !quiet && volumeAt(settings, time) > 0;
}
