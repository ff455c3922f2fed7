// @ts-check
import '/console/texts.js';
import '/console/elements/desk-app.js';
import { Actions } from '/console/actions.js';
import { ownCounter } from '/console/desk.js';
import { isNewCall } from '/console/office.js';
import { rememberEnded } from '/console/memory.js';
import { chime } from '/console/sound.js';
import { createStore } from '/console/store.js';
import { initial, reduce } from '/console/state.js';
import { t } from '/shared/text.js';

const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ja';
document.documentElement.lang = lang;
document.title = t(lang, 'desk.title');

const store = createStore(reduce, { ...initial, lang });
const actions = new Actions(store);

const app = /** @type {import('/console/elements/desk-app.js').DeskApp} */ (document.querySelector('desk-app'));
app.actions = actions;
app.state = store.state;
let before = store.state;
store.subscribe((state) => {
  if (state.ended !== before.ended) rememberEnded(state.ended);
  if (isNewCall(before, state)) chime();
  before = state;
  const counter = ownCounter(state);
  document.title = counter ? t(lang, 'desk.titleAt', { c: counter.label }) : t(lang, 'desk.title');
  app.state = state;
});
actions.start();
