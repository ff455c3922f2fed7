// @ts-check
import '/signage/elements/board-app.js';
import { follow, followArrangement, followContent, keepReporting, keepSnapshot, listOffices, reloadAtNight } from '/signage/actions.js';
import { USUAL_DISPLAY } from '/signage/display.js';
import { now } from '/signage/now.js';
import { answerPlayer, isPlayed } from '/signage/player.js';
import { startPreview } from '/signage/preview.js';
import { keepShell } from '/signage/shell.js';
import { startVoice } from '/signage/sound/voice.js';
import { initial, reduce } from '/signage/state.js';
import { createStore } from '/signage/store.js';
import { enrolled } from '/signage/terminal.js';

const asked = new URLSearchParams(location.search);
const office = asked.get('office') ?? (asked.has('choose') ? null : enrolled()?.office) ?? null;
// An office in the address is looked at; only the enrolled display's own address is its own.
const terminal = asked.has('office') ? null : enrolled();

const store = createStore(reduce, initial(office, now()));
/** @type {import('/signage/elements/board-app.js').BoardApp} */ (document.querySelector('board-app')).store = store;

if (office && asked.has('preview')) {
  startPreview(store, office);
} else if (office) {
  if (asked.has('counter')) store.dispatch({ type: 'display', display: { ...USUAL_DISPLAY, shows: 'COUNTER', counterId: asked.get('counter') } });
  keepSnapshot(store, office);
  if (terminal) followArrangement(store, terminal);
  follow(store, office);
  followContent(store, office);
  startVoice(store, { office, enrolled: terminal !== null, quiet: asked.get('voice') === 'off' || asked.has('counter') });
  if (terminal && !isPlayed()) keepReporting(store, terminal);
  if (!isPlayed()) reloadAtNight(store);
}
if (!asked.has('preview')) {
  answerPlayer(store, terminal);
  listOffices(store);
  keepShell();
}
setInterval(() => store.dispatch({ type: 'tick', now: now() }), 500);
