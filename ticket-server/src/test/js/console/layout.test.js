// @ts-check
import { GAP, HEAD, REST, ROW, arrange } from '/console/layout.js';
import { equal, ok, test } from '/test-harness.js';

const shown = (/** @type {{rows: number}[]} */ blocks, /** @type {number} */ height) => arrange(blocks, height).map((column) => column.map((block) => block.shown));

test('everything is shown when it fits, left and right in turn', () => {
  equal(shown([{ rows: 3 }, { rows: 2 }, { rows: 1 }], 600), [[3, 1], [2]]);
});

test('long lists are cut alike, short ones stay whole', () => {
  const height = 2 * (HEAD + GAP) + 7 * ROW + REST;
  equal(shown([{ rows: 200 }, { rows: 0 }, { rows: 2 }], height), [[5, 2], [0]]);
});

test('no column is higher than it may be, whatever waits', () => {
  for (const rows of [0, 1, 5, 40, 300]) {
    const columns = arrange([{ rows }, { rows: rows * 2 }, { rows: 7 }, { rows: 1 }, { rows, row: 34, column: 1 }], 620);
    for (const column of columns) {
      const height = column.reduce((sum, { shown: n, rows: all, row = ROW }) => sum + HEAD + GAP + n * row + (n < all ? REST : 0), 0);
      ok(height <= 620);
    }
  }
});

test('a list with a column of its own keeps it', () => {
  equal(arrange([{ rows: 1 }, { rows: 1 }, { rows: 9, column: 1 }], 900).map((column) => column.length), [1, 2]);
});
