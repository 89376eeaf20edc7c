import '../../../src/plan/all-kinds';
import * as v from 'valibot';
import { factorOf } from '../../../src/plan/pay/component-pay';
import {
  type EscalationComponent,
  escalation,
  escalationSchema,
} from '../../../src/plan/kinds/escalation';
import { ruleText, setAgain } from './component-cells';
import { sales } from './measures';

const quarter = { effective: { from: '2026-07-01', to: '2026-09-30' } };

const part = (more: Partial<EscalationComponent> = {}) => ({
  component: { ...escalation.sample('clause', sales), ...more },
  measure: sales,
});

/** Published: a forecast of 8 % growth is revised, and targets follow in proportion. */
test.each([
  ['proportional', 0.08, 0.06, 0.75],
  ['proportional', 0.08, 0.0799, 0.99875],
  ['proportional', 0.08, 0.08, 1],
  ['proportional', 0.08, 0.1, 1.25],
  ['market', 0.08, 0.05, 1.05 / 1.08],
  ['market', 0.08, 0.08, 1],
  ['market', 0.08, -0.1, 0.9 / 1.08],
  ['market', 0, 0.05, 1.05],
] as const)(
  '%s: a forecast of %d revised to %d moves targets by %d',
  (basis, forecast, revised, by) => {
    expect(factorOf(part({ basis, forecast, revised }), quarter)).toBeCloseTo(by, 12);
  },
);

test.each([
  ['proportional', 0, 0.06, 'forecast'],
  ['proportional', 0.08, 0, 'revised'],
  ['proportional', -0.01, -0.02, 'forecast revised'],
  ['market', -1, 0, 'forecast'],
  ['market', 0.08, -1.5, 'revised'],
] as const)(
  '%s refuses a forecast of %d revised to %d at %s',
  (basis, forecast, revised, paths) => {
    const checked = escalation.check(part({ basis, forecast, revised }));
    expect(!checked.ok && checked.issues.map(({ path }) => path.join('.')).join(' ')).toBe(paths);
  },
);

test('the sample follows the measure it is made for, and comes back through its fields', () => {
  const { component } = part();
  expect(component.measure).toBe('sales');
  expect(v.parse(escalationSchema, component)).toEqual(component);
  expect(escalation.check(part()).ok).toBe(true);
  expect(setAgain(escalation.fields(part()), component)).toEqual(component);
});

test('a fall of the market can be said, a proportion below 0 cannot', () => {
  const allowed = (basis: EscalationComponent['basis']) =>
    escalation
      .fields(part({ basis }))
      .flatMap((field) => (field.kind === 'number' ? [field.allows] : []));
  expect(allowed('market')).toEqual(['any', 'any']);
  expect(allowed('proportional')).toEqual(['above zero', 'above zero']);
});

test('the rule names both forecasts and what they come to', () => {
  expect(ruleText(escalation, part(), 'en')).toBe(
    'Targets for sales were set with a forecast growth of {0.08 percent: forecast}, which is revised to ' +
      '{0.06 percent: revised}. In proportion, they are ' +
      '{0.75 percent: IF(MIN(forecast,revised)>0,revised/forecast,NA())} of what was agreed.',
  );
  expect(ruleText(escalation, part({ basis: 'market' }), 'da')).toContain(
    'Efter markedets størrelse er de',
  );
});
