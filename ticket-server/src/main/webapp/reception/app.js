// @ts-check
import '/reception/texts.js';
import '/reception/elements/rec-app.js';
import { Actions } from '/reception/actions.js';
import { initial, reduce } from '/reception/state.js';
import { createStore } from '/console/store.js';
import { t } from '/shared/text.js';

const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ja';
document.documentElement.lang = lang;
document.title = t(lang, 'reception.title');

const store = createStore(reduce, { ...initial, lang });
const actions = new Actions(store);

const app = /** @type {import('/reception/elements/rec-app.js').RecApp} */ (document.querySelector('rec-app'));
app.actions = actions;
app.state = store.state;
store.subscribe((state) => (app.state = state));
actions.start();
