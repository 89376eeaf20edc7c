import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { stillJoined } from './still-joined';

/**
 * Formulas are made of operators. Text of Excel that is joined from strings elsewhere is a second place
 * that knows a rule, and nothing proves it.
 */
const source = join(__dirname, '..', '..', 'src');
const call = /\b[A-Z]{2,}(?:\.[A-Z]+)*\(/g;

/** Every call of a function of Excel in the strings of a source file; comments hold what they like. */
function callsIn(name: string, text: string): string[] {
  const calls: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      calls.push(...(node.text.match(call) ?? []));
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false));
  return calls;
}

const found = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('formula/'))
    .map((path) => [path, readFileSync(join(source, path), 'utf8')] as const)
    .filter(([, text]) => text.search(call) >= 0)
    .map(([path, text]) => [path, callsIn(path, text)] as const)
    .filter(([, calls]) => calls.length > 0),
);

test('no formula is joined from strings outside src/formula, beyond those that are left', () => {
  const more = [...found].filter(([path, calls]) => calls.length > (stillJoined[path] ?? 0));
  expect(more.map(([path, calls]) => `${path}: ${calls.join(' ')}`)).toEqual([]);
});

test('a file that joins none any more is taken off the list', () => {
  expect(Object.keys(stillJoined).filter((path) => !found.has(path))).toEqual([]);
});

test.each([
  ['const cell = `=IF(${a},${b})`;', 1],
  ["const cell = 'ROUND(' + amount + ',2)';", 1],
  ['const cell = `${a}+MAX(0,${b})*COMP.DRAW(${c})`;', 2],
  ['const cell = `=NORM.DIST(${x})`;', 1],
  ['/* ROUND(a,2) */ const cell = rounded(a, 2); // SUM(b)', 0],
])('%s joins %d', (text, count) => {
  expect(callsIn('one.ts', text)).toHaveLength(count);
});
