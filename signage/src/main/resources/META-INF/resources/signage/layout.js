// @ts-check

/** @typedef {import('/signage/display.js').Display} Display */

/** Rows of procedures on one page; fewer where pictures stand above them, or the band that says how old they are. */
export const ROWS = 6;
const ROWS_BELOW_CONTENT = 3;
const ROWS_BELOW_STRIP_AND_BAND = 5;
const ROWS_BELOW_CONTENT_AND_BAND = 2;

/**
 * Where everything stands, in rem of 10 px on a panel of 1920 x 1080 or 1080 x 1920. What is switched off leaves its place to the others.
 *
 * @param {{zones: string[]}} display
 * @param {boolean} upright
 * @param {boolean} footer whether the line at the foot is there
 * @param {boolean} [band] whether the band over the lists is there
 * @returns {{template: string, rows: number, strip: boolean, tall: boolean, wide: boolean}} `strip`: the earlier calls stand in one line; `tall`: the
 *   call has all the height; `wide`: what stands below it has all the width, upright the missed numbers all the height
 */
export function layoutOf({ zones }, upright, footer, band = false) {
  const has = (/** @type {string} */ zone) => zones.includes(zone);
  return upright ? uprightLayout(has, footer, band) : acrossLayout(has, footer, band);
}

/**
 * @param {(zone: string) => boolean} has
 * @param {boolean} footer
 * @param {boolean} band
 */
function acrossLayout(has, footer, band) {
  const strip = has('EARLIER') && has('CONTENT') && has('PROCEDURES');
  const beside = has('CONTENT') && has('PROCEDURES') ? 'content' : has('EARLIER') ? 'earlier' : 'call';
  const left = has('PROCEDURES') ? 'next' : has('CONTENT') ? 'content' : has('MISSED') ? 'missed' : null;
  const right = has('MISSED') && left ? 'missed' : left;
  const rows = ['"header header" 8.4rem', `"call ${beside}" ${left ? (strip ? '35.2rem' : '36.8rem') : 'minmax(0, 1fr)'}`];
  if (strip) rows.push(`"earlier ${right === left ? 'earlier' : right}" 8.4rem`);
  rows.push(`"outdated ${right === left ? 'outdated' : right}" auto`);
  if (left) rows.push(`"${left} ${right}" minmax(0, 1fr)`);
  if (footer) rows.push('"notice notice" 7.6rem');
  return { template: `${rows.join(' ')} / 127.6rem minmax(0, 1fr)`, rows: strip && band ? ROWS_BELOW_STRIP_AND_BAND : ROWS, strip, tall: left === null, wide: left === right };
}

/**
 * @param {(zone: string) => boolean} has
 * @param {boolean} footer
 * @param {boolean} band
 */
function uprightLayout(has, footer, band) {
  const grows = has('PROCEDURES') ? 'next' : has('CONTENT') ? 'content' : has('MISSED') ? 'missed' : 'call';
  const high = (/** @type {string} */ area, /** @type {string} */ height) => `"${area}" ${area === grows ? 'minmax(0, 1fr)' : height}`;
  const rows = ['"header" 9.6rem', high('call', '56rem')];
  if (has('EARLIER')) rows.push('"earlier" 22.4rem');
  rows.push('"outdated" auto');
  if (has('CONTENT')) rows.push(high('content', '33rem'));
  if (has('PROCEDURES')) rows.push(high('next', ''));
  if (has('MISSED')) rows.push(high('missed', '26.4rem'));
  if (footer) rows.push('"notice" 9.2rem');
  const crowded = has('CONTENT') && has('PROCEDURES') && (has('MISSED') || has('EARLIER'));
  return { template: `${rows.join(' ')} / 100%`, rows: !crowded ? ROWS : band ? ROWS_BELOW_CONTENT_AND_BAND : ROWS_BELOW_CONTENT, strip: false, tall: grows === 'call', wide: grows === 'missed' };
}

/**
 * Whether the board stands upright: as the panel says, or the other way round where the panel hangs on its side.
 *
 * @param {Display} display
 * @param {boolean} panelIsUpright
 */
export function isUpright({ layout }, panelIsUpright) {
  return layout === 'AUTO' ? panelIsUpright : !panelIsUpright;
}
