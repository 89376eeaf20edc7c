import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import {
  type Node,
  ScriptKind,
  ScriptTarget,
  createSourceFile,
  isPropertyAssignment,
} from 'typescript';

/*
 * How the source is laid out: files that somebody reads in one go, folders that tell what is in them,
 * and imports that go one way. Layers among folders are ESLint's (`eslint.config.mjs`).
 */

const root = join(__dirname, '../../src');
const everything = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'));
const files = everything.filter((file) => /\.tsx?$/.test(file));
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** The files of ours that a text imports, by any form of import. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*['"](\.[^'"]*)['"]/g)].flatMap(
    ([, path]) => {
      const found = normalize(join(dirname(file), path ?? '')).replaceAll('\\', '/');
      return [found, `${found}.ts`, `${found}.tsx`].filter((one) => texts.has(one));
    },
  );
}

/** The files of circles: what is left when those go that import none of the rest, or are in none. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  for (let isDone = false; !isDone;) {
    const used = new Set([...left.values()].flat());
    const free = [...left].filter(
      ([file, own]) => !used.has(file) || !own.some((one) => left.has(one)),
    );
    free.forEach(([file]) => left.delete(file));
    isDone = free.length === 0;
  }
  return [...left.keys()].sort();
}

test('no file is longer than 300 lines', () => {
  const long = [...texts].filter(([, text]) => text.split('\n').length > 301);
  expect(long.map(([file]) => file)).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(
    circlesOf(new Map([...texts].map(([file, text]) => [file, importsOf(file, text)]))),
  ).toEqual([]);
});

test('a circle is found, also one of types', () => {
  const circle = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['b.ts']],
    ['d.ts', []],
  ]);
  expect(circlesOf(circle)).toEqual(['b.ts', 'c.ts']);
  const file = 'plan/parts.ts';
  expect(importsOf(file, "import type { Plan } from './plan';")).toEqual(['plan/plan.ts']);
});

test('a folder has at most 20 files beside its rooms', () => {
  const counts = new Map<string, number>();
  for (const file of everything) {
    const folder = dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const many = [...counts].filter(([, count]) => count > 20);
  expect(many).toEqual([]);
});

/** The Danish texts of a file that have the quotation marks of English. */
function englishQuotes(file: string, text: string): string[] {
  const kind = file.endsWith('x') ? ScriptKind.TSX : ScriptKind.TS;
  const source = createSourceFile(file, text, ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  source.forEachChild(function look(node: Node) {
    if (isPropertyAssignment(node) && node.name.getText() === 'da') {
      if (/[“”]/.test(node.initializer.getText())) found.push(`${file}: ${node.getText()}`);
    } else {
      node.forEachChild(look);
    }
  });
  return found;
}

test('Danish is quoted as Danish is: »sådan«', () => {
  const wrong = [...texts].flatMap(([file, text]) =>
    /[“”]/.test(text) ? englishQuotes(file, text) : [],
  );
  expect(wrong).toEqual([]);
  expect(englishQuotes('a.ts', "const a = { en: '“so”', da: '“sådan”' };")).toEqual([
    "a.ts: da: '“sådan”'",
  ]);
});

test('what is exported is named in another file', () => {
  const tests = join(root, '../test');
  const others = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(tests, file), 'utf8'));
  const build = readFileSync(join(root, '../webpack.config.js'), 'utf8');
  expect(idleExports(texts, [...others, build])).toEqual([]);
});

test('an export that only its own file names is found', () => {
  const own = new Map([
    ['a.ts', 'export const used = 1;\nexport function* idle() {}\nidle();'],
    ['b.ts', "import { used } from './a';"],
  ]);
  expect(idleExports(own, [])).toEqual(['a.ts: idle']);
});

/** Values that a file exports and no other names; types stand with what they are the types of. */
function idleExports(own: ReadonlyMap<string, string>, others: readonly string[]): string[] {
  const files = new Map<string, number>();
  for (const text of [...own.values(), ...others]) {
    new Set(text.match(/\w+/g)).forEach((word) => files.set(word, (files.get(word) ?? 0) + 1));
  }
  return [...own].flatMap(([file, text]) =>
    [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)]
      .filter(([, name = '']) => files.get(name) === 1)
      .map(([, name = '']) => `${file}: ${name}`),
  );
}
