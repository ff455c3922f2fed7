import { test, equal } from '/test-harness.js';
import { busiestHour, fullMinutes, heatLines, heatStep, hourGroups, hoursOf, roundedMinutes, rowsOf, servicesOf } from '/admin/figures.js';
import { countByStatus, matching, waitedMinutes } from '/admin/ticketList.js';

const row = (hour, prefix, issued, p90WaitSeconds = 600) => ({ hour, serviceId: `s${prefix}`, prefix, serviceName: prefix, issued, called: issued - 1,
  meanWaitSeconds: 300, medianWaitSeconds: 290, p90WaitSeconds, longestWaitSeconds: 700 });
const ROWS = [row(10, 'C', 4), row(10, 'A', 6), row(12, 'A', 12, null), row(13, 'C', 12)];

test('hours run without gaps from the first to the last', () => {
  equal(hoursOf(ROWS), [10, 11, 12, 13]);
  equal(hoursOf([]), []);
});

test('procedures stand by letter, each once', () => {
  equal(servicesOf(ROWS).map((service) => service.prefix), ['A', 'C']);
});

test('the heat map has a cell for every hour, empty where no ticket was issued', () => {
  equal(heatLines(ROWS).map((line) => line.cells.map((cell) => cell?.issued ?? null)), [[6, null, 12, null], [4, null, null, 12]]);
});

test('an hour adds up its procedures and shows them by letter', () => {
  const [ten, eleven] = hourGroups(ROWS);
  equal([ten.issued, ten.called, ten.rows.map((one) => one.prefix)], [10, 8, ['A', 'C']]);
  equal([eleven.issued, eleven.rows], [0, []]);
});

test('the busiest hour is the earliest of those with the most tickets', () => {
  equal(busiestHour(ROWS), 12);
  equal(busiestHour([]), null);
});

test('averages are rounded, promises are rounded up, unknown stays unknown', () => {
  equal([roundedMinutes(629), roundedMinutes(630), fullMinutes(601), fullMinutes(600)], [10, 11, 11, 10]);
  equal([roundedMinutes(null), fullMinutes(null), fullMinutes(0)], [null, null, 0]);
});

test('the steps of the heat map lie at 10, 15, 20 and 30 minutes', () => {
  equal([0, 9, 10, 14, 15, 19, 20, 29, 30, 90].map(heatStep), [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

test('one procedure can be looked at alone', () => {
  equal(rowsOf(ROWS, 'sA').length, 2);
  equal(rowsOf(ROWS, ''), ROWS);
});

const TICKETS = [{ number: 'A012', status: 'WAITING' }, { number: 'A120', status: 'FINISHED' }, { number: 'C012', status: 'FINISHED' }];
const found = (number, status = '') => matching(TICKETS, { number, status }).map((ticket) => ticket.number);

test('a number is found however it is typed', () => {
  for (const typed of ['A012', 'a012', 'Ａ０１２', ' a 012', 'A-012']) equal(found(typed), ['A012']);
  equal(found('12'), ['A012', 'A120', 'C012']);
});

test('number and status narrow together', () => {
  equal(found('12', 'FINISHED'), ['A120', 'C012']);
  equal(found('', 'WAITING'), ['A012']);
  equal(countByStatus(TICKETS).FINISHED, 2);
  equal(countByStatus([]).NO_SHOW, 0);
});

test('a wait runs from issue to call and is never negative', () => {
  const issuedAt = '2026-11-21T10:00:00+09:00';
  equal(waitedMinutes({ issuedAt, calledAt: '2026-11-21T10:12:31+09:00' }), 13);
  equal(waitedMinutes({ issuedAt, calledAt: '2026-11-21T09:59:00+09:00' }), 0);
  equal(waitedMinutes({ issuedAt, calledAt: null }), null);
});
