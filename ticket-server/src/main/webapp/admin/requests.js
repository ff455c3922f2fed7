// @ts-check
/** @typedef {import('./route.js').Route} Route */

const API = '/api/v1';

/** The address of one office in the API. */
export function officePath(/** @type {string} */ office) {
  return `${API}/offices/${encodeURIComponent(office)}`;
}

/** Everything a route shows, as addresses by name. The day is in the office's zone. */
export function readsOf(/** @type {Route} */ route, /** @type {string} */ day) {
  const office = officePath(route.office ?? '');
  const services = `${office}/services`;
  /** @type {Record<string, Record<string, string>>} */
  const reads = {
    offices: { offices: `${API}/admin/offices` },
    services: { services, hours: `${office}/hours` },
    hours: { hours: `${office}/hours`, services },
    counters: { counters: `${office}/counters`, services },
    rules: { rules: `${office}/calling-rules` },
    terminals: { terminals: `${office}/terminals`, counters: `${office}/counters` },
    displays: { displays: `${office}/displays`, services, counters: `${office}/counters`, voice: `${office}/voice` },
    content: { content: `${office}/content/all`, displays: `${office}/displays` },
    voice: { voice: `${office}/voice`, clips: `${office}/voice/clips`, counters: `${office}/counters` },
    emergency: { emergency: `${office}/emergency` },
    pin: { pin: pinPath(route.office ?? '') },
    staff: { staff: `${API}/staff` },
    report: { report: `${office}/reports/hourly?date=${day}` },
    tickets: { tickets: `${office}/tickets?date=${day}`, services },
  };
  return reads[route.section] ?? {};
}

/** Whether a route shows one day: that of its address, or today. */
export function isOfOneDay(/** @type {Route} */ { section, office }) {
  return office !== null && ['report', 'tickets'].includes(section);
}

/** The list of offices a person may choose from. */
export function officesPath(/** @type {string} */ role) {
  return role === 'ADMIN' ? `${API}/admin/offices` : `${API}/offices`;
}

/** The request that saves a form: PUT for what exists, POST for what is new. */
export function writeOf(/** @type {{kind: string, id: string|null}} */ form, /** @type {Route} */ route) {
  const isNew = form.id === 'new';
  const office = officePath(route.office ?? '');
  if (form.kind === 'hours' || form.kind === 'voice') return { method: 'PUT', path: `${office}/${form.kind}` };
  if (form.kind === 'display') return { method: 'PUT', path: `${API}/terminals/${encodeURIComponent(form.id ?? '')}/display` };
  if (form.kind === 'emergency') return { method: 'PUT', path: `${office}/emergency/texts` };
  if (form.kind === 'pin') return { method: 'PUT', path: pinPath(route.office ?? '') };
  if (form.kind === 'rules') return { method: 'PUT', path: `${office}/calling-rules` };
  /** @type {Record<string, [string, string]>} */
  const homes = {
    office: [`${API}/offices`, `${API}/offices`],
    service: [`${office}/services`, `${API}/services`],
    counter: [`${office}/counters`, `${API}/counters`],
    terminal: [`${office}/terminals`, `${API}/terminals`],
    content: [`${office}/content/notices`, `${API}/content`],
    staff: [`${API}/staff`, `${API}/staff`],
  };
  const [collection, single] = homes[form.kind];
  return isNew ? { method: 'POST', path: collection } : { method: 'PUT', path: `${single}/${encodeURIComponent(form.id ?? '')}` };
}

/** The PIN of staff mode at an office's kiosks. */
export function pinPath(/** @type {string} */ office) {
  return `${officePath(office)}/kiosk-pin`;
}

/** Where changed rules are tried. */
export function whatIfPath(/** @type {string} */ office) {
  return `${officePath(office)}/calling-rules/what-if`;
}

/** Where a month by rules that are not saved is worked out. */
export function previewPath(/** @type {string} */ office, /** @type {string} */ month) {
  return `${officePath(office)}/hours/preview?month=${month}`;
}

/** Where a terminal's new enrolment code comes from. */
export function enrolmentCodePath(/** @type {string} */ terminal) {
  return `${API}/terminals/${encodeURIComponent(terminal)}/enrolment-code`;
}

/** Where a staff member's new one-time password comes from. */
export function passwordPath(/** @type {string} */ staff) {
  return `${API}/staff/${encodeURIComponent(staff)}/password`;
}

/** Where the message over every screen of an office is put up and taken down. */
export function emergencyPath(/** @type {string} */ office) {
  return `${officePath(office)}/emergency`;
}

/** Where a file for an office's displays is taken in. */
export function contentUploadPath(/** @type {string} */ office, /** @type {string} */ name) {
  return `${officePath(office)}/content/files?name=${encodeURIComponent(name)}`;
}

/** One thing on a playlist. */
export function contentItemPath(/** @type {string} */ id) {
  return `${API}/content/${encodeURIComponent(id)}`;
}

/** Where a clip of the office's voice is heard, replaced and put back. */
export function clipPath(/** @type {string} */ office, /** @type {{language: string, clip: string}} */ { language, clip }) {
  return `${officePath(office)}/voice/clips/${encodeURIComponent(language)}/${encodeURIComponent(clip)}`;
}

/** The CSV of the same figures a report shows. */
export function csvPath(/** @type {'reports/hourly'|'tickets'} */ what, /** @type {string} */ office, /** @type {string} */ day) {
  return `${officePath(office)}/${what}?date=${day}&format=csv`;
}
