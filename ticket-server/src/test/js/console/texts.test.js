// @ts-check
import { FURTHER_KEYS, KEYS, actionOf } from '/console/keys.js';
import { initial } from '/console/state.js';
import { MOVES } from '/console/moves.js';
import { texts } from '/console/texts.js';
import { equal, ok, test } from '/test-harness.js';

const { ja, en } = /** @type {Record<string, Record<string, string>>} */ (texts);

test('Japanese and English have the same sentences, but for English singulars', () => {
  equal(Object.keys(en).filter((key) => !key.endsWith('.1')).sort(), Object.keys(ja).sort());
});

test('both languages fill the same places', () => {
  const places = (/** @type {string} */ text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const key of Object.keys(ja)) equal([key, ...places(en[key])], [key, ...places(ja[key])]);
});

test('every move has a word and a sentence for when it is done', () => {
  for (const move of Object.keys(MOVES)) ok(ja[`word.${move}`] && ja[`done.${move}`]);
});

test('every key has a word on it, and one for when it is not possible', () => {
  for (const key of [...KEYS, ...FURTHER_KEYS]) {
    const action = actionOf(initial, key);
    ok(ja[`action.${action}`] && ja[`word.${action}`], `${key} ${action}`);
  }
});
