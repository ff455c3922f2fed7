import { test, equal } from '/test-harness.js';
import { blank, bodyOf, check, draftOf } from '/admin/forms/content.js';

const PICTURE = {
  id: 'c1', kind: 'IMAGE', place: 2, mediaType: 'image/jpeg', pages: ['/x'], bytes: 9, uploadedAt: '', revision: 4, name: '献血', texts: {}, seconds: 10,
  days: ['MONDAY'], from: '09:30', to: null, validFrom: null, validUntil: '2026-12-01', displayIds: ['t1'], active: true,
};
const fields = (draft) => check(draft).map(({ field, key }) => `${field} ${key}`);

test('what was read is sent back as it was', () => {
  equal(bodyOf(draftOf(PICTURE)), {
    name: '献血', seconds: 10, days: ['MONDAY'], from: '09:30', to: null, validFrom: null, validUntil: '2026-12-01', displayIds: ['t1'], active: true, place: 2, revision: 4,
  });
});

test('a notice needs a name and Japanese words', () => {
  equal(fields(blank()), ['name needed', 'texts.ja needed']);
  equal(fields(draftOf(PICTURE)), []);
});

test('times are read however they are typed, and follow each other', () => {
  equal(bodyOf({ ...draftOf(PICTURE), from: '９：００', to: '17' }).to, '17:00');
  equal(fields({ ...draftOf(PICTURE), from: '9:00', to: '8:00' }), ['to notLater']);
  equal(fields({ ...draftOf(PICTURE), from: 'noon' }), ['from notATime']);
});

test('the last day is not before the first', () => {
  equal(fields({ ...draftOf(PICTURE), validFrom: '2026-12-02' }), ['validUntil beforeFirst']);
  equal(fields({ ...draftOf(PICTURE), validFrom: '2026-12-01' }), []);
});

test('seconds and place have bounds', () => {
  equal(fields({ ...draftOf(PICTURE), seconds: '2', place: '0' }), ['seconds outside', 'place outside']);
});
