// @ts-check
/** The procedures as they stand on the first screen: in groups, as many as fit. Pure. */

/** @typedef {import('./state.js').State} State */

/** Rows of at least 35 mm that fit on the tall panel, the one for reservations included. */
export const ROWS_ON_THE_TALL_PANEL = 7;

/** Whether visitors with a reservation check in at this office. @param {State} state */
export const takesReservations = ({ feed }) => Boolean(feed?.services?.some(({ reservationOnly }) => reservationOnly));

/** How they are laid out: rows one below the other, two tiles side by side, or three. @param {State} state @returns {1|2|3} */
export function columns(state) {
  const count = (state.feed?.services ?? []).length + (takesReservations(state) ? 1 : 0);
  const { landscape, low, large } = state;
  if (low) return landscape && !large ? 3 : 2;
  if (large) return landscape ? 2 : 1;
  if (landscape) return count > 6 ? 3 : 2;
  return count > ROWS_ON_THE_TALL_PANEL ? 2 : 1;
}

/** Procedures that fit on one page, beside the button for reservations. @param {State} state */
function capacity(state) {
  const { landscape, low, large, language } = state;
  const reserved = takesReservations(state);
  if (large) return low || landscape ? (reserved ? 3 : 4) : reserved ? 4 : 5;
  if (low) return reserved ? 5 : 6;
  if (landscape) return columns(state) === 2 ? (reserved ? 5 : 6) : reserved ? 6 : 9;
  return columns(state) === 1 ? ROWS_ON_THE_TALL_PANEL - (reserved ? 1 : 0) : language === 'ja-easy' ? 8 : 10;
}

/** @param {State} state @returns {{services: any[], page: number, pages: number}} */
export function pageOfServices(state) {
  const all = groupsOf(state.feed?.services ?? []).flatMap(({ services }) => services);
  const size = capacity(state);
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(state.page, pages - 1);
  return { services: all.slice(page * size, (page + 1) * size), page, pages };
}

/**
 * Those of one situation together, in the order of the first of each.
 *
 * @param {any[]} services
 * @returns {{situations: Record<string, string>, services: any[]}[]}
 */
export function groupsOf(services) {
  /** @type {Map<string, {situations: Record<string, string>, services: any[]}>} */
  const groups = new Map();
  for (const service of services) {
    const name = service.situations?.ja ?? '';
    const group = groups.get(name) ?? { situations: service.situations ?? {}, services: [] };
    group.services.push(service);
    groups.set(name, group);
  }
  return [...groups.values()];
}
