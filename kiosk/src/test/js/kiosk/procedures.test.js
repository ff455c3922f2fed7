import { columns, groupsOf, pageOfServices, takesReservations } from '/kiosk-page/procedures.js';
import { initial, reduce } from '/kiosk-page/state.js';
import { equal, ok, test } from '/test-harness.js';

const service = (id, situation = '', reservationOnly = false) => ({ id, situations: situation ? { ja: situation } : {}, reservationOnly, open: true });
const panel = (services, { low = false, large = false, landscape = false } = {}) => ({ ...initial, low, large, landscape, feed: { services } });
const REFERENCE = [service('A', '持つ'), service('C', '持つ'), service('F', '持つ'), service('R', '作る', true), service('U', '作る'), service('W', 'ほか')];
const ids = ({ services }) => services.map(({ id }) => id).join('');

test('procedures of one situation stand together, in the order of the first of each', () => {
  const groups = groupsOf([service('A', 'x'), service('B', 'y'), service('C', 'x'), service('D')]);
  equal(groups.map((group) => ids(group)), ['AC', 'B', 'D']);
  equal(groups[0].situations.ja, 'x');
});

test('a reservation is asked for where a procedure needs one', () => {
  ok(takesReservations(panel(REFERENCE)));
  ok(!takesReservations(panel(REFERENCE.filter(({ reservationOnly }) => !reservationOnly))));
});

test('the six procedures of the reference office are on one page, tall and wide', () => {
  equal([columns(panel(REFERENCE)), ids(pageOfServices(panel(REFERENCE))), pageOfServices(panel(REFERENCE)).pages], [1, 'ACFRUW', 1]);
  const wide = panel(REFERENCE, { landscape: true });
  equal([columns(wide), ids(pageOfServices(wide)), pageOfServices(wide).pages], [3, 'ACFRUW', 1]);
});

test('five procedures and reservations stand two by two on the wide panel', () => {
  const wide = panel(REFERENCE.filter(({ id }) => id !== 'W'), { landscape: true });
  equal([columns(wide), pageOfServices(wide).pages], [2, 1]);
});

test('of ten procedures easy Japanese shows eight at once, for its names are long', () => {
  const ten = panel([...'ABCDEFGHIJ'].map((id) => service(id, '持つ')));
  equal(ids(pageOfServices(ten)), 'ABCDEFGHIJ');
  equal(ids(pageOfServices({ ...ten, language: 'ja-easy' })), 'ABCDEFGH');
});

test('large and low panels show fewer at once, and nothing is left out', () => {
  for (const look of [{ low: true }, { large: true }, { low: true, large: true }, { large: true, landscape: true }, { low: true, landscape: true }]) {
    const first = panel(REFERENCE, look);
    const { pages } = pageOfServices(first);
    equal(pages, 2, JSON.stringify(look));
    equal(Array.from({ length: pages }, (_, page) => ids(pageOfServices({ ...first, page }))).join(''), 'ACFRUW');
  }
});

test('many procedures are leafed through group by group', () => {
  const many = panel([...'ABCDEFGHIJKL'].map((id, i) => service(id, i % 2 ? 'odd' : 'even')));
  equal(columns(many), 2);
  equal(ids(pageOfServices(many)), 'ACEGIKBDFH');
  const second = reduce({ ...many, shownAt: 0 }, { type: 'PAGE_TURNED', page: 1, now: 3 });
  equal(ids(pageOfServices(second)), 'JL');
});

test('a page that is gone since shows the last one', () => equal(pageOfServices({ ...panel(REFERENCE), page: 9 }).page, 0));
