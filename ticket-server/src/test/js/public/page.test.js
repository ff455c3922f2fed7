// @ts-check
import { equal, ok, test } from '/test-harness.js';
import { takeOver } from '/public/page.js';

/** @param {string} main */
const page = (main) => new DOMParser().parseFromString(`<title>new</title><body class="b"><main>${main}</main></body>`, 'text/html');

/**
 * @param {string} before
 * @param {string} after
 * @param {(main: HTMLElement) => void} check
 */
function taking(before, after, check) {
  const main = document.createElement('main');
  main.innerHTML = before;
  document.body.prepend(main);
  const [title, kind] = [document.title, document.body.className];
  try {
    takeOver(page(after));
    check(/** @type {HTMLElement} */ (document.querySelector('main')));
  } finally {
    document.querySelector('main')?.remove();
    [document.title, document.body.className] = [title, kind];
  }
}

test('only the part that changed is replaced', () => {
  taking('<p data-live="a">1</p><p data-live="b">2</p><i>kept</i>', '<p data-live="a">1</p><p data-live="b">3</p><i>other</i>', (main) => {
    equal([...main.querySelectorAll('p')].map((p) => p.textContent), ['1', '3']);
    equal(main.querySelector('i')?.textContent, 'kept');
    equal([document.title, document.body.className], ['new', 'b']);
  });
});

test('an unchanged part stays the very same', () => {
  const main = document.createElement('main');
  main.innerHTML = '<p data-live="a">1</p>';
  document.body.prepend(main);
  const part = main.firstElementChild;
  const title = document.title;
  takeOver(page('<p data-live="a">1</p>'));
  ok(main.firstElementChild === part);
  main.remove();
  [document.title, document.body.className] = [title, ''];
});

test('other parts mean another page, in which what was folded out stays so', () => {
  taking('<details id="d" open><p data-live="a">1</p></details>', '<details id="d"><p data-live="c">9</p></details>', (main) => {
    equal(main.querySelector('p')?.textContent, '9');
    ok(main.querySelector('details')?.open);
  });
});
