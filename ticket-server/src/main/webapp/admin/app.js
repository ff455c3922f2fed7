// @ts-check
import { htmlLang } from '/shared/text.js';
import './texts.js';
import './elements/admin-app.js';
import { begin, hashChanged } from './actions.js';
import { dispatch, getState } from './store.js';
import { isDirty } from './formState.js';

const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ja';
document.documentElement.lang = htmlLang(lang);
dispatch({ type: 'languageChosen', lang });

addEventListener('hashchange', () => hashChanged());
addEventListener('beforeunload', (event) => {
  if (isDirty(getState().form)) event.preventDefault();
});
begin();
