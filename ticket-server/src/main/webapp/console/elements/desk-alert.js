// @ts-check
import { css, html, nothing } from 'lit';
import { DeskQuestion } from '/console/elements/desk-question.js';
import { icon } from '/shared/icons.js';

/** What a message over everything can be about. */
const KINDS = ['EARTHQUAKE', 'FIRE', 'EVACUATION', 'ALL_CLEAR'];

/** The message over every screen: one press opened this sheet, the next one puts it up or takes it down. */
class DeskAlert extends DeskQuestion {
  static styles = [...DeskQuestion.styles, css`
    p { font-size: 16px; margin-bottom: 12px; } .choices { grid-template-columns: 1fr 1fr; margin-bottom: 16px; }
    .choice { min-height: 72px; font-size: 20px; font-weight: 700; } .choice svg { width: 28px; height: 28px; }
  `];

  heading() {
    return this.say('alert');
  }

  content() {
    const present = this.state.desk?.emergency ?? null;
    return html`<p>${this.say(present ? 'alertNow' : 'alertAbout', present ? { kind: this.say(`alert.${present.kind}`) } : {})}</p>
      <div class="choices">${KINDS.filter((kind) => kind !== present?.kind).map((kind) => html`<button class="choice" @click=${() => this.act('raise', kind)}>
        ${icon(kind === 'ALL_CLEAR' ? 'ok' : 'warn')}<span>${this.say(`alert.${kind}`)}</span></button>`)}</div>
      <div class="acts"><button class="button" autofocus @click=${() => this.act('closeDialog')}>${this.say('confirm.no')}</button>
        ${present ? html`<button class="button main" @click=${() => this.act('lift')}>${this.say('alertLift')}</button>` : nothing}</div>`;
  }
}

customElements.define('desk-alert', DeskAlert);
