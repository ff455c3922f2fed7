// @ts-check
import { LitElement, css, html } from 'lit';
import { baseStyles } from '/shared/elements/styles.js';
import { pick, t } from '/shared/text.js';

/** The place for pictures, films and notices; while there is none its ground is quiet. */
class BoardContent extends LitElement {
  static properties = { slide: { attribute: false }, language: { attribute: false } };

  static styles = [baseStyles, css`
    section { height: 100%; overflow: hidden; background: var(--rule); display: grid; grid: minmax(0, 1fr) / minmax(0, 1fr); }
    img, video { width: 100%; height: 100%; object-fit: contain; }
    .notice { display: grid; place-content: center; padding: 3rem; background: var(--paper); border: 1px solid var(--rule); font-size: 5.2rem; font-weight: 700; line-height: 1.45; text-align: center; text-wrap: balance; overflow-wrap: anywhere; }
    .notice.long { font-size: 3.6rem; }
    .notice.longer { font-size: 2.8rem; font-weight: 400; text-align: left; }
  `];

  constructor() {
    super();
    /** @type {import('/signage/playlist.js').Slide | null} */
    this.slide = null;
    this.language = 'ja';
  }

  render() {
    return html`<section aria-label=${t('ja', 'content')}>${this.#shown()}</section>`;
  }

  /** A film is silent: the voice belongs to the calls. */
  #shown() {
    const { slide } = this;
    if (slide === null) return '';
    if (slide.kind === 'NOTICE') return this.#notice(slide.texts);
    if (slide.kind === 'PICTURE') return html`<img src=${slide.url ?? ''} alt=${slide.name}>`;
    return html`<video src=${slide.url ?? ''} .muted=${true} autoplay loop playsinline aria-label=${slide.name}></video>`;
  }

  /** @param {Record<string, string>} texts */
  #notice(texts) {
    const lang = texts[this.language] ? this.language : 'ja';
    const text = pick(texts, lang);
    const size = text.length > 110 ? 'longer' : text.length > 36 ? 'long' : '';
    return html`<p class="notice ${size}" lang=${lang}>${text}</p>`;
  }
}

customElements.define('board-content', BoardContent);
