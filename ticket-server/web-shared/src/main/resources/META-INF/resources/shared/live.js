// @ts-check
import { POLL_MS, alive, backOff, isSilent, received, starting, unreachable } from '/shared/live-state.js';

/**
 * Follows one live document: by WebSocket, and by polling as long as the socket is down.
 *
 * @param {object} feed
 * @param {string} feed.socket path, e.g. `/live/offices/x/board`
 * @param {string} feed.poll path of the same document by GET
 * @param {(snapshot: any) => void} feed.onSnapshot at every sign of life, with the same document again when nothing changed; never with an older one
 * @param {(online: boolean, since: Date) => void} [feed.onLine] when the line comes or goes; `since` is the last sign of life while it is gone
 * @param {(status: number) => void} [feed.onRefused] the server answers a poll with 401, 403 or 404
 * @returns {{close(): void}}
 */
export function liveFeed(feed) {
  const line = new LiveLine(feed);
  line.connect();
  line.watch();
  return { close: () => line.close() };
}

// Monotonic: a corrected wall clock must not look like a silent line.
const now = () => performance.timeOrigin + performance.now();

const UTF_8 = new TextDecoder();

class LiveLine {
  #feed;
  #state = starting(now());
  #attempt = 0;
  #etag = '';
  #stop = new AbortController();
  /** @type {WebSocket | null} */
  #socket = null;
  #timers = { connect: 0, watch: 0 };

  /** @param {Parameters<typeof liveFeed>[0]} feed */
  constructor(feed) {
    this.#feed = feed;
  }

  connect() {
    const url = new URL(this.#feed.socket, location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    socket.onmessage = (message) => {
      if (socket !== this.#socket) return;
      this.#attempt = 0;
      this.#take(typeof message.data === 'string' ? message.data : UTF_8.decode(message.data));
    };
    socket.onclose = () => {
      if (socket === this.#socket) this.#reconnectLater();
    };
  }

  #reconnectLater() {
    this.#socket = null;
    this.#timers.connect = setTimeout(() => this.connect(), backOff(this.#attempt++, Math.random()));
  }

  /** Every 3 s: drops a silent socket, and polls while there is none that speaks. */
  async watch() {
    if (this.#isOpen() && isSilent(this.#state, now())) this.#drop();
    if (!this.#isOpen()) await this.#poll();
    if (!this.#stop.signal.aborted) this.#timers.watch = setTimeout(() => this.watch(), POLL_MS);
  }

  #isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  #drop() {
    const dead = this.#socket;
    this.#reconnectLater();
    dead?.close();
  }

  async #poll() {
    const answer = await this.#ask();
    if (this.#stop.signal.aborted) return;
    if (answer === null) return this.#become(unreachable(this.#state));
    if (answer.text === null) return this.#become(alive(this.#state, now()));
    this.#etag = answer.etag;
    this.#take(answer.text);
  }

  /** @returns {Promise<{text: string | null, etag: string} | null>} text is null when nothing changed; null when no usable answer came */
  async #ask() {
    try {
      const response = await fetch(this.#feed.poll, {
        headers: { Accept: 'application/json', ...(this.#etag && { 'If-None-Match': this.#etag }) },
        cache: 'no-store',
        signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(2 * POLL_MS)]),
      });
      if (response.status === 304) return { text: null, etag: this.#etag };
      if (response.ok) return { text: await response.text(), etag: response.headers.get('ETag') ?? '' };
      // A proxy's own 404 while the server starts is no refusal.
      const refused = response.headers.get('Content-Type')?.startsWith('application/problem+json');
      if (refused && [401, 403, 404].includes(response.status)) this.#feed.onRefused?.(response.status);
    } catch {
      // unreachable, the same as an answer of no use
    }
    return null;
  }

  /** @param {string} text */
  #take(text) {
    this.#become(received(this.#state, JSON.parse(text), now()));
  }

  /** @param {import('/shared/live-state.js').FeedState} next */
  #become(next) {
    const before = this.#state;
    this.#state = next;
    if (next.contactAt !== before.contactAt && next.snapshot !== null) this.#feed.onSnapshot(next.snapshot);
    if (next.online !== before.online) this.#feed.onLine?.(next.online === true, new Date(next.since));
  }

  close() {
    this.#stop.abort();
    clearTimeout(this.#timers.connect);
    clearTimeout(this.#timers.watch);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }
}
