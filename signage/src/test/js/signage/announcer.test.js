// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { reduceAnnouncer, silent } from '/signage/sound/announcer.js';
import { USUAL } from '/signage/sound/policy.js';
import { NOON, aCall, seconds } from './board-data.js';

const POLICY = { ...USUAL, speaks: true };
/** What the standard announcements last, more or less. */
const LENGTHS = { full: 9_000, once: 6_000, brief: 3_000, briefest: 3_000 };

/** A lobby's voice on a clock of its own. */
class Lobby {
  announcer = silent();
  policy = POLICY;
  now = NOON;

  /** @param {any[]} calls */
  hears(calls, offset = 0) {
    this.announcer = reduceAnnouncer(this.announcer, { type: 'calls', calls, now: this.now, offset });
    return this.next();
  }

  next() {
    const lengthOf = (/** @type {any} */ _, /** @type {keyof typeof LENGTHS} */ form, /** @type {string[]} */ languages) => LENGTHS[form] * languages.length;
    this.announcer = reduceAnnouncer(this.announcer, { type: 'next', now: this.now, policy: this.policy, lengthOf });
    return this;
  }

  /** The present announcement ends, and the next one begins. */
  ends() {
    const { speaking } = this.announcer;
    if (speaking === null) return this;
    this.now += LENGTHS[speaking.form] * speaking.languages.length;
    this.announcer = reduceAnnouncer(this.announcer, { type: 'spoken', callId: speaking.callId, now: this.now });
    return this.next();
  }

  /** Everything spoken from now on until it is quiet. */
  all() {
    const spoken = [];
    while (this.announcer.speaking !== null && spoken.length < 100) {
      const { number, form, chime, languages, since } = this.announcer.speaking;
      spoken.push({ number, form, chime, languages, delay: this.now - since });
      this.ends();
    }
    return spoken;
  }

  get speaking() {
    return this.announcer.speaking?.number ?? null;
  }
}

/** Calls at as many counters, one ms after the other, newest first as a snapshot has them. */
const callsOf = (/** @type {number} */ count, more = {}) => Array.from({ length: count }, (_, n) => aCall(`A${100 + n}`, NOON + n, { counter: String(n + 1), ...more })).reverse();

test('a call is spoken once, in full and after a chime', () => {
  const lobby = new Lobby().hears([aCall('A127', NOON)]);
  equal(lobby.hears([aCall('A127', NOON)]).all(), [{ number: 'A127', form: 'full', chime: true, languages: ['ja'], delay: 0 }]);
  equal(lobby.hears([aCall('A127', NOON)]).speaking, null);
});

test('two quick calls are spoken one after the other, in their order', () => {
  const lobby = new Lobby().hears([aCall('A127', NOON)]);
  lobby.now += 300;
  lobby.hears([aCall('B007', NOON + 300), aCall('A127', NOON)]);
  equal(lobby.speaking, 'A127');
  equal(lobby.ends().speaking, 'B007');
  equal(lobby.ends().speaking, null);
});

test('a call taken back before its turn is not spoken', () => {
  const lobby = new Lobby().hears([aCall('B007', NOON + 1), aCall('A127', NOON)]);
  lobby.hears([aCall('A127', NOON)]);
  equal(lobby.all().map(({ number }) => number), ['A127']);
});

test('a call whose visitor is already being served is not spoken', () => {
  const lobby = new Lobby().hears([aCall('B007', NOON + 1), aCall('A127', NOON)]);
  lobby.hears([aCall('B007', NOON + 1, { status: 'SERVING' }), aCall('A127', NOON)]);
  equal(lobby.all().map(({ number }) => number), ['A127']);
});

test('a recall is spoken as one', () => {
  const lobby = new Lobby().hears([aCall('A127', NOON)]);
  lobby.ends().hears([aCall('A127', lobby.now, { callId: 'A127-2', times: 2 })]);
  equal(lobby.announcer.speaking?.again, true);
});

test('a recall replaces the call that still waits', () => {
  const lobby = new Lobby().hears([aCall('B007', NOON + 1), aCall('A127', NOON)]);
  lobby.hears([aCall('B007', NOON + 2, { callId: 'B007-2', times: 2 }), aCall('A127', NOON)]);
  equal(lobby.all().map(({ number }) => number), ['A127', 'B007']);
});

test('a call that was made long before the display heard of it is not spoken', () => {
  equal(new Lobby().hears([aCall('A127', NOON - seconds(16))]).speaking, null);
  equal(new Lobby().hears([aCall('A127', NOON + seconds(90))], seconds(90)).speaking, 'A127', 'clocks that differ');
});

test('the language of the ticket comes in the order of the office', () => {
  equal(new Lobby().hears([aCall('A127', NOON, { language: 'en' })]).announcer.speaking?.languages, ['ja', 'en']);
  equal(new Lobby().hears([aCall('A127', NOON, { language: 'ja-easy' })]).announcer.speaking?.languages, ['ja']);
  const lobby = new Lobby();
  lobby.policy = { ...POLICY, languages: [{ language: 'en', when: 'ALWAYS' }, { language: 'ja', when: 'ALWAYS' }] };
  equal(lobby.hears([aCall('A127', NOON, { language: 'ko' })]).announcer.speaking?.languages, ['en', 'ja']);
});

test('an office that always speaks nothing is answered in its first language, and one without languages by the chime', () => {
  const lobby = new Lobby();
  lobby.policy = { ...POLICY, languages: [{ language: 'ja', when: 'TICKET' }] };
  equal(lobby.hears([aCall('A127', NOON, { language: 'ko' })]).announcer.speaking?.languages, ['ja']);
  const chimeOnly = new Lobby();
  chimeOnly.policy = { ...POLICY, languages: [] };
  equal(chimeOnly.hears([aCall('A127', NOON)]).announcer.speaking?.languages, []);
});

test('the number is said once where the office wants it so', () => {
  const lobby = new Lobby();
  lobby.policy = { ...POLICY, repeatNumber: false };
  equal(lobby.hears([aCall('A127', NOON)]).announcer.speaking?.form, 'once');
});

test('three calls at once are shortened so that each begins in time', () => {
  const lobby = new Lobby();
  lobby.policy = { ...POLICY, delaySeconds: 15 };
  const spoken = lobby.hears(callsOf(3)).all();
  equal(spoken.map(({ form }) => form), ['once', 'full', 'full']);
  ok(spoken.every(({ delay }) => delay <= seconds(15)), 'delays');
});

test('many calls become one brief list after one chime', () => {
  const spoken = new Lobby().hears(callsOf(5)).all();
  equal(spoken.map(({ number }) => number), ['A100', 'A101', 'A102', 'A103', 'A104']);
  equal(spoken.slice(0, 2).map(({ form, chime }) => `${form} ${chime}`), ['brief true', 'brief false']);
});

test('sixteen counters calling at once are all heard, in order and without overlap', () => {
  const lobby = new Lobby();
  const spoken = lobby.hears(callsOf(16, { language: 'en' })).all();
  equal(spoken.map(({ number }) => number), callsOf(16).reverse().map(({ number }) => number));
  equal(spoken[0]?.form, 'briefest');
  equal(spoken[0]?.languages, ['en']);
  ok(spoken.every(({ delay }) => delay <= seconds(60)), 'none later than a minute');
  equal(lobby.announcer.unspoken, 0);
});

test('a call that has waited too long is left to the screen, and counted', () => {
  const lobby = new Lobby();
  lobby.policy = { ...POLICY, giveUpSeconds: 5 };
  lobby.hears([aCall('B007', NOON + 1), aCall('A127', NOON)]);
  equal(lobby.all().map(({ number }) => number), ['A127']);
  equal(lobby.announcer.unspoken, 1);
});

test('a display that is to be silent says nothing, then or later', () => {
  const lobby = new Lobby();
  lobby.policy = { ...POLICY, speaks: false };
  lobby.hears([aCall('A127', NOON)]);
  lobby.policy = POLICY;
  equal(lobby.next().speaking, null);
});

test('under a message over everything nothing is spoken, and nothing afterwards of what was called under it', () => {
  const lobby = new Lobby().hears(callsOf(3));
  equal(lobby.speaking, 'A100');
  const hush = (/** @type {any[]} */ calls) => (lobby.announcer = reduceAnnouncer(lobby.announcer, { type: 'hushed', calls }));
  hush(callsOf(4));
  equal([lobby.speaking, lobby.announcer.waiting], [null, []]);
  lobby.now += seconds(2);
  equal(lobby.hears(callsOf(4)).speaking, null);
  equal(lobby.hears([aCall('C001', lobby.now), ...callsOf(4)]).speaking, 'C001');
});
