// @ts-check

/** A refusal of the server (RFC 9457), or a server that cannot be reached (status 0). */
export class ApiProblem extends Error {
  /**
   * @param {number} status HTTP status; 0 when no answer came
   * @param {string} type problem URN, e.g. `urn:junban:problem:reception-closed`
   * @param {string} detail one sentence for a person, may be empty
   * @param {any} [body] the whole problem document
   */
  constructor(status, type, detail, body = {}) {
    super(detail || type);
    this.name = 'ApiProblem';
    this.status = status;
    this.type = type;
    this.detail = detail;
    this.body = body;
    /** @type {{field: string, detail: string}[]} */
    this.issues = Array.isArray(body?.issues) ? body.issues : [];
  }
}

const PATIENCE_MS = 15_000;
const PATIENCE_WITH_FILES_MS = 120_000;

/**
 * One call to the server. A POST that draws or moves a ticket needs `key`; repeat it with the same key when the answer was lost.
 *
 * @param {string} method
 * @param {string} path whole path, e.g. `/api/v1/tickets`
 * @param {{body?: any, key?: string, accept?: string, signal?: AbortSignal, token?: string, headers?: Record<string, string>}} [options] `body` is sent as JSON, a file
 *   as it is; `token` is a terminal's own; `headers` are sent beside those of every call
 * @returns {Promise<any>} parsed JSON, text for another media type, null on 204
 * @throws {ApiProblem} on every refusal and when nothing answers within 15 s, with a file within 2 minutes; an abort by `signal` is thrown as it is
 */
export async function request(method, path, { body, key, accept, signal, token, headers: more } = {}) {
  /** @type {Record<string, string>} */
  const headers = { Accept: accept ?? 'application/json, application/problem+json', 'X-Requested-With': 'junban', ...more };
  const isFile = body instanceof Blob;
  if (body !== undefined) headers['Content-Type'] = isFile ? body.type || 'application/octet-stream' : 'application/json';
  if (key) headers['Idempotency-Key'] = key;
  if (token) headers.Authorization = `Bearer ${token}`;

  const patience = AbortSignal.timeout(isFile ? PATIENCE_WITH_FILES_MS : PATIENCE_MS);
  try {
    const response = await fetch(path, {
      method,
      headers,
      body: body === undefined || isFile ? body : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    return response.ok ? await content(response) : await refuse(response);
  } catch (error) {
    if (error instanceof ApiProblem || signal?.aborted) throw error;
    throw new ApiProblem(0, 'urn:junban:problem:unreachable', '');
  }
}

/** @param {Response} response */
async function content(response) {
  if (response.status === 204) return null;
  const text = await response.text();
  if (!isJson(response)) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiProblem(response.status, 'urn:junban:problem:unreadable', '');
  }
}

/**
 * @param {Response} response
 * @returns {Promise<never>}
 */
async function refuse(response) {
  // A proxy in front of a stopped server answers in HTML: only the status is worth anything then.
  const problem = isJson(response) ? await response.json().catch(() => ({})) : {};
  throw new ApiProblem(response.status, problem.type ?? 'about:blank', problem.detail ?? '', problem);
}

/** @param {Response} response */
function isJson(response) {
  return /[/+]json\b/.test(response.headers.get('Content-Type') ?? '');
}

/**
 * A key for one command: 128 random bits as 32 hex digits. `crypto.randomUUID` is missing on plain http in a house network.
 *
 * @returns {string}
 */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
