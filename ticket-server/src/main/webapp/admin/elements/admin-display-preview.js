// @ts-check
import { css, html } from 'lit';
import { AdminElement } from './admin-element.js';
import { adminStyles } from './styles.js';
import { previewOf } from '../forms/display.js';

/** The real board page, made small, with the settings as they stand in the form; across or upright. */
class AdminDisplayPreview extends AdminElement {
  static properties = { upright: { state: true } };

  static styles = [...adminStyles, css`
    .card { margin-top: var(--s4); } .which { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); margin: var(--s2) 0 var(--s3); }
    .frame { width: 960px; max-width: 100%; height: 540px; overflow: hidden; border: 2px solid var(--ink); border-radius: var(--round); }
    .frame.upright { width: 405px; height: 720px; }
    iframe { border: 0; display: block; transform-origin: top left; width: 1920px; height: 1080px; transform: scale(.5); }
    .upright iframe { width: 1080px; height: 1920px; transform: scale(.375); }
    @media (max-width: 1100px) { .frame { width: 576px; height: 324px; } iframe { transform: scale(.3); } }
    @media (max-width: 700px) { .frame { width: 288px; height: 162px; } iframe { transform: scale(.15); }
      .frame.upright { width: 270px; height: 480px; } .upright iframe { transform: scale(.25); } }`];

  constructor() {
    super();
    this.upright = false;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('message', this.#heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('message', this.#heard);
  }

  #heard = (/** @type {MessageEvent} */ { origin, data }) => {
    if (origin === location.origin && data?.type === 'preview-ready') this.#tell();
  };

  #tell() {
    const { form } = this.state;
    if (!form) return;
    this.renderRoot.querySelector('iframe')?.contentWindow?.postMessage({ type: 'display', display: previewOf(form.draft) }, location.origin);
  }

  updated() {
    this.#tell();
  }

  render() {
    const choices = [false, true].map((upright) => html`<label><input type="radio" name="upright" .checked=${this.upright === upright} @change=${() => (this.upright = upright)}>
      ${this.say(`display.preview.${upright ? 'upright' : 'across'}`)}</label>`);
    return html`<section class="card"><h2>${this.say('display.preview')}</h2><p class="hint">${this.say('display.previewHint')}</p>
      <div class="which" role="radiogroup" aria-label=${this.say('display.preview.panel')}>${choices}</div>
      <div class="frame ${this.upright ? 'upright' : ''}"><iframe tabindex="-1" title=${this.say('display.preview')}
        src="/signage/?office=${encodeURIComponent(this.state.route.office ?? '')}&preview"></iframe></div></section>`;
  }
}

customElements.define('admin-display-preview', AdminDisplayPreview);
