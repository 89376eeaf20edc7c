import { dayNumber, isoDay } from '../../engine/dates';
import type { LocalizedText } from '../../engine/words';
import { type Component, isOverPeriod, isTable, kindOf, titleOf } from '../kinds';
import { payingParts } from '../parts';
import type { PlanComponent } from '../kind';
import type { Plan } from '../plan';
import { readsIn } from '../pay/reads';
import { paidOnTarget } from '../scenarios/on-target';
import { curveOf, moneyWords, withoutComponent, placeIn, withComponent } from './curves';
import { type FindingRule, samePaid, type Found, foundInEach } from './finding';

const wholeParts = (plan: Plan) =>
  payingParts(plan).filter((part) => kindOf(part.component).check(part).ok);

function removal(plan: Plan, { component }: PlanComponent<Component>, result: LocalizedText) {
  const { en, da } = titleOf(component);
  const label = { en: `Remove ${en}`, da: `Fjern ${da}` };
  const repaired = withoutComponent(plan, component.id);
  return plan.components.length > 1 && { repair: { label, result, plan: repaired } };
}

/** Whether some result is paid; what hangs on other components may be paid elsewhere than on target. */
function canPay(plan: Plan, part: PlanComponent<Component>): boolean {
  if (!isTable(part)) return readsIn(part).length > 0 || paidOnTarget(plan, part) !== 0;
  const { rows } = curveOf(plan, part)?.table ?? { rows: [] };
  return rows.some(({ payout, rate }) => payout !== 0 || rate !== 0);
}

/** A component that pays nothing when everything is reached. */
export const idleComponents: FindingRule = {
  title: { en: 'Every component can pay', da: 'Alle komponenter kan udbetale' },
  find: (plan) =>
    foundInEach(wholeParts(plan), (part): Found[] => {
      const { component } = part;
      if (component.cap !== 0 && canPay(plan, part)) return [];
      return [
        {
          is: 'unclear',
          component: component.id,
          place: titleOf(component),
          sentence: {
            en: 'It pays nothing, even when everything is reached.',
            da: 'Den udbetaler intet, selv når alt er nået.',
          },
          ...removal(plan, part, samePaid),
        },
      ];
    }),
};

/** Two components of one kind that pay the same people for the same results. */
export const doubledComponents: FindingRule = {
  title: { en: 'Nothing is paid for twice', da: 'Intet betales to gange' },
  find: (plan) => {
    const parts = wholeParts(plan).filter(isOverPeriod);
    return foundInEach(parts.entries(), ([k, part]): Found[] => {
      const first = parts.slice(0, k).find((one) => isFor(one, part));
      if (!first) return [];
      const amount = Math.min(paidOnTarget(plan, first), paidOnTarget(plan, part));
      const [other, less] = [titleOf(first.component), moneyWords(amount)];
      return [
        {
          is: amount > 0 ? 'costs' : 'unclear',
          component: part.component.id,
          place: titleOf(part.component),
          sentence: {
            en: `It and ${other.en} pay the same people for ${part.measure.name}.`,
            da: `Den og ${other.da} betaler de samme for ${part.measure.name}.`,
          },
          ...(amount > 0 && { money: { amount, of: { en: 'on target', da: 'når målet nås' } } }),
          ...removal(plan, part, {
            en: `Then ${less.en} less is paid on target`,
            da: `Der udbetales så ${less.da} mindre, når målet nås`,
          }),
        },
      ];
    });
  },
};

function isFor(one: PlanComponent<Component>, other: PlanComponent<Component>): boolean {
  const [mine, theirs] = [one.component, other.component];
  const everybody = mine.roles.length === 0 || theirs.roles.length === 0;
  return (
    mine.kind === theirs.kind &&
    one.measure.id === other.measure.id &&
    (everybody || mine.roles.some((role) => theirs.roles.includes(role)))
  );
}

/** A day by which something must be reached that lies before the plan begins. */
export const pastDays: FindingRule = {
  title: { en: 'Every date lies in the plan’s time', da: 'Alle datoer ligger i planens tid' },
  find: (plan) =>
    foundInEach(wholeParts(plan), (part) =>
      kindOf(part.component)
        .fields(part)
        .flatMap((field): Found[] => {
          if (field.kind !== 'number' || field.unit !== 'date') return [];
          const day = isoDay(field.get(part.component));
          if (day >= plan.effective.from) return [];
          return [
            {
              is: 'unclear',
              component: part.component.id,
              place: placeIn(part, field.label),
              sentence: {
                en: `It is ${day}, before the plan begins on ${plan.effective.from}.`,
                da: `Den er ${day}, før planen begynder ${plan.effective.from}.`,
              },
              repair: {
                label: { en: `Set ${plan.effective.to}`, da: `Sæt ${plan.effective.to}` },
                result: { en: 'The last day of the plan', da: 'Planens sidste dag' },
                plan: withComponent(
                  plan,
                  part.component.id,
                  field.set(part.component, dayNumber(plan.effective.to)),
                ),
              },
            },
          ];
        }),
    ),
};
