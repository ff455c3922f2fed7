// @ts-check
import { css } from 'lit';

/**
 * Rows share the height there is, up to 12 rem each. In two lines: the procedure, with what there is of it in the language beside Japanese, and below
 * it the numbers, people and wait.
 */
export const nextStyles = css`
  section { container-type: size; height: 100%; padding: .8rem 4rem .4rem; }
  table { display: flex; flex-direction: column; height: 100%; }
  tr { --line: 3.6rem; display: grid; grid-template: "letter name name name" var(--line) "letter numbers people wait" 4.6rem / 9.6rem minmax(0, 1fr) 14rem 18.4rem; align-content: center; align-items: center; }
  thead tr { grid-template: "what numbers people wait" 4rem / 9.6rem minmax(0, 1fr) 14rem 18.4rem; height: 4rem; }
  thead th { font-size: 3rem; font-weight: 400; color: var(--ink-2); text-align: left; padding: 0; white-space: nowrap; }
  tbody { flex: 1; min-height: 0; max-height: calc(var(--rows) * 12rem); display: grid; grid-auto-rows: minmax(0, 1fr); }
  tbody tr { border-top: .2rem solid var(--rule); }
  th, td { padding: 0; font-size: 3rem; text-align: left; }
  .what { grid-area: what; }
  .letter { grid-area: letter; font-size: 4.2rem; line-height: 1; }
  .name { grid-area: name; display: flex; align-items: baseline; gap: 2rem; line-height: var(--line); white-space: nowrap; overflow: hidden; }
  td.name b { font-size: inherit; line-height: inherit; }
  .other, .figures { font-size: 2.8rem; color: var(--ink-2); }
  .other { overflow: hidden; text-overflow: ellipsis; }
  .figures { margin-left: auto; }
  .numbers { grid-area: numbers; white-space: nowrap; }
  .page { margin-left: 2.4rem; color: var(--ink); }
  .people { grid-area: people; }
  .wait { grid-area: wait; }
  tr .people, tr .wait { text-align: right; white-space: nowrap; line-height: 1; }
  td b { font-size: 4.4rem; line-height: 1; }
  .figures b { font: inherit; }
  .range { letter-spacing: -.02em; }
  .wait .range { font-size: 2.8rem; }
  .wait .range b { font-size: 2.9rem; }
  .disturbed { margin-left: 1.2rem; color: var(--ink); font-weight: 700; }
  .disturbed span { font-weight: 400; color: var(--ink-2); }
  .five { display: grid; grid-template-columns: repeat(5, 12.4rem); font-size: 4.5rem; line-height: 1; }
  .five .number:first-child { font-weight: 700; }
  .five.long { font-size: 3.6rem; }
  .nobody, .over { color: var(--ink-2); }
  .closed { grid-area: 2 / 2 / 3 / -1; font-size: 3.4rem; line-height: 1; display: flex; align-items: center; gap: 1.4rem; white-space: nowrap; }
  :host([wide]:not([upright])) .five { grid-template-columns: repeat(5, 16rem); }
  @container (max-height: 51rem) {
    tr { --line: 3rem; grid-template-rows: var(--line) 4rem; }
    .letter { font-size: 3.6rem; }
    .name { font-size: 2.8rem; }
    .five, td b { font-size: 4rem; }
  }
  :host([upright]) section { padding: 1.4rem 4rem .4rem; }
  :host([upright]) tr { grid-template: "letter name name name" 3.8rem "letter numbers people wait" 5.2rem / 9.6rem minmax(0, 1fr) 13rem 17.6rem; --line: 3.8rem; }
  :host([upright]) thead tr { grid-template: "what numbers people wait" 3.8rem / 9.6rem minmax(0, 1fr) 13rem 17.6rem; height: 3.8rem; }
  :host([upright]) thead th { font-size: 2.8rem; }
  :host([upright]) tbody { max-height: calc(var(--rows) * 14rem); }
  :host([upright]) th, :host([upright]) td { font-size: 3.2rem; }
  :host([upright]) .letter { font-size: 5rem; }
  :host([upright]) .name { font-size: 3rem; gap: 1.6rem; }
  :host([upright]) .count, :host([upright]) .disturbed span { display: none; }
  :host([upright]) .five { grid-template-columns: repeat(5, 11.8rem); font-size: 4.6rem; }
  :host([upright]) .five.long { font-size: 3.6rem; }
  :host([upright]) td:not(.name) b { font-size: 5rem; }
  :host([upright]) .closed { font-size: 3.2rem; }
`;
