// @ts-check
import { ago } from './when.js';

/** A terminal that said nothing for so long (ms) is taken for silent; it reports every few seconds. */
const SILENT_AFTER = 120_000;

/** What a printer can say about itself; a state not named here is shown as it came. */
const PRINTER_LEVELS = /** @type {Record<string, 'ok'|'warn'|'stop'>} */ ({
  READY: 'ok', NEAR_END: 'warn', UNKNOWN: 'warn', OUT_OF_PAPER: 'stop', COVER_OPEN: 'stop', OFFLINE: 'stop',
});

/**
 * A terminal's last report: how well it is (shape and colour), when it came, what its printer says.
 * @returns {{level: 'ok'|'warn'|'stop'|'none', said: {key: string, params: any}, printer: {key: string, params: any}|null}}
 */
export function reportWords(/** @type {any} */ terminal, /** @type {Date} */ now) {
  const { report } = terminal;
  if (!report) return { level: 'none', said: { key: terminal.enrolledAt ? 'report.neverYet' : 'report.notEnrolled', params: {} }, printer: null };
  const then = new Date(report.at);
  const silent = now.getTime() - then.getTime() > SILENT_AFTER;
  const said = ago(then, now);
  if (silent) return { level: terminal.active ? 'stop' : 'none', said: { key: `report.silent.${said.key}`, params: said.params }, printer: null };
  const printer = printerWords(report.printer);
  return { level: printer?.level ?? 'ok', said, printer };
}

function printerWords(/** @type {string|null} */ state) {
  if (!state) return null;
  const level = PRINTER_LEVELS[state];
  return level ? { level, key: `printer.${state}`, params: {} } : { level: /** @type {const} */ ('warn'), key: 'printer.other', params: { state } };
}
