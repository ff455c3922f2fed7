// @ts-check
import { css } from 'lit';

/** Buttons and key caps of the console. */
export const controlStyles = css`
  .button { display: inline-flex; align-items: center; gap: 8px; min-height: 36px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--ink); font-size: 15px; white-space: nowrap; }
  .button.main { background: var(--key); border-color: var(--key); color: var(--paper); font-weight: 700; }
  .button:active { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
  .button[aria-disabled='true'] { border-style: dashed; background: var(--wall); color: var(--ink-2); cursor: default; }
  kbd { border: 1px solid var(--line); border-bottom-width: 3px; border-radius: 5px; padding: 2px 7px; background: var(--wall); color: var(--ink); font: 700 13px var(--font); white-space: nowrap; }
`;

/** For `cells`. */
export const digitStyles = css`
  .digit { display: inline-block; width: .72em; text-align: center; }
`;

/** Framed words beside a number. */
export const chipStyles = css`
  .chip { border: 1px solid var(--line); border-radius: 4px; padding: 0 5px; background: var(--paper); color: var(--ink); font-size: 13px; line-height: 20px; white-space: nowrap; }
  .chip.over { background: var(--some); border-color: var(--warn-edge); color: var(--on-some); font-weight: 700; }
  .chip.slot { background: var(--calm); border-color: var(--calm-edge); color: var(--on-calm); font-weight: 700; }
  .chip.first { border: 2px solid var(--ink); line-height: 18px; font-weight: 700; }
  .chip.over svg.i { width: 13px; height: 13px; margin-right: 2px; }
`;

/** Rows of choices in a dialog. */
export const choiceStyles = css`
  .choices { display: grid; gap: 8px; }
  .choice { display: flex; align-items: center; gap: 12px; width: 100%; min-height: 48px; padding: 6px 14px; border: 2px solid var(--line); border-radius: var(--round); background: var(--paper); font-size: 16px; }
  .choice b { font-size: 18px; }
  .choice .end { margin-left: auto; color: var(--ink-2); font-size: 15px; white-space: nowrap; }
  .choice:active { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
  .choice:active .end { color: var(--paper); }
  .acts { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 20px; }
`;

/** Fields and the row of choices in a sheet. */
export const formStyles = css`
  form { display: grid; gap: 16px; }
  legend, .label { display: block; margin-bottom: 6px; padding: 0; font-weight: 700; }
  .hint { color: var(--ink-2); font-size: 14px; }
  .options { display: flex; flex-wrap: wrap; gap: 8px; }
  .option { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; padding: 0 14px; border: 2px solid var(--line); border-radius: var(--round); font-size: 16px; cursor: pointer; }
  .option:has(:checked) { border-color: var(--key); background: var(--key-mist); font-weight: 700; }
  .option input { width: 18px; height: 18px; margin: 0; accent-color: var(--key); }
  input[type='text'], input[type='time'], input[type='number'], select, textarea { min-height: 44px; padding: 0 10px; border: 2px solid var(--line); border-radius: 6px; background: var(--paper); font-size: 16px; }
  input[type='text'], textarea, select { width: 100%; }
  textarea { min-height: 92px; padding: 8px 10px; resize: vertical; }
  .acts { margin-top: 4px; }
  .acts .button { min-height: 48px; padding: 0 20px; font-size: 17px; }
`;
