// @ts-check
import { ago } from './when.js';

/** What a printer can say about itself; a state not named here is shown as it came. */
const PRINTER_LEVELS = /** @type {Record<string, 'ok'|'warn'|'stop'>} */ ({
  READY: 'ok', NEAR_END: 'warn', UNKNOWN: 'warn', OUT_OF_PAPER: 'stop', COVER_OPEN: 'stop', OFFLINE: 'stop',
});

/** Whether a display can be heard; a state not named here is shown as it came. */
const SOUND_LEVELS = /** @type {Record<string, 'ok'|'warn'|'stop'>} */ ({ READY: 'ok', OFF: 'ok', BLOCKED: 'stop', NO_SIGNAL: 'stop' });

/**
 * A terminal's last report: how well it is (shape and colour), when it came, what its printer or, on a display, its sound is like.
 * What is wrong the server says in sentences; without any, the printer or the sound is as it is.
 * @returns {{level: 'ok'|'warn'|'stop'|'none', said: {key: string, params: any}, printer: {key: string, params: any}|null, wrong: Record<string, string>[]}}
 */
export function reportWords(/** @type {any} */ terminal) {
  const { report } = terminal;
  if (!report) return { level: 'none', said: { key: terminal.enrolledAt ? 'report.neverYet' : 'report.notEnrolled', params: {} }, printer: null, wrong: [] };
  const said = ago(report.secondsAgo);
  if (report.silent) return { level: terminal.active ? 'stop' : 'none', said: { key: `report.silent.${said.key}`, params: said.params }, printer: null, wrong: [] };
  const printer = partWords('printer', report.printer, PRINTER_LEVELS) ?? partWords('sound', report.sound, SOUND_LEVELS);
  const wrong = report.wrong ?? [];
  const level = printer?.level ?? 'ok';
  return { level: level === 'ok' && wrong.length ? 'warn' : level, said, printer, wrong };
}

function partWords(/** @type {string} */ part, /** @type {string|null|undefined} */ state, /** @type {Record<string, 'ok'|'warn'|'stop'>} */ levels) {
  if (!state) return null;
  const level = levels[state];
  return level ? { level, key: `${part}.${state}`, params: {} } : { level: /** @type {const} */ ('warn'), key: `${part}.other`, params: { state } };
}
