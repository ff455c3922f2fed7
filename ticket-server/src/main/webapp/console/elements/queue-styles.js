// @ts-check
import { css } from 'lit';

/** The waiting list. Heights of head, row and rest are those of layout.js. */
export const queueStyles = css`
  :host { display: flex; flex-direction: column; min-width: 0; min-height: 0; padding: 12px 14px 0; }
  .top { display: flex; align-items: baseline; gap: 14px; white-space: nowrap; }
  h2 { font-size: 17px; }
  .sum { overflow: hidden; color: var(--ink-2); text-overflow: ellipsis; }
  .columns { display: grid; flex: 1; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 10px; align-content: start; min-height: 0; margin-top: 8px; overflow: hidden; }
  .columns.stale .queue { background: var(--wall); }
  .columns.stale b, .columns.stale .row, .columns.stale .chip { color: var(--ink-2); }
  .columns.stale .chip, .columns.stale .next { background: var(--wall); }
  .column { display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; align-content: start; }
  .queue { padding: 6px 10px; border: 1px solid var(--rule); border-radius: 8px; background: var(--paper); }
  .queue.foreign { border-style: dashed; border-color: var(--line); background: transparent; }
  h3 { display: flex; align-items: center; gap: 8px; height: 34px; font-size: 15px; line-height: 1.1; }
  h3 .letter { font-size: 16px; }
  h3 .name { max-height: 2.2em; overflow: hidden; }
  h3 small { margin-left: auto; font-size: 14px; font-weight: 400; white-space: nowrap; }
  h3 small b { font-size: 17px; }
  ul { margin-top: 5px; }
  li { display: flex; align-items: center; border-top: 1px solid var(--rule); }
  .row { display: grid; flex: 1; grid-template-columns: 64px 44px minmax(0, 1fr); align-items: center; height: 25px; padding: 0; border: 0; background: none; font-size: 15px; white-space: nowrap; }
  .row b { font-size: 17px; font-variant-numeric: tabular-nums; }
  .row .min { padding-right: 7px; text-align: right; }
  .row .chips { display: flex; gap: 4px; overflow: hidden; }
  .row .about { overflow: hidden; text-overflow: ellipsis; }
  .row:hover b { text-decoration: underline; }
  .row:focus-visible { outline-offset: -2px; }
  .en h3 { font-size: 13px; }
  .en .row { grid-template-columns: 64px 58px minmax(0, 1fr); }
  .en .min { font-size: 14px; }
  .wide .row, .en .wide .row { grid-template-columns: 60px auto minmax(0, 1fr); gap: 0 4px; height: 33px; }
  .wide .button { min-height: 28px; padding: 0 8px; font-size: 14px; }
  li.next { background: var(--key-mist); box-shadow: inset 3px 0 0 var(--key); }
  li.next b { padding-left: 7px; }
  @media (max-width: 1300px) { .wide .row { font-size: 14px; } .wide .row b { font-size: 16px; } }
  .rest { display: block; width: 100%; height: 24px; padding: 0; border: 0; border-top: 1px solid var(--rule); background: none; color: var(--ink-2); font-size: 14px; text-decoration: underline; }
`;
