// @ts-check
import { css } from 'lit';

/** Staff mode is a tool: two sheets, one for the printer and one for tickets. */
export const staffStyles = css`
  .body { flex: 1; min-height: 0; display: grid; align-content: start; gap: 2.4rem; padding: 3rem 4rem; overflow-y: auto; }
  h1 { font-size: 5rem; line-height: 1.3; }
  junban-banner { font-size: 3rem; }
  section { background: var(--paper); border: .2rem solid var(--rule); border-radius: 1.6rem; padding: 2.4rem 2.8rem; display: grid; gap: 1.6rem; }
  h2 { display: flex; align-items: center; gap: 1.2rem; font-size: 3.6rem; line-height: 1.3; }
  p { font-size: 3rem; line-height: 1.4; }
  .how { display: flex; align-items: center; gap: 1rem; font-weight: 700; font-size: 3.6rem; }
  .how.ok svg.i { color: var(--ok); }
  .since { color: var(--ink-2); }
  .work { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6rem; }
  .find { display: grid; grid-template-columns: 1fr auto auto; gap: 1.2rem; }
  button { min-height: 9.6rem; padding: .4rem 2rem; border: .3rem solid var(--key); border-radius: 1.4rem; background: var(--paper); color: var(--key-deep); font-size: 3.2rem; font-weight: 700; text-align: center; }
  button.main { background: var(--key); color: var(--paper); }
  button.danger { background: var(--stop); border-color: var(--stop); color: var(--paper); }
  button:active { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
  button[aria-disabled='true'] { background: var(--wall); border: .3rem dashed var(--line); color: var(--ink-2); }
  output { display: flex; align-items: center; padding: 0 1.6rem; border: .3rem solid var(--line); border-radius: 1.2rem; font: 700 5rem/1 var(--font-ja); min-width: 0; }
  output .hint { font-size: 2.8rem; font-weight: 400; color: var(--ink-2); }
  .ticket { display: flex; align-items: center; gap: 2.4rem; }
  .ticket junban-plate { font-size: 7rem; }
  .ticket .name, .ask { font-weight: 700; font-size: 3.4rem; }
  @media (orientation: landscape) {
    .body { grid-template-columns: 38rem 1fr; gap: 1.2rem 1.6rem; padding: 1.4rem 2.8rem; }
    h1, .body > junban-banner, .body > [role='status'] { grid-column: 1 / -1; }
    h1 { font-size: 2.8rem; }
    junban-banner { font-size: 1.8rem; }
    section { padding: 1.4rem 1.6rem; gap: 1rem; align-content: start; }
    h2 { font-size: 2.2rem; }
    p { font-size: 1.9rem; }
    .how { font-size: 2.2rem; }
    button { min-height: 6.8rem; font-size: 2rem; padding: .4rem 1rem; }
    .work { gap: 1rem; }
    section:first-of-type .work { grid-template-columns: 1fr; }
    output { font-size: 3rem; }
    output .hint { font-size: 1.8rem; }
    .ticket junban-plate { font-size: 4rem; }
    .ticket .name, .ask { font-size: 2.1rem; }
    .bar .key { min-height: 6.8rem; font-size: 2.2rem; }
  }
`;
