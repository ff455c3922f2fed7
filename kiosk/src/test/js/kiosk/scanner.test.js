import { scanReader } from '/kiosk-page/scanner.js';
import { equal, test } from '/test-harness.js';

/** Types keys, each so many milliseconds after the one before, and gives what was read. */
const typed = (keys, gap, read = scanReader(), start = 1000) => keys.map((key, i) => read(key, start + i * gap)).at(-1);
const scan = (text) => [...text, 'Enter'];

test('a quick burst that ends with Enter is a scan', () => {
  equal(typed(scan('R-20261121-000123'), 9), { text: 'R-20261121-000123', burst: true });
  equal(typed(scan('http://127.0.0.1:8080/t/q7Zk3m0Xr5Y_b-9sT1uVwA'), 2).text, 'http://127.0.0.1:8080/t/q7Zk3m0Xr5Y_b-9sT1uVwA');
});

test('a person is no scanner', () => {
  equal(typed(scan('R-123456'), 120), { text: null, burst: false });
  equal(typed(['Enter'], 5), { text: null, burst: false });
});

test('shift keys between the characters do not end a scan', () => {
  equal(typed(['Shift', 'R', 'Shift', 'A', '1', '2', 'Enter'], 5).text, 'RA12');
});

test('what was typed slowly before is no part of the scan', () => {
  const read = scanReader();
  typed(['x'], 5, read, 0);
  equal(typed(scan('R-123'), 5, read, 500).text, 'R-123');
});

test('an Enter that comes late leaves no scan, and the next one is whole', () => {
  const read = scanReader();
  typed([...'R-123'], 5, read, 0);
  equal(read('Enter', 900).text, null);
  equal(typed(scan('R-456'), 5, read, 2000).text, 'R-456');
});

test('two keys hit at once are no scan', () => equal(typed(['a', 's', 'Enter'], 10).text, null));
