import fc from 'fast-check';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { planIssues } from '../../src/plan/document/issues';
import { planOf, presets } from '../../src/plan/presets/presets';

const period = { from: '2026-07-01', to: '2026-09-30' };
const plans = presets.map((preset) => planOf(preset, 'en', period));
const [plan] = plans;
if (!plan) throw new Error('There is a preset.');
const [component] = plan.components;

const codes = (document: unknown) => {
  const parsed = parsePlan(document);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path.join('.')]);
};
const many = <T>(count: number, one: (k: number) => T) =>
  Array.from({ length: count }, (_, k) => one(k));

test.each([
  ['a list without end', { log: many(250_000, () => 1) }, 'too-many', 'log'],
  ['100,000 roles', { roles: many(100_000, String) }, 'too-many', 'roles'],
  ['51 measures', { measures: many(51, () => plan.measures[0]) }, 'too-many', 'measures'],
  ['51 components', { components: many(51, () => component) }, 'too-many', 'components'],
  [
    'lists of 1,001 rows in all',
    {
      components: many(2, () => ({ ...component, tiers: many(501, () => ({ from: 0, rate: 0 })) })),
    },
    'too-many',
    'components',
  ],
  ['a name of a megabyte', { name: ' '.repeat(2 ** 20) }, 'too-many', 'name'],
  [
    'lists in lists a hundred thousand deep',
    { name: JSON.parse('['.repeat(1e5) + ']'.repeat(1e5)) as unknown },
    'too-many',
    'name.0.0.0.0.0.0.0.0.0',
  ],
  ['a number without end', JSON.parse('{"reviewAfterDays":1e999}'), 'too-large', 'reviewAfterDays'],
  ['no number', { version: NaN }, 'too-large', 'version'],
  ['a number whose sums have no end', { version: 1e308 }, 'too-large', 'version'],
])('a plan with %s is refused where it stands', (_, change: object, code, path) => {
  expect(codes({ ...plan, ...change })).toEqual([[code, path]]);
});

test('a quota without end is refused, in the file and in the pane', () => {
  const document = JSON.stringify(plan).replace(/"quota":[\d.]+/, '"quota":1e999');
  expect(codes(JSON.parse(document))).toEqual([['too-large', 'components.0.quota']]);
  const [first, ...others] = plan.components;
  const endless = { ...plan, components: [{ ...first, quota: Infinity }, ...others] };
  expect(planIssues(endless as typeof plan).map(({ code }) => code)).toEqual(['too-large']);
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  'nothing is called %s, under which every object has something already',
  (name) => {
    expect(codes({ ...plan, roles: [name] })).toContainEqual(['reserved', 'roles.0']);
    const measures = [{ ...plan.measures[0], id: name }];
    const components = [{ ...component, id: name, measure: name }];
    expect(codes({ ...plan, measures, components })).not.toEqual([]);
  },
);

/** What a person who means harm puts where a plan has something else. */
const evil = fc.oneof(
  fc.constantFrom<unknown>(
    ...[1e999, -1e999, NaN, -0, 1e308, 5e-324, 2 ** 53, '', ' ', '__proto__', 'constructor'],
    ...[null, true, [], {}, [[]], '1'.repeat(600), 'toString'],
    ...['toString', 'valueOf', '__proto__', 'constructor', 'length', 'kind'].map(
      (key) => JSON.parse(`{"${key}":5,"from":{"${key}":5}}`) as unknown,
    ),
    Object.create(null),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The document with something else in one of its places. */
function spoiled(document: unknown, at: readonly number[], value: unknown): unknown {
  const [first, ...rest] = at;
  if (first === undefined || typeof document !== 'object' || document === null) return value;
  const entries = Object.entries(document);
  const [key] = entries[first % (entries.length + 1)] ?? [];
  if (key === undefined)
    return Array.isArray(document) ? [...document, value] : { ...document, toString: value };
  const inside = spoiled((document as Record<string, unknown>)[key], rest, value);
  return Array.isArray(document)
    ? document.map((one: unknown, k) => (String(k) === key ? inside : one))
    : { ...document, [key]: inside };
}

test('whatever stands in a plan, there is an answer, and what is accepted is read again', () => {
  const first = {
    document: 1,
    period,
    component: { kind: 'milestone' },
    language: 'en',
    name: 'x',
  };
  fc.assert(
    fc.property(
      fc.constantFrom<unknown>(...plans, first),
      fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
      evil,
      (document, at, value) => {
        const parsed = parsePlan(spoiled(document, at, value));
        if (!parsed.ok) expect(parsed.issues.length).toBeLessThan(2_000);
        else expect(codes(JSON.parse(JSON.stringify(parsed.value)))).toEqual([]);
      },
    ),
    { numRuns: 2_000 },
  );
});
