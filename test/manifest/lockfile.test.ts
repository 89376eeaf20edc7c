import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../..', name), 'utf8'));

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

const registry = 'https://registry.npmjs.org/';

const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
/** A bundled package is inside the archive of another, and covered by that one's checksum. */
const fetched = Object.entries(packages).filter(([path, { inBundle }]) => path !== '' && !inBundle);

const declared = read('package.json') as Record<string, Record<string, string>>;

test('every package is checked against the checksum that was locked', () => {
  expect(fetched.length).toBeGreaterThan(100);
  const unchecked = fetched.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

test("no package comes from elsewhere than npm's registry", () => {
  const elsewhere = fetched.filter(
    ([, { link, resolved = registry }]) => link === true || !resolved.startsWith(registry),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test.each(['dependencies', 'devDependencies'])('%s are of one exact version each', (kind) => {
  const versions = Object.entries(declared[kind] ?? {});
  expect(versions.length).toBeGreaterThan(0);
  expect(
    versions.filter(([, version]) => !/^(?:npm:[a-z/@-]+@)?\d+\.\d+\.\d+$/.test(version)),
  ).toEqual([]);
});
