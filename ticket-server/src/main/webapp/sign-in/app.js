// @ts-check
import '/sign-in/texts.js';
import '/sign-in/elements/sign-in-page.js';
import { createActions } from '/sign-in/actions.js';
import { initial, reduce, safeNext } from '/sign-in/state.js';
import { t } from '/shared/text.js';

const query = new URLSearchParams(location.search);
const lang = query.get('lang') === 'en' ? 'en' : 'ja';
document.documentElement.lang = lang;
document.title = t(lang, 'signIn.title');

const page = /** @type {import('/sign-in/elements/sign-in-page.js').SignInPage} */ (document.querySelector('sign-in-page'));
/** @type {import('/sign-in/state.js').State} */
let state = { ...initial, lang, next: safeNext(query.get('next'), location.origin) };
const actions = createActions({
  get state() {
    return state;
  },
  dispatch(event) {
    page.state = state = reduce(state, event);
  },
});
page.actions = actions;
page.state = state;
actions.start();
