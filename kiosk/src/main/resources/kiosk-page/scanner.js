// @ts-check
/** Longer gaps are a person's; a scanner types a key every few milliseconds. */
const LONGEST_GAP_MS = 35;
const SHORTEST = 4;
const LONGEST = 400;

/**
 * Tells a barcode scanner, which types like a keyboard and ends with Enter, from a person at one.
 *
 * @returns {(key: string, at: number) => {text: string|null, burst: boolean}} for each key and when it came: the whole text
 *   when it ends a scan, and whether the key is part of what may be one
 */
export function scanReader() {
  let text = '';
  let last = -Infinity;
  return (key, at) => {
    const quick = at - last <= LONGEST_GAP_MS;
    if (key === 'Enter') {
      const whole = quick && text.length >= SHORTEST ? text : null;
      text = '';
      last = -Infinity;
      return { text: whole, burst: whole !== null };
    }
    if ([...key].length !== 1) {
      // Shift and the like come between the characters of a scan
      return { text: null, burst: false };
    }
    text = quick && text.length < LONGEST ? text + key : key;
    last = at;
    return { text: null, burst: text.length > 1 };
  };
}
