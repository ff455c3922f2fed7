// @ts-check
import { css } from 'lit';

/** Three sizes: rows on the tall panel, rows on the wide panel, tiles where many or low. */
export const procedureStyles = css`
  :host { display: grid; grid-template-rows: minmax(max-content, 1fr); min-width: 0; --letter: 5.6rem; --name: 4.4rem; --small: 2.8rem; --wait: 3rem; --minutes: 3.8rem; --figure: 4.8rem; --wide: 25.6rem; --reason: 42rem; --gap: 2.6rem; --side: 2.4rem; }
  @media (orientation: landscape) {
    :host { --letter: 4rem; --name: 3rem; --small: 2rem; --wait: 2.1rem; --minutes: 2.4rem; --figure: 3.2rem; --wide: 17rem; --reason: 26rem; --gap: 1.6rem; --side: 1.6rem; }
  }
  :host(:lang(en)) { --name: 4rem; --minutes: 3rem; }
  :host([easy]) { --name: 3.3rem; --small: 2.4rem; --wait: 2.4rem; --minutes: 2.6rem; --figure: 3.8rem; --wide: 26rem; --reason: 40rem; --gap: 2rem; --side: 2rem; }
  :host([tile]) { --letter: 4rem; --name: 3.2rem; --small: 2.4rem; --wait: 2.4rem; --minutes: 2.8rem; --figure: 3.8rem; --wide: auto; --reason: auto; --gap: 1.4rem; --side: 1.6rem; }
  :host([tile]:lang(en)) { --name: 3rem; --small: 2.2rem; --minutes: 2.6rem; --figure: 3.6rem; }
  :host([tile][easy]) { --name: 2.9rem; --wait: 2.1rem; --minutes: 2.2rem; --figure: 3.2rem; }
  @media (orientation: landscape) {
    :host(:lang(en)) { --name: 2.7rem; --small: 1.9rem; --wait: 2rem; --minutes: 2.1rem; }
    :host([easy]) { --name: 2.6rem; --small: 1.9rem; --wait: 1.9rem; --minutes: 2rem; --figure: 3.4rem; --wide: 20rem; --reason: 24rem; --gap: 1.4rem; --side: 1.4rem; }
    :host([tile]), :host([tile]:lang(en)), :host([tile][easy]) { --letter: 3.2rem; --name: 2.5rem; --small: 1.9rem; --wait: 1.9rem; --minutes: 2.1rem; --figure: 3rem; --wide: auto; --reason: auto; --gap: 1.2rem; }
    :host([tile][easy]) { --name: 2.2rem; --wait: 1.8rem; --minutes: 1.9rem; }
  }

  :host([large]) { --letter: 6.4rem; --name: 5.6rem; --small: 3.4rem; --wait: 3.8rem; --minutes: 4.4rem; --figure: 5.8rem; --wide: 32rem; --reason: 46rem; --gap: 2rem; --side: 2rem; }
  :host([large]:lang(en)) { --name: 4.2rem; --minutes: 3.6rem; }
  :host([large][easy]) { --name: 4rem; --small: 3rem; --wait: 3rem; --minutes: 3.2rem; --figure: 4.6rem; --wide: 29rem; --gap: 1.4rem; --side: 1.4rem; }
  :host([large][tile]) { --letter: 4.6rem; --name: 3.8rem; --wait: 2.8rem; --minutes: 3.2rem; --figure: 4.4rem; --wide: auto; --reason: auto; }
  @media (orientation: landscape) {
    :host([large]), :host([large]:lang(en)), :host([large][easy]) { --letter: 4.6rem; --name: 3.8rem; --small: 2.4rem; --wait: 2.8rem; --minutes: 3rem; --figure: 4.2rem; --wide: 19rem; --reason: 24rem; --gap: 1.4rem; --side: 1.4rem; }
    :host([large]:lang(en)) { --name: 2.8rem; --minutes: 2.2rem; --figure: 3.4rem; --wide: 16rem; }
    :host([large][easy]) { --name: 2.6rem; --small: 2rem; --wait: 2rem; --minutes: 2.2rem; --figure: 3.2rem; --wide: 17rem; --gap: 1rem; --side: 1rem; }
  }

  button { display: flex; align-items: center; width: 100%; height: 100%; gap: var(--gap); padding: .4rem var(--side); border-radius: 1.6rem; background: var(--paper); border: .3rem solid var(--key); color: var(--ink); }
  .letter { font: 700 var(--letter)/1 var(--font); color: var(--key-deep); border-color: var(--key); }
  .words { flex: 1; min-width: 0; }
  .words strong { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: var(--name); line-height: 1.3; text-wrap: balance; }
  .words strong:is(:lang(zh), :lang(ko)) { line-height: 1.4; }
  small { display: block; font-size: var(--small); line-height: 1.3; color: var(--ink-2); }
  .wait { flex: none; min-width: var(--wide); text-align: right; line-height: 1.2; font-size: var(--wait); }
  .wait > span { display: block; }
  .wait b { font-size: 1.2em; }
  .minutes { margin: .2rem 0 .4rem; font-size: var(--minutes); font-weight: 700; white-space: nowrap; }
  .minutes b { font-size: var(--figure); }
  .people b { margin-left: .12em; }
  .time { font-size: var(--small); color: var(--ink-2); }
  button > svg.i { font-size: var(--letter); width: .72em; height: .72em; color: var(--key); }
  :host([easy]) .words strong { line-height: 1.4; word-break: keep-all; overflow-wrap: anywhere; }
  :host([easy]) small { line-height: 1.4; }
  :host([easy]) .wait { line-height: 1.3; }

  .reserved strong { display: inline-block; padding: .1em .6em; border-radius: .3em; background: var(--calm); color: var(--on-calm); box-shadow: inset 0 0 0 2px var(--calm-edge); font-size: 1.13em; }
  .reserved span { margin-top: .4rem; }
  :host([large]) .words strong { -webkit-line-clamp: 3; }
  :host([large]:lang(en)) .reserved { font-size: 2.8rem; min-width: 0; }

  .closed { background: var(--wall); border: .3rem dashed var(--line); }
  .closed .letter { color: var(--ink-2); border-color: var(--line); background: var(--wall); }
  .reason { width: var(--reason); min-width: 0; text-align: left; line-height: 1.3; text-wrap: balance; }
  .reason strong { display: flex; align-items: center; gap: .3em; font-size: 1.13em; }
  .told { border-color: var(--ink); }

  :host([tile]) button { flex-wrap: wrap; align-content: center; row-gap: .4rem; }
  :host([tile]) .words { flex-basis: calc(100% - 14rem); }
  :host([large][tile]) .words { flex-basis: calc(100% - 17rem); }
  :host([tile]) .words strong:is(:lang(zh), :lang(ko)) { line-height: 1.3; }
  :host([tile]) .minutes { margin: 0; }
  :host([tile]) small { display: none; }
  :host([tile]) .chosen small { display: block; }
  :host([tile]) .wait { order: 1; flex: 1 0 100%; display: flex; flex-wrap: wrap; align-items: baseline; justify-content: flex-end; column-gap: .7em; }
  :host([tile]) .reason { justify-content: flex-start; }

  button:not(.closed):active, .chosen { background: var(--key-deep); border-color: var(--key-deep); color: var(--paper); }
  button:not(.closed):active :is(small, .time, svg.i), .chosen :is(small, .time, svg.i) { color: var(--paper); }
`;
