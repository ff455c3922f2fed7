// @ts-check
import { html } from 'lit';
import { AdminElement } from './admin-element.js';
import { adminStyles, tableStyles } from './styles.js';
import { itemHref, listPage } from './parts/list.js';
import { activeState } from './parts/status.js';
import { enrolledWords, reportState } from './parts/terminal-words.js';

/** The terminals of an office: what they are and how they are doing. */
class AdminTerminals extends AdminElement {
  static styles = [...adminStyles, tableStyles];

  render() {
    return listPage(this, 'terminals', this.state.page.data.terminals, {
      head: html`<th scope="col">${this.say('terminal.name')}</th><th scope="col">${this.say('terminal.kind')}</th><th scope="col">${this.say('terminal.report')}</th>
        <th scope="col">${this.say('terminal.enrolment')}</th><th scope="col">${this.say('active.label')}</th>`,
      row: (terminal) => html`<tr class=${terminal.active ? '' : 'off'}><th scope="row"><a href=${itemHref(this, terminal.id)}>${terminal.name}</a></th>
        <td>${this.say(`terminal.${terminal.kind}`)}</td><td>${reportState(this, terminal)}</td><td>${enrolledWords(this, terminal)}</td><td>${activeState(this, terminal.active)}</td></tr>`,
    });
  }
}

customElements.define('admin-terminals', AdminTerminals);
