// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { compose } from '/signage/sound/sentences.js';

const LANGUAGES = ['ja', 'en', 'zh-Hans', 'ko'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** @type {import('/signage/sound/sentences.js').Form[]} */
const FORMS = ['full', 'once', 'brief', 'briefest'];
const json = async (/** @type {string | URL} */ url) => (await fetch(url)).json();
const grammars = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await json(`/signage/voice/${language}.json`)])));
const lengths = await json('/signage/voice/clips/lengths.json');
const golden = await json(new URL('golden-announcements.json', import.meta.url));

const everyNumber = LETTERS.flatMap((letter) => Array.from({ length: 1000 }, (_, n) => `${letter}${String(n).padStart(3, '0')}`));
const everyCounter = Array.from({ length: 99 }, (_, n) => String(n + 1));

/** What is heard, to be read: the words of the clips, a bar for a pause. */
function words(/** @type {any} */ grammar, /** @type {(string | number)[]} */ steps) {
  return steps.map((step) => (typeof step === 'number' ? '|' : grammar.clips[step].says)).join(' ');
}

/** @param {string[]} lines */
async function digest(lines) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

for (const language of LANGUAGES) {
  const grammar = grammars[language];

  test(`${language}: every number from A000 to Z999 is spoken as it always was`, async () => {
    const lines = everyNumber.map((number) => compose(grammar, { number, counter: '3', again: false }, 'full').join(' '));
    equal(lines.length, 26_000);
    equal(new Set(lines).size, 26_000, 'two numbers sound alike');
    equal(await digest(lines), golden.numbers[language]);
  });

  test(`${language}: every counter from 1 to 99 is spoken as it always was, in every form`, async () => {
    const lines = FORMS.flatMap((form) => [false, true].flatMap((again) => everyCounter.map((counter) => compose(grammar, { number: 'A127', counter, again }, form).join(' '))));
    equal(new Set(lines.slice(0, 99)).size, 99, 'two counters sound alike');
    equal(await digest(lines), golden.counters[language]);
  });

  test(`${language}: the samples read as they should`, () => {
    const samples = golden.samples[language].map(({ number, counter, form, again }) => ({ number, counter, form, again, words: words(grammar, compose(grammar, { number, counter, again }, form)) }));
    equal(samples, golden.samples[language]);
  });

  test(`${language}: every clip that a sentence needs is there, and no other`, async () => {
    const needed = new Set();
    for (const form of FORMS) {
      for (const again of [false, true]) {
        for (const counter of [...everyCounter, ...LETTERS, '総合', '100']) compose(grammar, { number: 'A0123456789', counter, again }, form).forEach((step) => needed.add(step));
      }
    }
    const clips = [...needed].filter((step) => typeof step === 'string').sort();
    equal(Object.keys(grammar.clips).sort(), clips);
    equal(Object.keys(lengths[language]).sort(), clips);
    for (const clip of clips) ok((await fetch(`/signage/voice/clips/${language}/${clip}.ogg`, { method: 'HEAD' })).ok, `${clip}.ogg`);
  });
}

test('a number with more digits is spoken to its end', () => {
  const steps = compose(grammars.ja, { number: 'A1000', counter: '3', again: false }, 'once');
  equal(steps.slice(0, 5), ['letter-a', 'digit-1', 'digit-0', 'digit-0', 'digit-0']);
});

test('a counter that is no number is spelled, or shown on the screen', () => {
  equal(compose(grammars.ja, { number: 'A127', counter: 'B2', again: false }, 'once').slice(-3), ['letter-b', 'digit-2', 'to-counter']);
  equal(compose(grammars.ja, { number: 'A127', counter: '総合', again: false }, 'once').at(-1), 'to-shown-counter');
  equal(compose(grammars.ja, { number: 'A127', counter: '総合', again: false }, 'brief').at(-1), 'ban');
});
