// @ts-check
import './texts.js';
import './elements/kiosk-app.js';
import { sayAlive } from './alive.js';
import { kioskActions } from './actions.js';
import { kioskStore } from './store.js';
import { watchVisitor } from './visitor.js';

const app = /** @type {any} */ (document.querySelector('kiosk-app'));
const store = kioskStore((state) => (app.state = state));
const actions = kioskActions(store);
app.actions = actions;
watchVisitor(store, actions.scan);
actions.follow();
sayAlive();
