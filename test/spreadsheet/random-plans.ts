import fc from 'fast-check';
import type { Allowed, Field } from '../../src/plan/field';
import { common } from '../../src/plan/new-component';
import { type Component, type KindName, kindOf, titleOf } from '../../src/plan/kinds';
import { kindNames, kinds } from '../../src/plan/all-kinds';
import { partOf } from '../../src/plan/parts';
import { parsePlan } from '../../src/plan/document/parse-plan';
import type { Plan } from '../../src/plan/plan';
import { measure } from '../../src/plan/presets/preset';
import { type TitledPlan, planWith } from './component-plans';

/** Plans of one or two components, of rules, choices and numbers as chance has them. */
const measures = [measure('sales', 'sales'), measure('nrr', 'NRR', 'percent')];
const chances = { minLength: 60, maxLength: 60 };

const randomPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.array(fc.constantFrom(...kindNames), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('en' as const, 'da' as const),
    fc.array(fc.integer({ min: 0, max: 999 }), chances),
  )
  .map(([names, language, dice]) => {
    let thrown = 0;
    const pick = <T>(list: readonly T[]): T => {
      thrown += 1;
      return list[(dice[thrown % dice.length] ?? 0) % list.length] as T;
    };
    const components = names.reduce<readonly Component[]>(
      (before, kind, k) => [...before, randomPart(kind, `part-${String(k)}`, before, pick)],
      [],
    );
    return planWith({ measures, components: [...components] }, language);
  });

type Pick = <T>(list: readonly T[]) => T;

/** A sample with other choices, numbers and limits. What a plan refuses is left as it was before. */
function randomPart(
  kind: KindName,
  id: string,
  before: readonly Component[],
  pick: Pick,
): Component {
  const [sales, nrr] = measures as [(typeof measures)[0], (typeof measures)[0]];
  const beside = {
    measures,
    components: before.map((one) => ({ id: one.id, title: titleOf(one) })),
  };
  const follows = kind === 'retention' ? nrr : sales;
  const sample = kinds[kind].sample(id, follows, 'en', beside) as Component;
  let kept = { ...sample, ...common(id), ...sample };
  const keep = (changed: Component) => {
    const plan = {
      ...planWith({ measures, components: [sample] }),
      components: [...before, changed],
    };
    if (parsePlan(plan).ok) kept = changed;
  };
  const limit = () => pick([null, null, 0, 1000, 25_000]);
  const half = { measure: 'sales', atLeast: 0.5, of: 'quota' as const };
  const gate = pick([null, null, { measure: 'sales', atLeast: 500_000 }, half]);
  keep({ ...kept, cap: limit(), floor: limit(), gate });
  if ('hasPrior' in kept) keep({ ...kept, hasPrior: pick([true, false]) } as Component);
  for (const each of ['choice', 'list', 'number'] as const) {
    for (const { id: field } of fieldsOf(kept)) {
      const now = fieldsOf(kept).find((one) => one.id === field && one.kind === each);
      if (now) keep(changedBy(now, kept, pick));
    }
  }
  return kept;
}

const fieldsOf = (component: Component): readonly Field<Component>[] =>
  kindOf(component).fields(
    partOf(planWith({ measures, components: [{ ...component, gate: null }] }), component),
  );

/** A number as it was, none, whole, or some of what it was. */
const number = (was: number, allows: Allowed, pick: Pick): number =>
  pick([was, ...(allows === 'above zero' ? [] : [0]), 1, was / 2, was * 2]);

function changedBy(field: Field<Component>, component: Component, pick: Pick): Component {
  if (field.kind === 'text') return component;
  if (field.kind === 'choice') {
    return field.set(component, pick(field.options).value, 'en');
  }
  if (field.kind === 'number') {
    return field.unit === 'date'
      ? component
      : field.set(component, number(field.get(component), field.allows, pick));
  }
  const rows = field.get(component).slice(0, pick([1, 2, 9]));
  return field.set(
    component,
    rows.map((row) =>
      row.map((value, k) => {
        const column = field.columns[k];
        return typeof value === 'number' && column && 'allows' in column && column.unit !== 'date'
          ? number(value, column.allows, pick)
          : value;
      }),
    ),
  );
}

export const randomPlans = (count: number): readonly TitledPlan[] =>
  fc.sample(randomPlan, count).map((plan, k) => ({ title: `by chance ${String(k)}`, plan }));
