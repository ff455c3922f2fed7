// @ts-check
import { css } from 'lit';
import { baseStyles, bannerStyles, letterStyles } from '/shared/elements/styles.js';

/** Headings, links, buttons and cards. */
const frame = css`
  :host { display: block; font: 400 16px/1.5 var(--font); color: var(--ink); }
  .head { display: flex; flex-wrap: wrap; align-items: flex-end; gap: var(--s3) var(--s4); margin-bottom: var(--s4); }
  .head > div { flex: 1 1 320px; }
  h1 { font-size: 24px; line-height: 1.3; }
  /* told to a screen reader on arrival; there is nothing to press */
  h1:focus-visible { outline: none; box-shadow: none; }
  h2 { font-size: 18px; line-height: 1.4; }
  .intro, .hint { color: var(--ink-2); font-size: 14px; }
  .crumb { font-size: 14px; }
  a { text-underline-offset: 3px; }
  a:hover { color: var(--key-deep); }
  .btn { display: inline-flex; align-items: center; gap: var(--s2); min-height: 44px; padding: 6px var(--s4); border: 2px solid var(--key); border-radius: var(--round);
    background: var(--paper); color: var(--key-deep); font-weight: 700; line-height: 1.3; text-decoration: none; }
  .btn:hover { background: var(--key-mist); }
  .btn.main { background: var(--key); color: var(--paper); padding-inline: var(--s5); }
  .btn.main:hover, .btn:active { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
  .btn.quiet { border-width: 1px; border-color: var(--line); font-weight: 400; color: var(--ink); font-size: 14px; min-height: 36px; white-space: nowrap; padding: 4px var(--s3); }
  .btn.quiet.tall { min-height: 44px; }
  .btn.quiet:active { color: var(--paper); }
  .btn[disabled] { border: 2px dashed var(--line); background: var(--wall); color: var(--ink-2); cursor: default; }
  .card { background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; padding: var(--s4) 20px 20px; }
  .card + .card { margin-top: var(--s4); }
  .columns { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); gap: var(--s4); align-items: start; }
  .columns > .card + .card { margin-top: 0; }
  .columns.narrow-first { grid-template-columns: minmax(0, 3fr) minmax(0, 5fr); }
  .banner { margin-bottom: var(--s4); }
  .banner p + p, .banner p + .btn { margin-top: var(--s2); }
  .state { display: inline-block; white-space: nowrap; } .state svg.i { margin-right: 6px; }
  .state.ok svg, .state.ok { color: var(--ok); }
  .state.warn { color: var(--ink); } .state.warn svg { color: var(--warn-edge); }
  .state.stop { color: var(--stop); font-weight: 700; }
  .state.none { color: var(--ink-2); }
  @media (max-width: 900px) { .columns, .columns.narrow-first { grid-template-columns: minmax(0, 1fr); } }
`;

/** Fields of forms. */
export const fieldStyles = css`
  .field { margin-top: var(--s4); }
  .card > .field:first-child { margin-top: 0; }
  .card > h2 + .field, .card > .hint + .field { margin-top: var(--s3); }
  label, legend, .label { display: block; font-weight: 700; padding: 0; }
  legend.big { font-size: 18px; line-height: 1.4; }
  .need { display: inline-block; margin-left: var(--s2); padding: 0 6px; border: 1px solid var(--line); border-radius: 4px; font-size: 13px; font-weight: 400;
    line-height: 1.5; white-space: nowrap; }
  input[type=text], input[type=date], select, textarea { display: block; width: 100%; min-height: 44px; margin-top: var(--s1); padding: 8px var(--s3);
    border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); color: var(--ink); line-height: 1.5; }
  textarea { resize: vertical; }
  input.short, input.tiny { width: 8em; } input.letter { width: 4em; font-weight: 700; text-transform: uppercase; } input.time { width: 6.5em; } input[type=date] { width: 12em; }
  input[aria-invalid=true], select[aria-invalid=true], textarea[aria-invalid=true] { border: 2px solid var(--stop); background: var(--stop-mist); }
  .hint { margin-top: var(--s1); line-height: 1.5; }
  .issue { display: flex; gap: 6px; margin-top: var(--s1); color: var(--stop); font-weight: 700; font-size: 15px; line-height: 1.45; }
  .issue svg.i { margin-top: .15em; }
  .advice { display: flex; gap: 6px; margin-top: var(--s2); padding: var(--s2) var(--s3); border-radius: var(--round); background: var(--warn); font-size: 14px; line-height: 1.5; }
  .advice svg.i { color: var(--warn-edge); margin-top: .15em; }
  .advice.info { background: var(--key-mist); } .advice.info svg.i { color: var(--key); }
  .choice { display: flex; align-items: flex-start; gap: var(--s3); padding: var(--s2) 0; font-weight: 400; cursor: pointer; min-height: 44px; }
  .choice + .choice { border-top: 1px solid var(--rule); }
  .choice input { width: 22px; height: 22px; margin: 1px 0 0; flex: none; accent-color: var(--key); }
  .choice .hint { display: block; margin: 0; }
  .choices { margin-top: var(--s1); }
  .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 var(--s4); }
  .pair .field label { font-size: 15px; font-weight: 400; }
  .bar { position: sticky; bottom: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4);
    margin: var(--s5) calc(-1 * var(--s5)) 0; padding: var(--s3) var(--s5); background: var(--paper); border-top: 1px solid var(--rule); }
  .bar .dirty { display: inline-flex; gap: 6px; align-items: center; font-size: 15px; }
  .bar .dirty svg { color: var(--warn-edge); }
  .summary ul { margin-top: var(--s1); }
  .summary li { padding: 2px 0; }
  .summary a { color: var(--stop); font-weight: 700; }
  @media (max-width: 640px) { .pair { grid-template-columns: minmax(0, 1fr); } .bar { margin-inline: calc(-1 * var(--s4)); padding-inline: var(--s4); } }
`;

/** Tables of lists and reports. */
export const tableStyles = css`
  .scroll { position: relative; overflow-x: auto; background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; }
  table { width: 100%; }
  th, td { padding: 10px var(--s3); text-align: left; vertical-align: middle; border-top: 1px solid var(--rule); }
  thead th { font-size: 14px; border-top: 0; vertical-align: bottom; white-space: nowrap; }
  tbody th { font-weight: 400; }
  th:first-child, td:first-child { padding-left: 20px; }
  .num { text-align: right; white-space: nowrap; }
  tbody a { font-weight: 700; }
  td .hint, th .hint { display: block; margin: 0; font-weight: 400; }
  tr.off td, tr.off th { background: var(--wall); color: var(--ink-2); }
`;

export const adminStyles = [baseStyles, bannerStyles, letterStyles, frame];
