import { test, equal } from '/test-harness.js';
import * as rules from '/admin/forms/rules.js';
import * as counter from '/admin/forms/counter.js';
import { beforeAndAfter } from '/admin/whatIf.js';

const RULES = {
  reservedEarlyMinutes: 5, reservedLateMinutes: 15, earlyWhenIdle: true, fairnessMinutes: 20, priorityCallsPerHour: null, preferenceYieldsMinutes: null,
  transferPlace: 'OLD_PLACE', reinstatePlace: 'END', nextStepPlace: 'OLD_PLACE', priorityReasons: ['AID', 'INFANT'], revision: 3,
};
const issues = (change) => rules.check({ ...rules.draftOf(RULES), ...change }).map((issue) => `${issue.field}: ${issue.key}`);

test('untouched rules send back what was read, and a rule left out stays left out', () => {
  equal(rules.bodyOf(rules.draftOf(RULES)), RULES);
  equal(rules.bodyOf({ ...rules.draftOf(RULES), fairnessMinutes: ' ' }).fairnessMinutes, null);
  equal(rules.bodyOf({ ...rules.draftOf(RULES), priorityCallsPerHour: '１２' }).priorityCallsPerHour, 12);
});

test('minutes are whole numbers within a day; two of them are needed', () => {
  equal(issues({}), []);
  equal(issues({ reservedEarlyMinutes: '', fairnessMinutes: '' }), ['reservedEarlyMinutes: needed']);
  equal(issues({ reservedLateMinutes: '1441', preferenceYieldsMinutes: '2.5' }), ['reservedLateMinutes: outside', 'preferenceYieldsMinutes: notANumber']);
  equal(issues({ reinstatePlace: 'SOMEWHERE' }), ['reinstatePlace: notChosen']);
});

test('reasons are taken in and out in their usual order', () => {
  equal(rules.toggledReason(['INFANT'], 'AID'), ['AID', 'INFANT']);
  equal(rules.toggledReason(['AID', 'INFANT'], 'AID'), ['INFANT']);
});

test('a counter sends a preference for each procedure it serves, and for no other', () => {
  const draft = { ...counter.blank(), label: '3', serviceIds: ['a', 'b'], preferences: { b: 2, c: 3 } };
  equal(counter.bodyOf(draft).preferences, { a: 1, b: 2 });
});

test('waits are set side by side by class, everybody last', () => {
  const sum = (queueClass, count, meanSeconds) => ({ queueClass, count, meanSeconds, medianSeconds: 60, p90Seconds: 90, longestSeconds: 3600 });
  const lines = beforeAndAfter({ before: [sum('WALK_IN', 2, 600), sum(null, 2, 600)], after: [sum('RESERVED', 1, 29), sum('WALK_IN', 1, 31), sum(null, 2, 30)] });
  equal(lines.map((line) => [line.queueClass, line.people, line.before?.mean, line.after?.mean]), [['RESERVED', 1, undefined, 0], ['WALK_IN', 1, 10, 1], [null, 2, 10, 1]]);
  equal(lines[1].before, { mean: 10, median: 1, p90: 2, longest: 60 });
});
