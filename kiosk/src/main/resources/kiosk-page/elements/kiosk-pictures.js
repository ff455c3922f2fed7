// @ts-check
import { html } from 'lit';

/** Pictures only the kiosk needs, drawn like the shared icons. */
export const screenPicture = html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><rect x="2" y="3.5" width="20" height="13.5" rx="2" /><path d="M8 21h8M12 17v4" /><path d="M7 12.5l2.2-5 2.2 5M7.8 11h2.8M14.2 8.3l1.6-.8v5" /></svg>`;

export const pencilPicture = html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="m4 20 1.2-4.6L16.4 4.2a2 2 0 0 1 2.8 0l.6.6a2 2 0 0 1 0 2.8L8.6 18.8z" /><path d="m14.2 6.4 3.4 3.4" /></svg>`;
