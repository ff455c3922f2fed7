// @ts-check
import '/signage/elements/board-app.js';
import { follow, keepReporting, listOffices, reloadAtNight } from '/signage/actions.js';
import { now } from '/signage/now.js';
import { startVoice } from '/signage/sound/voice.js';
import { initial, reduce } from '/signage/state.js';
import { createStore } from '/signage/store.js';
import { enrolled } from '/signage/terminal.js';

const asked = new URLSearchParams(location.search);
const office = asked.get('office') ?? (asked.has('choose') ? null : enrolled()?.office) ?? null;

const store = createStore(reduce, initial(office, now()));
/** @type {import('/signage/elements/board-app.js').BoardApp} */ (document.querySelector('board-app')).store = store;

if (office) {
  follow(store, office);
  startVoice(store, { office, terminalId: enrolled()?.terminalId ?? null, quiet: asked.get('voice') === 'off' });
}
listOffices(store);
keepReporting(store);
reloadAtNight(store);
setInterval(() => store.dispatch({ type: 'tick', now: now() }), 500);
