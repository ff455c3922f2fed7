// @ts-check
/** Heights in CSS pixels of the parts of a list, as the styles of desk-queues set them. */
export const HEAD = 53;
export const ROW = 26;
export const REST = 24;
export const GAP = 10;

/**
 * @typedef {{rows: number, all?: number, row?: number, column?: number}} Block `rows` wished for out of `all`, `row` the height of one,
 *   `column` 0 or 1 for a list that does not alternate
 */

/**
 * Shares two columns among lists so that every list keeps its place however many wait: lists alternate between the columns, and in a
 * column all are cut at the same number of rows until they fit.
 *
 * @template {Block} B
 * @param {B[]} blocks
 * @param {number} height of a column
 * @returns {(B & {shown: number})[][]}
 */
export function arrange(blocks, height) {
  return [0, 1].map((side) => {
    const column = blocks.filter((block, i) => (block.column ?? i % 2) === side);
    const budget = height - column.length * (HEAD + GAP);
    const tallest = Math.max(0, ...column.map((block) => block.rows));
    let level = tallest;
    while (level > 0 && needed(column, level) > budget) level--;
    return raised(column, level, budget);
  });
}

/**
 * @param {Block[]} column
 * @param {number} level
 */
function needed(column, level) {
  return column.reduce((sum, block) => sum + heightAt(block, level), 0);
}

/**
 * @param {Block} block
 * @param {number} most
 */
function heightAt({ rows, all = rows, row = ROW }, most) {
  const shown = Math.min(rows, most);
  return shown * row + (all > shown ? REST : 0);
}

/**
 * Gives what the common level left over to the first lists, a row each.
 *
 * @template {Block} B
 * @param {B[]} column
 * @param {number} level
 * @param {number} budget
 */
function raised(column, level, budget) {
  let left = budget - needed(column, level);
  return column.map((block) => {
    const extra = heightAt(block, level + 1) - heightAt(block, level);
    const more = block.rows > level && extra <= left;
    if (more) left -= extra;
    return { ...block, shown: Math.min(block.rows, level + Number(more)) };
  });
}
