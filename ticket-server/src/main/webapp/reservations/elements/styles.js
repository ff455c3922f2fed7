// @ts-check
import { css } from 'lit';
import { adminStyles, fieldStyles, tableStyles } from '/admin/elements/styles.js';

/** The admin page's look, denser: a day has hundreds of rows. */
export const resStyles = [...adminStyles, fieldStyles, tableStyles, css`
  td, tbody th { padding-block: 6px; }
  tbody th b { font-size: 18px; }
  .tools { display: flex; flex-wrap: wrap; align-items: flex-end; gap: var(--s3); flex: 0 1 auto !important; }
  .tools label { font-weight: 400; font-size: 14px; } .tools input[type=date] { width: 10.5em; } .tools select, .tools input[type=time] { width: auto; min-height: 44px; margin-top: var(--s1); }
  input[type=search], input[type=time] { padding: 8px var(--s3); border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); color: var(--ink); }
  .slot td, .slot th { background: var(--wall); font-weight: 700; padding-block: 4px; }
  .nowrap { white-space: nowrap; } .quieter { color: var(--ink-2); }
  @media print { .tools { display: none !important; } }
  .count { margin: var(--s3) 0 var(--s2); }
`];
