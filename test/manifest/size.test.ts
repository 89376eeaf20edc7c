import { gzipSync } from 'node:zlib';
import { built, builtScripts } from '../built';

/*
 * In a shared runtime the page's scripts also stand before the first calculation of a cell, so they
 * stay small, and so do the functions, which follow them. Sizes are of our own files as they travel,
 * compressed.
 */
const kilobytes = (file: string): number => gzipSync(built(file), { level: 9 }).length / 1024;

/** What the page itself asks for; what it loads later, it loads when a person asks for it. */
function loadedAtOnce(file = 'taskpane.html'): string[] {
  const page = built(file);
  return [...page.matchAll(/(?:src|href)="?([^":\s>]+\.(?:js|css))/g)].map(
    ([, file]) => file ?? '',
  );
}

/*
 * What the first look needs of the kind that the pane opens with, in two languages; formulas, limits, the
 * other kinds, menus, details, gallery, examples, everything that touches a workbook and the cells' own
 * functions come after it.
 */
test('the pane opens with at most 40 KB of our own', () => {
  const files = loadedAtOnce();
  expect(files.toSorted()).toEqual(['cells.js', 'taskpane.css', 'taskpane.js']);
  const sum = files.reduce((total, file) => total + kilobytes(file), 0);
  expect(sum).toBeLessThanOrEqual(40);
});

test('in a plain tab, where no cell calls a function, it opens with at most 40 KB', () => {
  const files = loadedAtOnce('index.html');
  expect(files.toSorted()).toEqual(['taskpane.css', 'taskpane.js']);
  const sum = files.reduce((total, file) => total + kilobytes(file), 0);
  expect(sum).toBeLessThanOrEqual(40);
});

test('the functions are at most 16 KB', () => {
  expect(kilobytes('functions.js')).toBeLessThanOrEqual(16);
});

test('the xlsx writer is a script of its own, not among what the pane opens with', () => {
  const writes = (file: string) => built(file).includes('openxmlformats-package.relationships+xml');
  expect(loadedAtOnce().filter(writes)).toEqual([]);
  expect(builtScripts().filter(writes)).toHaveLength(1);
});
