// @ts-check
import { htmlLang } from '/shared/text.js';
import './texts.js';
import './elements/res-app.js';
import { begin, hashChanged, refresh } from './actions.js';
import { dispatch } from './store.js';

const FRESH_MS = 20_000;

const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ja';
document.documentElement.lang = htmlLang(lang);
dispatch({ type: 'languageChosen', lang });

addEventListener('hashchange', () => hashChanged());
setInterval(() => !document.hidden && refresh(), FRESH_MS);
begin();
