// @ts-check
import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pick } from '/shared/text.js';
import { controlId, textField } from './fields.js';

/** @typedef {import('../admin-form.js').AdminForm} AdminForm */

export const lastReceptionStyles = css`
  .others { margin-top: var(--s3); } .others > summary { min-height: 44px; padding: 10px 0; cursor: pointer; font-weight: 700; }
  .others .field { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s3); margin-top: var(--s2); } .others .field label { flex: 1 1 12em; font-weight: 400; }
  .others .field input { margin: 0; flex: none; } .stop { margin-top: var(--s3); border-top: 1px solid var(--rule); }
`;

/** When the last tickets are given: by the clock, and so that the last visit is over in time. */
export function lastReception(/** @type {AdminForm} */ host) {
  const { services } = host.state.page.data;
  const own = Object.values(host.draft.lastReceptionOf).some(Boolean);
  return html`${textField(host, 'lastReceptionMinutes', { needed: true, look: 'short', hint: host.say('hours.lastReceptionMinutesHint') })}
    <details class="others" ?open=${own}><summary>${host.say('hours.lastReceptionOf')}</summary><p class="hint">${host.say('hours.lastReceptionOfHint')}</p>
      ${services.map((/** @type {any} */ service) => textField(host, `lastReceptionOf.${service.id}`, { look: 'short', label: `${service.prefix} ${pick(service.names, host.state.lang)}` }))}</details>
    <label class="choice stop"><input type="checkbox" id=${controlId('hardStop')} .checked=${live(host.draft.hardStop)} @change=${() => host.edit('hardStop', !host.draft.hardStop)}>
      <span>${host.say('hours.hardStop')}<span class="hint">${host.say('hours.hardStopHint')}</span></span></label>
    ${host.draft.hardStop ? textField(host, 'overrunMinutes', { needed: true, look: 'short', hint: host.say('hours.overrunHint') }) : nothing}`;
}
