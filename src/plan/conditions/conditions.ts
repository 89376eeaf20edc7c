import { type Condition, type Formula, constant } from '../../formula/formula';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import type { LocalizedText } from '../../engine/words';
import { input } from '../component-places';
import { conditionId, conditionNumber } from './condition-numbers';
import type { NumberField } from '../field';
import type { Conditions, Gate, PlanComponent } from '../kind';
import { type Component, isOfResults, resultKindOf } from '../kinds';
import { measureOf } from '../parts';
import type { Plan } from '../plan';
import { boundUnit } from '../pay/limits/bounds';
import { gateUnit } from '../pay/limits/gate';
import { meets } from '../pay/limits/gate-formulas';

/*
 * Conditions of a component, of which all or any must be met: amounts of measures, shares of the
 * payee's own quotas, and each result of its own. What they do until then is chosen.
 *
 *     nothing   the period is paid nothing, then or later
 *     held      nothing is paid; of the year, it is paid when they are met
 *     rate      so much of what is earned is paid
 *     raise     what is earned is paid; from then on so much of it, which is more
 *     cap       the cap holds; from then on another one does, or none
 *
 * Where one result alone is shown, they are taken as met, but for those that give more.
 */

/** Whether they are met, over what each looks at. */
export const areMet = (
  { joined, of, each }: Conditions,
  looked: readonly Formula<number>[],
  results: readonly Formula<number>[],
): Formula<Condition> =>
  (joined === 'all' ? allOf : anyOf)([
    ...of.map((_, k) => meets(looked[k] ?? constant(0), input(conditionId(k)))),
    ...(each === null ? [] : results.map((one) => meets(one, input('each', 'percent')))),
  ]);

export const hasShares = (part: PlanComponent<Component>): boolean =>
  isOfResults(part) &&
  resultKindOf(part.component)
    .results(part)
    .every(({ unit }) => unit === 'percent');

/** Conditions as a plan holds them. */
export type Agreed = NonNullable<Component['requires']>;

/** Their numbers, each a cell of its own. */
export function conditionFields(plan: Plan, component: Component): NumberField<Component>[] {
  const { requires: conditions } = component;
  if (!conditions) return [];
  const { of, each, does, until } = conditions;
  const field = (
    id: string,
    label: LocalizedText,
    unit: NumberField<Component>['unit'],
    change: (now: Agreed, value: number) => Agreed,
  ): NumberField<Component> => ({
    ...{ kind: 'number', id, label, name: label, unit, allows: 'zero or more' },
    get: (one) => conditionNumber(one.requires, id) ?? 0,
    set: (one, value) => (one.requires ? { ...one, requires: change(one.requires, value) } : one),
  });
  const atLeast = (k: number) => (now: Agreed, value: number) => ({
    ...now,
    of: now.of.map((one, at) => (at === k ? { ...one, atLeast: value } : one)),
  });
  return [
    ...of.map((gate, k) => ({
      ...field(conditionId(k), numbered(k), gateUnit(plan, gate), atLeast(k)),
      suffix: lookedAt(plan, gate),
    })),
    ...(each === null
      ? []
      : [field('each', words.each, 'percent', (now, value) => ({ ...now, each: value }))]),
    ...(until === null
      ? []
      : [
          field(
            'until',
            does === 'cap' ? words.cap : does === 'raise' ? words.raise : words.rate,
            does === 'cap' ? boundUnit(component, 'cap') : 'percent',
            (now, value) => ({
              ...now,
              until: value,
            }),
          ),
        ]),
  ];
}

/** What a condition looks at: sales, or of the quota of sales. */
export function lookedAt(plan: Plan, gate: Gate): LocalizedText {
  const { name } = measureOf(plan, gate.measure);
  return gate.of === 'quota'
    ? { en: `of own quota of ${name}`, da: `af egen kvote for ${name}` }
    : { en: name, da: name };
}

const numbered = (k: number): LocalizedText => ({
  en: `Condition ${String(k + 1)}`,
  da: `Betingelse ${String(k + 1)}`,
});

const words = {
  each: { en: 'Each result', da: 'Hvert resultat' },
  cap: { en: 'Cap when met', da: 'Loft når opfyldt' },
  rate: { en: 'Paid until met', da: 'Udbetalt indtil opfyldt' },
  raise: { en: 'Paid when met', da: 'Udbetalt når opfyldt' },
} as const satisfies Record<string, LocalizedText>;
