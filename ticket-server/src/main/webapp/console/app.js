// @ts-check
import '/console/texts.js';
import '/console/elements/desk-app.js';
import { Actions } from '/console/actions.js';
import { ownCounter } from '/console/desk.js';
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
store.subscribe((state) => {
  const counter = ownCounter(state);
  document.title = counter ? t(lang, 'desk.titleAt', { c: counter.label }) : t(lang, 'desk.title');
  app.state = state;
});
actions.start();
