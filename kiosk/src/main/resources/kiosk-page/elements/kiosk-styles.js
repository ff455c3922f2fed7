// @ts-check
import { css } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';

/** A view is a column; what can be pressed lies in the bar at its foot. `--zoom` is above 1 for large type. */
export const viewStyles = [
  baseStyles,
  css`
    :host { display: flex; flex-direction: column; flex: 1; min-height: 0; }
    h1:focus-visible { outline: none; box-shadow: none; }
    .bar { margin-top: auto; background: var(--key-mist); border-top: .3rem solid var(--key); padding: 3rem 6rem 4rem; }
    .bar p { font-size: calc(3rem * var(--zoom, 1)); line-height: 1.4; text-align: center; margin-top: 1.6rem; min-height: 1.4em; }
    p { text-wrap: pretty; }
    .keys { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 2rem; }
    .key { min-height: 13.2rem; padding: .4rem 2rem; border-radius: 1.6rem; border: .3rem solid var(--key); background: var(--key); color: var(--paper); font-size: calc(4.6rem * var(--zoom, 1)); font-weight: 700; line-height: 1.25; text-align: center; }
    .key + .key, .key:has(+ .key) { font-size: calc(4.2rem * var(--zoom, 1)); padding: .4rem 1rem; }
    .key.second { background: var(--paper); color: var(--key-deep); }
    .key:active, .key[aria-busy='true'] { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
    .key[aria-disabled='true']:not([aria-busy='true']) { background: var(--wall); border: .3rem dashed var(--line); color: var(--ink); }
    @media (orientation: landscape) {
      .bar { padding: 1.4rem 2.8rem 1.8rem; }
      .bar p { font-size: calc(2rem * var(--zoom, 1)); margin-top: .6rem; }
      .keys { gap: 1.2rem; }
      .key, .key + .key, .key:has(+ .key) { min-height: 8.8rem; font-size: calc(3rem * var(--zoom, 1)); border-radius: 1.4rem; }
    }
  `,
];

/** A view with little to say says it large, in the middle. */
export const messageStyles = css`
  .message { flex: 1; min-height: 0; display: flex; flex-direction: column; justify-content: center; gap: 2.4rem; padding: 4rem 6rem; text-align: center; text-wrap: balance; }
  .message h1 { font-size: calc(6.8rem * var(--zoom, 1)); line-height: 1.35; }
  .message p { font-size: calc(4.4rem * var(--zoom, 1)); line-height: 1.45; text-wrap: balance; }
  .message svg.i { font-size: 11rem; align-self: center; stroke-width: 1.6; color: var(--ink-2); }
  .message.stop svg.i { color: var(--stop); }
  .message.scan svg.i { font-size: 22rem; color: var(--key); stroke-width: 1.2; }
  @media (orientation: landscape) {
    .message { gap: 1.4rem; padding: 2rem 4rem; }
    .message h1 { font-size: calc(4.6rem * var(--zoom, 1)); }
    .message p { font-size: calc(2.8rem * var(--zoom, 1)); }
    .message svg.i { font-size: 7rem; }
    .message.scan svg.i { font-size: 12rem; }
  }
`;
