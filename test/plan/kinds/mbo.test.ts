import '../../../src/plan/all-kinds';
import * as v from 'valibot';
import { type MboComponent, mboSchema } from '../../../src/plan/kinds/mbo/schema';
import { mbo } from '../../../src/plan/kinds/mbo/mbo';
import { fieldOf, ruleText, setAgain } from './component-cells';
import { sales } from './measures';
import { mostOver } from './most-over';
import { calledBy, paidBy } from './paid-by-results';

const part = (more: Partial<MboComponent> = {}) => ({
  component: { ...mbo.sample('mbo', sales), ...more },
  measure: sales,
});
const whole = [{ objective: 'One', weight: 1 }];

/* A third of 30,000 is 10,000; what is achieved is credited to 12 decimals, 0.333333333333. */
test('exactly a third reaches a minimum of a third', () => {
  const third = part({ minimum: 1 / 3, objectives: whole, target: 30_000 });
  expect(paidBy(mbo, third, [1 / 3])).toBeCloseTo(10_000, 6);
  expect(paidBy(mbo, third, [0.3333])).toBe(0);
});

/** 60,000 for 40 %, 35 % and 25 %, each from 50 % on and up to 150 %. */
test.each([
  ['all achieved', [1, 1, 1], 60_000],
  ['blank cells', [], 0],
  ['half of the first: 60,000 x (0.4 x 0.5 + 0.6)', [0.5, 1, 1], 48_000],
  ['just below the minimum: 60,000 x 0.6', [0.4999, 1, 1], 36_000],
  ['just above the minimum: 60,000 x (0.4 x 0.5001 + 0.6)', [0.5001, 1, 1], 48_002.4],
  ['dust below the minimum costs nothing', [0.1 + 0.4 - 1e-16, 1, 1], 48_000],
  ['below the maximum: 60,000 x (0.4 x 1.49 + 0.6)', [1.49, 1, 1], 71_760],
  ['the maximum: 60,000 x (0.4 x 1.5 + 0.6)', [1.5, 1, 1], 72_000],
  ['above the maximum pays no more', [1.51, 1, 1], 72_000],
  ['less than nothing counts as nothing: 60,000 x 0.6', [-1, 1, 1], 36_000],
])('%s', (_, achievements, paid) => {
  expect(paidBy(mbo, part(), achievements)).toBeCloseTo(paid, 6);
});

test('without limits everything above 0 counts in full', () => {
  const open = part({ minimum: null, maximum: null, objectives: whole, target: 10_000 });
  expect([0.01, 2.5, -0.2].map((reached) => paidBy(mbo, open, [reached]))).toEqual([
    ...[100, 25_000, 0],
  ]);
  expect(mostOver(open)).toBe(Infinity);
  expect(mostOver(part())).toBe(90_000);
});

const rows = [
  [1, 1, 1],
  [0.5, 1, 1],
  [0.4999, 1, 1],
  [1.51, 1, 1],
  [-1, undefined, 1],
];

test.each([
  ['both', {}, [60_000, 48_000, 36_000, 72_000, 15_000]],
  ['minimum', { maximum: null }, [60_000, 48_000, 36_000, 72_240, 15_000]],
  ['maximum', { minimum: null }, [60_000, 48_000, 47_997.6, 72_000, 15_000]],
  ['none', { minimum: null, maximum: null }, [60_000, 48_000, 47_997.6, 72_240, 15_000]],
])('the COMP function pays a team the same with limits: %s', (limits, more, paid) => {
  const spilled = calledBy(mbo, part(more), rows).map(Number);
  expect(spilled.map((amount) => Number(amount.toFixed(6)))).toEqual(paid);
  expect(fieldOf(mbo.fields(part(more)), 'choice', 'limits').get(part(more).component)).toBe(
    limits,
  );
});

test('a single payee and a single objective are paid by the COMP function too', () => {
  expect(calledBy(mbo, part(), [[1, 1, 1]])).toEqual([60_000]);
  expect(calledBy(mbo, part({ objectives: whole }), [[1], [0.5], [0.4]])).toEqual([
    60_000, 30_000, 0,
  ]);
});

test.each([
  ['no objective', { objectives: [] }, 'objectives'],
  ['weights that are no whole', { objectives: [{ objective: 'One', weight: 0.9 }] }, 'objectives'],
  [
    'a weight below 0',
    {
      objectives: [
        { objective: 'One', weight: -0.1 },
        { objective: 'Two', weight: 1.1 },
      ],
    },
    'objectives.0.weight objectives.1.weight',
  ],
  ['a target below 0', { target: -1 }, 'target'],
  ['a minimum below 0', { minimum: -0.1 }, 'minimum'],
  ['a maximum below the minimum', { minimum: 0.8, maximum: 0.5 }, 'maximum'],
  [
    'a maximum of 0, which the cell function takes for none',
    { minimum: null, maximum: 0 },
    'maximum',
  ],
])('%s is refused where it stands', (_, more, paths) => {
  const checked = mbo.check(part(more));
  expect(!checked.ok && checked.issues.map(({ path }) => path.join('.')).join(' ')).toBe(paths);
});

test('the sample is a component in either language, and comes back through its fields', () => {
  for (const language of ['en', 'da'] as const) {
    const component = mbo.sample('mbo', sales, language);
    expect(v.parse(mboSchema, component)).toEqual(component);
    expect(mbo.check({ component, measure: sales }).ok).toBe(true);
    expect(setAgain(mbo.fields({ component, measure: sales }), component)).toEqual(component);
  }
});

test('shares of each payee’s target pay are told as that, and no other component says so', () => {
  const said = (more: object) => ruleText(mbo, part(more), 'en');
  const own = 'who has another on Team is paid the same shares of that, for the time active.';
  expect(said({ sharesOf: 'target' })).toContain(own);
  expect(said({})).not.toContain('Team');
});

test('limits come and go, and a new objective has the weight that is left', () => {
  const fields = mbo.fields(part());
  const limits = fieldOf(fields, 'choice', 'limits');
  const open = limits.set(part().component, 'none');
  expect([open.minimum, open.maximum]).toEqual([null, null]);
  expect(mbo.fields(part(open)).map(({ id }) => id)).toEqual([
    'target',
    'sharesOf',
    'limits',
    'objectives',
  ]);
  expect(limits.set(open, 'both')).toMatchObject({ minimum: 0.5, maximum: 1.5 });
  const list = fieldOf(fields, 'list', 'objectives');
  const most = { ...open, objectives: [{ objective: 'One', weight: 0.7 }] };
  expect(list.next(most)).toEqual(['Objective 2', 0.3]);
});

test('the rule names the target, every weight and the limits there are', () => {
  expect(ruleText(mbo, part(), 'en')).toBe(
    'The plan pays {60000 money: target} times the weighted achievement of the objectives: ' +
      'Account-based marketing {0.4 percent: list[0,1]}, Reference customers {0.35 percent: list[1,1]} ' +
      'and Penetration of a vertical {0.25 percent: list[2,1]}. An objective achieved below ' +
      '{0.5 percent: minimum} pays nothing; exactly there it counts. ' +
      'No objective counts for more than {1.5 percent: maximum}.',
  );
  const open = part({ minimum: null, maximum: null });
  expect(ruleText(mbo, open, 'da')).toMatch(/Opfyldelse over 100 % tæller fuldt med\.$/);
});
