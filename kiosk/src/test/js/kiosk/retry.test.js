import { persistently } from '/kiosk-page/retry.js';
import { equal, test } from '/test-harness.js';

const stillTime = () => {
  const time = { at: 0, now: () => time.at, sleep: async (ms) => (time.at += ms) };
  return time;
};
const failing = (...statuses) => {
  const calls = { count: 0 };
  calls.call = async () => {
    const status = statuses[calls.count++];
    if (status !== undefined) throw { status };
    return 'ticket';
  };
  return calls;
};

test('a call that is answered is made once', async () => {
  const calls = failing();
  equal(await persistently(calls.call, stillTime()), 'ticket');
  equal(calls.count, 1);
});

test('a call without any answer is made again', async () => {
  const calls = failing(0, 0);
  equal(await persistently(calls.call, stillTime()), 'ticket');
  equal(calls.count, 3);
});

test('a refusal is an answer', async () => {
  const calls = failing(409);
  equal(await persistently(calls.call, stillTime()).catch(({ status }) => status), 409);
  equal(calls.count, 1);
});

test('after four calls without an answer it gives up', async () => {
  const calls = failing(0, 0, 0, 0, 0);
  equal(await persistently(calls.call, stillTime()).catch(({ status }) => status), 0);
  equal(calls.count, 4);
});

test('slow silence is not waited for again and again', async () => {
  const time = stillTime();
  let count = 0;
  const silent = async () => {
    count++;
    time.at += 15_000;
    throw { status: 0 };
  };
  equal(await persistently(silent, time).catch(({ status }) => status), 0);
  equal(count, 2);
});
