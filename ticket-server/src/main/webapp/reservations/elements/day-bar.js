// @ts-check
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { dateLong } from '/shared/text.js';
import { dayAfter, noonOf } from '/admin/when.js';
import { hashOf } from '../route.js';
import { shownDay } from '../state.js';

/** Heading, day, and how to get to another day. */
export function dayBar(/** @type {import('./res-element.js').ResElement} */ host, /** @type {string} */ title, /** @type {unknown} */ more = nothing) {
  const { route, officeId, lang, today } = host.state;
  const day = shownDay(host.state);
  const href = (/** @type {string} */ date) => hashOf({ ...route, office: officeId, date });
  const goTo = (/** @type {any} */ event) => event.target.value && (location.hash = href(event.target.value));
  if (!day) return html`<div class="head"><div><h1 tabindex="-1">${title}</h1></div></div>`;
  const words = day === today ? host.say('today', { day: dateLong(lang, noonOf(day)) }) : dateLong(lang, noonOf(day));
  return html`<div class="head"><div><h1 tabindex="-1">${title}</h1><p class="intro">${words}</p></div><div class="tools">
    <a class="btn quiet tall" href=${href(dayAfter(day, -1))}>${host.say('previous')}</a>
    <label>${host.say('date')}<input type="date" .value=${live(day)} @change=${goTo}></label>
    <a class="btn quiet tall" href=${href(dayAfter(day, 1))}>${host.say('next')}</a>${more}</div></div>`;
}
