// @ts-check

// Kanji, then their reading: 番号[ばんごう]
const READING = /([\p{Script=Han}々〆ヶ]+)\[([^\]]*)\]/gu;

/**
 * Without the readings in brackets.
 *
 * @param {string} text
 */
export function plain(text) {
  return text.replace(READING, '$1');
}

/**
 * Cuts `受付[うけつけ]を しました` at its readings.
 *
 * @param {string} text
 * @returns {{text: string, reading: string}[]} `reading` is empty where none is given
 */
export function rubyRuns(text) {
  const runs = [];
  let end = 0;
  for (const match of text.matchAll(READING)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), reading: '' });
    runs.push({ text: match[1], reading: match[2] });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), reading: '' });
  return runs;
}
