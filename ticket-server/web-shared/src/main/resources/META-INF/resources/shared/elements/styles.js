// @ts-check
import { css } from 'lit';

/** What tokens.css gives to a plain page, for shadow roots. */
export const baseStyles = css`
  *, *::before, *::after { box-sizing: border-box; }
  :host([hidden]), [hidden] { display: none !important; }
  h1, h2, h3, p, ul, ol, dl, dd, table, figure, fieldset { margin: 0; padding: 0; }
  h1, h2, h3 { font-size: inherit; }
  h1, h2, h3, b, strong, th { font-weight: 700; }
  fieldset { border: 0; min-width: 0; }
  ul, ol { list-style: none; }
  table { border-collapse: collapse; }
  button, input, select, textarea { font: inherit; color: inherit; }
  button { text-align: inherit; cursor: pointer; }
  a { color: var(--key); }
  :lang(ja) { word-break: auto-phrase; line-break: strict; }
  :lang(zh) { font-family: var(--font-zh); }
  :lang(ko) { font-family: var(--font-ko); }
  ruby { ruby-align: center; }
  rt { font-size: .48em; font-weight: 400; line-height: 1.1; }
  svg.i { width: 1.15em; height: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; vertical-align: -.2em; }
  svg.i .f { fill: currentColor; stroke: none; }
  .nw { white-space: nowrap; display: inline-block; }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  :focus-visible { outline: 4px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--focus-halo); }
  @media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
`;

/** The number plate 番号札. Digits stand in cells of one width because the face's 1 is narrower than the others. */
export const plateStyles = css`
  .plate { font-family: var(--font-ja); position: relative; display: inline-flex; align-items: center; justify-content: center; gap: .1em; background: var(--paper); color: var(--ink); border: max(2px, .035em) solid var(--ink); border-radius: .12em; padding: .09em .18em .11em; font-weight: 700; line-height: 1; white-space: nowrap; }
  .plate * { font-family: var(--font-ja); }
  .plate.bare { border-color: transparent; }
  .plate .digits { display: inline-flex; }
  .plate .digit { display: inline-block; width: .76em; text-align: center; }
`;

/** The letter of a procedure. */
export const letterStyles = css`
  .letter { display: inline-grid; place-items: center; width: 1.5em; height: 1.5em; border: max(2px, .07em) solid var(--ink); border-radius: .24em; background: var(--paper); color: var(--ink); font-weight: 700; line-height: 1; flex: none; }
`;

/** The congestion sign: figures, word, ground. */
export const signStyles = css`
  .sign { display: inline-flex; align-items: center; gap: .4em; padding: .28em .7em .28em .5em; border-radius: .35em; font-weight: 700; line-height: 1.2; white-space: nowrap; }
  .sign > svg:not(.i) { height: 1.25em; width: 2.7em; flex: none; }
  .sign svg .on { fill: currentColor; stroke: currentColor; }
  .sign svg .off { fill: none; stroke: currentColor; stroke-width: 1.3; opacity: .75; }
  .sign.s1 { background: var(--calm); color: var(--on-calm); box-shadow: inset 0 0 0 2px var(--calm-edge); }
  .sign.s2 { background: var(--some); color: var(--on-some); box-shadow: inset 0 0 0 2px var(--some-edge); }
  .sign.s3 { background: var(--full); color: var(--on-full); }
  .sign.s0 { background: var(--paper); color: var(--ink-2); box-shadow: inset 0 0 0 2px var(--line); }
`;

/** Shape, sentence of what happened, sentence of what it means. */
export const bannerStyles = css`
  .banner { display: flex; align-items: flex-start; gap: .7em; padding: .75em 1em; border-radius: var(--round); border: 2px solid var(--warn-edge); border-left-width: .55em; background: var(--warn); color: var(--ink); line-height: 1.5; }
  .banner > svg.i { width: 1.6em; height: 1.6em; margin-top: -.02em; }
  .banner.info { background: var(--key-mist); border-color: var(--key); }
  .banner.info > svg { color: var(--key); }
  .banner.stop { background: var(--stop-mist); border-color: var(--stop); }
  .banner.stop > svg { color: var(--stop); }
`;
