// @ts-check

/** Time between two signs of life (ms); the launcher restarts the browser when three or more are missing. */
const EVERY = 10_000;

/** Tells the agent again and again that this page still runs; whoever hears nothing restarts the browser. */
export function sayAlive() {
  // an agent that is being restarted hears the next one
  const say = () => void fetch('/api/page/alive', { method: 'POST' }).catch(() => undefined);
  say();
  setInterval(say, EVERY);
}
