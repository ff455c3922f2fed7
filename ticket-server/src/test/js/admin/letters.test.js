import { test, equal, ok } from '/test-harness.js';
import { SUGGESTED_LETTERS, letterAdvice, sharedLetters, sharing } from '/admin/letters.js';
import { offered, toggled, unserved } from '/admin/counterList.js';

const SERVICES = [
  { id: 's1', prefix: 'A', active: true },
  { id: 's2', prefix: 'F', active: true },
  { id: 's3', prefix: 'F', active: true },
  { id: 's4', prefix: 'A', active: false },
];

test('suggested letters carry no warning', () => {
  ok(SUGGESTED_LETTERS.every((letter) => letterAdvice(letter) === null));
});

test('letters alike by ear name the others, letters alike by eye their digit', () => {
  equal(letterAdvice('B'), { key: 'letters.ear', params: { letter: 'B', others: 'D E G P T V' } });
  equal(letterAdvice('O'), { key: 'letters.eye', params: { letter: 'O', digit: '0' } });
});

test('only procedures in use share a letter, and none with itself', () => {
  equal(sharing(SERVICES, 's2', 'F').map((service) => service.id), ['s3']);
  equal(sharing(SERVICES, 'new', 'A').map((service) => service.id), ['s1']);
  equal(sharedLetters(SERVICES).map((group) => [group.letter, group.services.length]), [['F', 2]]);
});

test('a procedure is unserved when only counters out of use have it', () => {
  const counters = [{ serviceIds: ['s1'], active: true }, { serviceIds: ['s2'], active: false }];
  equal(unserved(SERVICES, counters).map((service) => service.id), ['s2', 's3']);
});

test('a counter chooses among procedures in use and those it already has, in their order', () => {
  equal(offered(SERVICES, ['s4']).length, 4);
  equal(offered(SERVICES, []).length, 3);
  equal(toggled(SERVICES, ['s3'], 's1'), ['s1', 's3']);
  equal(toggled(SERVICES, ['s1', 's3'], 's1'), ['s3']);
});
