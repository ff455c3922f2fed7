// @ts-check
import { html } from 'lit';

/** Pictures only the kiosk needs, drawn like the shared icons. */
export const screenPicture = html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><rect x="2" y="3.5" width="20" height="13.5" rx="2" /><path d="M8 21h8M12 17v4" /><path d="M7 12.5l2.2-5 2.2 5M7.8 11h2.8M14.2 8.3l1.6-.8v5" /></svg>`;

export const pencilPicture = html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="m4 20 1.2-4.6L16.4 4.2a2 2 0 0 1 2.8 0l.6.6a2 2 0 0 1 0 2.8L8.6 18.8z" /><path d="m14.2 6.4 3.4 3.4" /></svg>`;

/** A card held under the window of a reader. */
export const scanPicture = html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 7V4a1 1 0 0 1 1-1h3M17 3h3a1 1 0 0 1 1 1v3M21 17v3a1 1 0 0 1-1 1h-3M7 21H4a1 1 0 0 1-1-1v-3" /><rect x="7" y="7" width="4" height="4" /><rect x="13" y="7" width="4" height="4" /><rect x="7" y="13" width="4" height="4" /><path d="M13.5 13.5h1M16.5 13.5v1M13.5 16.5h1M16.5 16.5h.2" /></svg>`;

/** A large letter beside a small one. */
export const letterPicture = html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 20 8 5l6 15M4.2 14.5h7.6" /><path d="m15.5 20 3-8 3 8M16.6 17.3h3.8" /></svg>`;
