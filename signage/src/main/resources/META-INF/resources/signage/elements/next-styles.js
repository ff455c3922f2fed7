// @ts-check
import { css } from 'lit';

/** Rows share the height there is, up to 11 rem each; upright, name and numbers stand in two lines. */
export const nextStyles = css`
  section { container-type: size; height: 100%; padding: 1.2rem 2.4rem .8rem 4rem; }
  table { display: flex; flex-direction: column; height: 100%; }
  tr { display: grid; grid-template: "letter name numbers people wait" minmax(0, 1fr) / 8rem 25.8rem 57.2rem 12rem minmax(0, 1fr); align-items: center; column-gap: 0; }
  thead tr { grid-template-areas: "what what numbers people wait"; height: 4.4rem; }
  thead th { font-size: 3rem; font-weight: 400; color: var(--ink-2); text-align: left; padding: 0; white-space: nowrap; }
  tbody { flex: 1; min-height: 0; max-height: calc(var(--rows) * 11rem); display: grid; grid-auto-rows: minmax(0, 1fr); }
  tbody tr { border-top: .2rem solid var(--rule); }
  th, td { padding: 0; font-size: 3rem; text-align: left; }
  .what { grid-area: what; }
  .letter { grid-area: letter; font-size: 4.2rem; line-height: 1; }
  .name { grid-area: name; font-weight: 700; line-height: 1.15; padding-right: 1.2rem; }
  .name span { padding-bottom: .1em; line-height: 1.2; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .numbers { grid-area: numbers; }
  .page { margin-left: 2.4rem; color: var(--ink); }
  .people { grid-area: people; padding-right: .8rem; }
  .wait { grid-area: wait; }
  tr .people, tr .wait { text-align: right; white-space: nowrap; }
  td b { font-size: 4.4rem; line-height: 1; }
  .range { font-size: 2.8rem; letter-spacing: -.02em; }
  .range b { font-size: 2.9rem; }
  .disturbed { margin-left: 1.2rem; color: var(--ink); font-weight: 700; }
  .five { display: grid; grid-template-columns: repeat(5, 11.4rem); font-size: 4.5rem; line-height: 1; }
  .five .number:first-child { font-weight: 700; }
  .five.long { font-size: 3.6rem; }
  .nobody, .over { color: var(--ink-2); }
  .closed { grid-column: numbers / wait-end; grid-row: 1; font-size: 3.6rem; display: flex; align-items: center; gap: 1.4rem; white-space: nowrap; }
  :host([wide]:not([upright])) tr { grid-template-columns: 8rem 62rem 62rem 22rem minmax(0, 1fr); padding-right: 1.6rem; }
  @container (max-height: 47rem) { .letter { font-size: 3.6rem; } }
  :host([upright]) section { padding: 1.4rem 4rem .4rem; }
  :host([upright]) tr { grid-template: "letter name people wait" 3.8rem "letter numbers people wait" 5.2rem / 9.6rem minmax(0, 1fr) 13rem 17.6rem; align-content: center; }
  :host([upright]) thead tr { grid-template: "what numbers people wait" 3.8rem / 9.6rem minmax(0, 1fr) 13rem 17.6rem; height: 3.8rem; }
  :host([upright]) thead th { font-size: 2.8rem; }
  :host([upright]) tbody { max-height: calc(var(--rows) * 14rem); }
  :host([upright]) th, :host([upright]) td { font-size: 3.2rem; }
  :host([upright]) .letter { font-size: 5rem; }
  :host([upright]) .name { font-size: 3rem; }
  :host([upright]) .name span { -webkit-line-clamp: 1; }
  :host([upright]) .five { grid-template-columns: repeat(5, 11.8rem); font-size: 4.6rem; }
  :host([upright]) .five.long { font-size: 3.6rem; }
  :host([upright]) td b { font-size: 5rem; }
  :host([upright]) .closed { grid-area: 2 / 2 / 3 / -1; font-size: 3.2rem; }
`;
