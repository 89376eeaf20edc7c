import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { contentPolicy, officeScript } from '../../src/command-line/content-policy';
import { page } from '../../src/command-line/page';

/*
 * What `npm run build` has written to dist/. `npm test` builds before it tests.
 */

const dist = join(__dirname, '../../dist');
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

beforeAll(() => {
  if (!existsSync(join(dist, 'taskpane.html'))) {
    throw new Error('There is no dist/ to test; "npm run build" makes it.');
  }
});

/** Every script, style and page that was built, as one text a file. */
function built(): [string, string][] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css|html|json|xml)$/.test(name))
    .map((name) => [name, read(name)]);
}

test.each([
  ['the address of development', /localhost|127\.0\.0\.1/],
  ['code made of text', /\beval\(|\bnew Function\(/],
  ['the place of its source map', /sourceMappingURL/],
])('no file has %s', (_name, pattern) => {
  expect(built().length).toBeGreaterThanOrEqual(5);
  expect(built().flatMap(([name, text]) => (pattern.test(text) ? [name] : []))).toEqual([]);
});

/** The addresses of the page's scripts in their order; one without an address is an empty string. */
function scripts(html: string): string[] {
  return [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(([, attributes, body]) => {
    expect(body).toBe('');
    return /\ssrc="?([^"\s>]*)/.exec(attributes ?? '')?.[1] ?? '';
  });
}

test("the page loads Microsoft's library first, then names the functions, then the pane", () => {
  const head = /<head>.*<\/head>/s.exec(read('taskpane.html'))?.[0] ?? '';
  expect(scripts(head)).toEqual([officeScript, 'cells.js', 'taskpane.js']);
  expect(scripts(read('taskpane.html'))).toHaveLength(3);
});

test('the page for a plain tab loads the pane alone, and nothing from anybody else', () => {
  expect(scripts(read('index.html'))).toEqual(['taskpane.js']);
  expect(read('index.html')).not.toContain('microsoft');
});

test('nothing stands before the policy of the page', () => {
  expect(
    /<head>\s*<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(
      read('taskpane.html'),
    )?.[1],
  ).toBe(contentPolicy);
});

test('the page has no code or style in its markup', () => {
  expect(read('taskpane.html')).not.toMatch(/\s(on\w+|style)=|<style|javascript:/i);
});

test('a page that brings scripts of its own is refused: it would load them twice', () => {
  expect(() => page('<head><script src="x.js"></script></head>')).toThrow('the build adds them');
  expect(() => page('<body></body>')).toThrow('no <head>');
});

const namedTo = (script: string, page: object): string[] => {
  const associated: string[] = [];
  const associate = (functions: Record<string, unknown>): number =>
    associated.push(...Object.keys(functions));
  runInContext(read(script), createContext({ CustomFunctions: { associate }, ...page }));
  return associated.sort();
};
const toldToExcel = () =>
  (JSON.parse(read('functions.json')) as { functions: { id: string }[] }).functions
    .map(({ id }) => id)
    .sort();

test('the functions need nothing but Excel, and each one in functions.json is there', () => {
  expect(toldToExcel().length).toBeGreaterThan(0);
  expect(namedTo('functions.js', {})).toEqual(toldToExcel());
});

test('each one is named as the page opens, before any of them is there', () => {
  const page = { addEventListener: () => undefined };
  expect(namedTo('cells.js', page)).toEqual(toldToExcel());
});

test('every file that the manifest names was built', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(([, path]) => !existsSync(join(dist, path ?? '')))).toEqual([]);
});
