// @ts-check

/** The procedures in use that no counter in use serves: no ticket can be drawn for them. */
export function unserved(/** @type {any[]} */ services, /** @type {any[]} */ counters) {
  const served = new Set(counters.filter((counter) => counter.active).flatMap((counter) => counter.serviceIds));
  return services.filter((service) => service.active && !served.has(service.id));
}

/** The procedures a counter's form offers: those in use, and those the counter already has. */
export function offered(/** @type {any[]} */ services, /** @type {string[]} */ chosen) {
  return services.filter((service) => service.active || chosen.includes(service.id));
}

/** The chosen ids with one more or one less, in the order of the procedures. */
export function toggled(/** @type {any[]} */ services, /** @type {string[]} */ chosen, /** @type {string} */ id) {
  const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  return services.map((service) => service.id).filter((one) => next.includes(one));
}
