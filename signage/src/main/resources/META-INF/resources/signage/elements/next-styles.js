// @ts-check
import { css } from 'lit';

/**
 * Rows share the height there is, up to 12 rem each. What a row has in the language beside Japanese stands in a line of its own: across below the
 * numbers, upright, where name and numbers stand in two lines, beside the name.
 */
export const nextStyles = css`
  section { container-type: size; height: 100%; padding: .8rem 2.4rem .4rem 4rem; }
  table { display: flex; flex-direction: column; height: 100%; }
  tr { display: grid; grid-template: "letter name numbers people wait" 4.6rem "letter name line line line" auto / 8rem 25.8rem 57.2rem 12rem minmax(0, 1fr); align-content: center; align-items: center; }
  thead tr { grid-template: "what what numbers people wait" 4rem / 8rem 25.8rem 57.2rem 12rem minmax(0, 1fr); }
  thead th { font-size: 3rem; font-weight: 400; color: var(--ink-2); text-align: left; padding: 0; white-space: nowrap; }
  tbody { flex: 1; min-height: 0; max-height: calc(var(--rows) * 12rem); display: grid; grid-auto-rows: minmax(0, 1fr); }
  tbody tr { border-top: .2rem solid var(--rule); }
  th, td { padding: 0; font-size: 3rem; text-align: left; }
  .what { grid-area: what; }
  .letter { grid-area: letter; font-size: 4.2rem; line-height: 1; }
  .name { display: contents; }
  .name > b { grid-area: name; font-size: 3rem; line-height: 1.2; padding-right: 1.2rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .line { grid-area: line; display: flex; gap: 2rem; min-width: 0; }
  .other, .figures { font-size: 2.8rem; line-height: 1.1; color: var(--ink-2); white-space: nowrap; }
  .other { min-width: 0; overflow-x: clip; text-overflow: ellipsis; padding-bottom: .6rem; margin-bottom: -.6rem; }
  .figures { margin-left: auto; }
  .spare { display: none; }
  .numbers { grid-area: numbers; white-space: nowrap; }
  .page { margin-left: 2.4rem; color: var(--ink); }
  .people { grid-area: people; padding-right: .8rem; }
  .wait { grid-area: wait; }
  tr .people, tr .wait { text-align: right; white-space: nowrap; line-height: 1; }
  td:not(.name) b { font-size: 4.4rem; line-height: 1; }
  .figures b { font: inherit; }
  .range { letter-spacing: -.02em; }
  .wait .range { font-size: 2.8rem; }
  td.wait .range b { font-size: 2.9rem; }
  .disturbed { margin-left: 1.2rem; font-size: 2.8rem; color: var(--ink); font-weight: 700; }
  .five { display: grid; grid-template-columns: repeat(5, 11.4rem); font-size: 4.5rem; line-height: 1; }
  .five .number:first-child { font-weight: 700; }
  .five.long { font-size: 3.6rem; }
  .nobody, .over { color: var(--ink-2); }
  .name, .closed { min-width: 0; }
  .closed .other { display: none; }
  .closed { grid-area: 1 / 3 / 2 / -1; font-size: 3.6rem; line-height: 1; display: flex; align-items: center; gap: 1.4rem; white-space: nowrap; }
  :host([wide]:not([upright])) tr { grid-template-columns: 8rem 62rem 62rem 22rem minmax(0, 1fr); padding-right: 1.6rem; }
  @container (max-height: 51rem) {
    tbody tr { grid-template-rows: 4rem auto; }
    .letter { font-size: 3.6rem; }
    .name > b { line-height: 1.1; }
    .other, .figures { line-height: 1.05; }
    .five, td:not(.name) b { font-size: 4.4rem; }
  }
  :host([upright]) section { padding: 1.4rem 4rem .4rem; }
  :host([upright]) tr { grid-template: "letter name name name" 3.8rem "letter numbers people wait" 5.2rem / 9.6rem minmax(0, 1fr) 13rem 17.6rem; }
  :host([upright]) thead tr { grid-template: "what numbers people wait" 3.8rem / 9.6rem minmax(0, 1fr) 13rem 17.6rem; }
  :host([upright]) thead th { font-size: 2.8rem; }
  :host([upright]) tbody { max-height: calc(var(--rows) * 14rem); }
  :host([upright]) th, :host([upright]) td { font-size: 3.2rem; }
  :host([upright]) .letter { font-size: 5rem; }
  :host([upright]) .name { grid-area: name; display: flex; align-items: baseline; gap: 1.6rem; overflow-x: clip; }
  :host([upright]) .name > b { white-space: nowrap; padding: 0; overflow: visible; }
  :host([upright]) .line { display: contents; }
  :host([upright]) .count { display: none; }
  :host([upright]) .spare { display: inline; }
  :host([upright]) .five { grid-template-columns: repeat(5, 11.8rem); font-size: 4.6rem; }
  :host([upright]) .five.long { font-size: 3.6rem; }
  :host([upright]) td:not(.name) b { font-size: 5rem; }
  :host([upright]) td.wait .range b { font-size: 2.8rem; }
  :host([upright]) .closed { grid-area: 2 / 2 / 3 / -1; font-size: 3.2rem; }
  :host([upright]) .closed .other { display: block; }
  :host([upright]) .shut .figures { display: none; }
`;
