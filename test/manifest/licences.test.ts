import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Module } from 'webpack';
import { bundledPackages, licencesFile } from '../../src/command-line/bundled-licences';
import { built } from '../built';

interface Locked {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly dependencies?: Readonly<Record<string, string>> }
    >
  >;
}

/** Our libraries and what they need, from the lock file. */
function shipped(): [name: string, version: string][] {
  const lock = readFileSync(join(__dirname, '../../package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as Locked;
  const found = new Map<string, string>();
  const visit = (path: string): void =>
    Object.keys(packages[path]?.dependencies ?? {}).forEach((name) => {
      if (found.has(name)) return;
      found.set(name, packages[`node_modules/${name}`]?.version ?? '');
      visit(`node_modules/${name}`);
    });
  visit('');
  return [...found].sort();
}

/** The packages that the file tells of, each with its terms. */
const parts = () => built(licencesFile).split(/\n-{72}\n\n/);

test('the libraries are the three that the README and the lock file know', () => {
  expect(shipped().map(([name]) => name)).toEqual(['fflate', 'preact', 'valibot']);
});

test.each(shipped())('dist/ has the licence of %s %s', (name, version) => {
  const part = parts().find((one) => one.startsWith(`${name} ${version} (`));
  expect(part).toMatch(/Copyright/);
  expect(part).toMatch(/Permission (to use, copy|is hereby granted)/);
  expect(part).toMatch(/WITHOUT WARRANTY OF ANY KIND|DISCLAIMS ALL WARRANTIES/i);
});

test('webpack, which adds the code that loads the parts, is there; what only builds is not', () => {
  const names = parts().map((one) => one.split(' ')[0]);
  expect(names).toEqual([...shipped().map(([name]) => name), 'webpack'].sort());
});

test('packages are found in modules that were joined, and of a scope', () => {
  const module = (path: string | null, modules: readonly Module[] = []) =>
    ({ nameForCondition: () => path, modules }) as unknown as Module;
  const joined = module('/x/src/index.ts', [
    module('/x/node_modules/preact/dist/preact.mjs'),
    module('C:\\x\\node_modules\\@scope\\thing\\index.js'),
    module('/x/node_modules/saxes/node_modules/xmlchars/xml.js'),
  ]);
  const found = bundledPackages([
    joined,
    module(null),
    module('/x/node_modules/css-loader/api.js'),
  ]);
  expect([...found].sort()).toEqual(['@scope/thing', 'preact', 'webpack', 'xmlchars']);
});
