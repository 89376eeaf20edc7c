import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `CONTRIBUTING.md` shows of a file stands in it, whatever its indentation. */

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

const withoutSpace = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const excerpts = [...page.matchAll(/`((?:src|test)\/[^`]+\.ts)`[^`]*\n\n```ts\n([^`]+)```/g)].map(
  ([, file = '', code = '']) => ({ file, code: withoutSpace(code) }),
);

test('an example is shown of every shape of kind', () => {
  expect(excerpts.length).toBe([...page.matchAll(/```ts/g)].length);
  const shown = excerpts.map(({ file }) => readFileSync(join(root, file), 'utf8'));
  const shapes = shown.flatMap((text) => /shape: '(\w+)'/.exec(text)?.[1] ?? []);
  expect([...new Set(shapes)].sort()).toEqual(['deals', 'nothing', 'results', 'table']);
});

test.each(excerpts)('$file has what is shown of it', ({ file, code }) => {
  expect(withoutSpace(readFileSync(join(root, file), 'utf8'))).toContain(code);
});
