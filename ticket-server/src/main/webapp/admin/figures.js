// @ts-check

/**
 * One line of the hourly report; waits are whole seconds or null when nobody was called.
 * @typedef {{hour: number, serviceId: string, prefix: string, serviceName: string, issued: number, called: number,
 *   meanWaitSeconds: number|null, medianWaitSeconds: number|null, p90WaitSeconds: number|null, longestWaitSeconds: number|null}} Row
 */

/** Bounds in minutes between the five steps of the heat map. */
export const HEAT_STEPS = [10, 15, 20, 30];

/** Minutes of an average: rounded. Null stays null. */
export function roundedMinutes(/** @type {number|null} */ seconds) {
  return seconds === null ? null : Math.round(seconds / 60);
}

/** Minutes of a promise ("within"): rounded up, so that it holds. Null stays null. */
export function fullMinutes(/** @type {number|null} */ seconds) {
  return seconds === null ? null : Math.ceil(seconds / 60);
}

/** The step of the heat map, 0 (short) to 4 (long). */
export function heatStep(/** @type {number} */ minutes) {
  return HEAT_STEPS.filter((bound) => minutes >= bound).length;
}

/** The rows of one procedure, or all of them for the empty choice. */
export function rowsOf(/** @type {Row[]} */ rows, /** @type {string} */ serviceId) {
  return serviceId ? rows.filter((row) => row.serviceId === serviceId) : rows;
}

/** Every hour from the first to the last with a ticket, without gaps. */
export function hoursOf(/** @type {Row[]} */ rows) {
  if (!rows.length) return [];
  const hours = rows.map((row) => row.hour);
  const first = Math.min(...hours);
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, index) => first + index);
}

/** The procedures of the report by letter, each once. */
export function servicesOf(/** @type {Row[]} */ rows) {
  const byId = new Map(rows.map(({ serviceId, prefix, serviceName }) => [serviceId, { serviceId, prefix, serviceName }]));
  return [...byId.values()].sort((a, b) => a.prefix.localeCompare(b.prefix) || a.serviceName.localeCompare(b.serviceName, 'ja'));
}

/** The heat map: one line per procedure, one cell per hour; null where no ticket was issued. */
export function heatLines(/** @type {Row[]} */ rows) {
  const hours = hoursOf(rows);
  return servicesOf(rows).map((service) => ({
    ...service,
    cells: hours.map((hour) => rows.find((row) => row.hour === hour && row.serviceId === service.serviceId) ?? null),
  }));
}

/** Hour by hour: what was issued and called in all, and the rows of the procedures by letter. */
export function hourGroups(/** @type {Row[]} */ rows) {
  const order = servicesOf(rows).map((service) => service.serviceId);
  return hoursOf(rows).map((hour) => {
    const own = rows.filter((row) => row.hour === hour).sort((a, b) => order.indexOf(a.serviceId) - order.indexOf(b.serviceId));
    return { hour, rows: own, issued: sum(own, 'issued'), called: sum(own, 'called') };
  });
}

/** The hour with the most tickets issued, the earliest of equals; null without tickets. */
export function busiestHour(/** @type {Row[]} */ rows) {
  const groups = hourGroups(rows);
  const most = Math.max(0, ...groups.map((group) => group.issued));
  return most > 0 ? (groups.find((group) => group.issued === most)?.hour ?? null) : null;
}

function sum(/** @type {Row[]} */ rows, /** @type {'issued'|'called'} */ field) {
  return rows.reduce((total, row) => total + row[field], 0);
}
