// @ts-check
import { css } from 'lit';

/** Forms of the sign-in page. */
export const formStyles = css`
  h1 { font-size: 24px; line-height: 1.3; }
  label { display: block; margin-top: 15px; font-weight: 700; }
  input:not([type='checkbox']) { display: block; width: 100%; min-height: 48px; margin-top: 4px; padding: 0 12px; border: 2px solid var(--line); border-radius: var(--round); background: var(--paper); font-size: 18px; }
  .check { display: flex; align-items: center; gap: 10px; min-height: 34px; margin-top: 10px; font-weight: 400; }
  .check input { width: 20px; height: 20px; }
  .main { display: block; width: 100%; min-height: 54px; margin-top: 22px; border: 2px solid var(--key); border-radius: var(--round); background: var(--key); color: var(--paper); font-size: 18px; font-weight: 700; text-align: center; }
  .main:active, .main[aria-disabled='true'] { background: var(--key-deep); border-color: var(--key-deep); }
  .plain { display: block; min-height: 40px; margin: 14px auto 0; padding: 0 12px; border: 0; background: none; color: var(--key); text-decoration: underline; }
`;
