import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { kindNames } from '../../src/plan/all-kinds';

/**
 * A kind says of itself whatever the pane and the workbook want to know. Who asks for a kind by its
 * name outside its own folder would have to be found again with every new kind.
 */
const source = join(__dirname, '..', '..', 'src');

/** The list of kinds, the one that the pane opens with, and the documents of old versions, which had the names of their time. */
const mayAsk = ['plan/all-kinds.ts', 'plan/known-kinds.ts', 'plan/document/migrate.ts'];

const name = `['"](?:${kindNames.join('|')})['"]`;
const asks = [
  new RegExp(`(?:[!=]==?|case)\\s*${name}`, 'g'),
  new RegExp(`${name}\\s*(?:[!=]==?|in\\b)`, 'g'),
  new RegExp(`kinds(?:\\.|\\[\\s*)(?:${kindNames.join('|')}|${name})`, 'g'),
  /Record<\s*(?:KindName|Component\['kind'\])/g,
  /from '[^']*\/kinds\/[^']*'/g,
];

/** Every place in a text that asks for a kind by its name. */
const asked = (text: string): string[] => asks.flatMap((one) => text.match(one) ?? []);

test('no kind is asked for by its name outside its folder and the list of kinds', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => relative(source, join(source, path)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('plan/kinds/') && !mayAsk.includes(path));
  const found = files.flatMap((path) =>
    asked(readFileSync(join(source, path), 'utf8')).map((one) => `${path}: ${one}`),
  );
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(300);
});

test.each([
  "component.kind === 'milestone'",
  "kind !== 'flat-rate'",
  "switch (kind) { case 'mbo': return 1; }",
  "'events' === kind",
  'const words: Record<KindName, Words> = all;',
  "import { mbo } from '../plan/kinds/mbo';",
  'kinds.ladder.sample(id, measure)',
])('%s asks for a kind', (text) => {
  expect(asked(text)).toHaveLength(1);
});
