import { roundMoney } from '../../engine/money';
import { isOverPeriod } from '../kinds';
import {
  atResult,
  curveOf,
  curvesOf,
  moneyWords,
  payAlike,
  resultWords,
  rowPlace,
  stepsOf,
  thenPays,
  withComponent,
} from './curves';
import { type Finding, type FindingRule, inWords } from './finding';
import { freed, limitPlace, withoutLimit } from './limit-parts';

/** Above 100 % there is nothing more to earn, since the cap is reached by then. */
export const upside: FindingRule = {
  title: { en: 'More than 100% pays more', da: 'Mere end 100 % giver mere' },
  find: (plan) =>
    curvesOf(plan).flatMap((curve): Omit<Finding, 'rule'>[] => {
      const { part, quota, earned, paid } = curve;
      const { cap } = part.component;
      if (quota === undefined || cap === null || !isOverPeriod(part)) return [];
      const above = 1.2 * quota;
      const lost = earned(above) - paid(above);
      if (paid(above) > paid(quota) + 0.005 || lost < 0.005 || paid(quota) < 0.005) return [];
      if (earned(above) < earned(quota) + 0.005) return [];
      return [
        {
          is: 'costs',
          component: part.component.id,
          place: limitPlace(part, 'cap'),
          sentence: inWords((language) => {
            const most = moneyWords(cap, language);
            return language === 'da'
              ? `Loftet på ${most} er nået ved 100 %: derover er der intet mere at tjene.`
              : `The cap of ${most} is reached at 100%: above it there is nothing more to earn.`;
          }),
          money: { amount: lost, of: atResult(curve, above) },
          repair: {
            label: { en: 'Take the cap away', da: 'Fjern loftet' },
            result: thenPays(curve, above, earned(above), paid(above)),
            plan: withoutLimit(plan, part, 'cap'),
          },
        },
      ];
    }),
};

/** A step that earns more, where the cap has been reached before it. */
export const hiddenSteps: FindingRule = {
  title: { en: 'No step lies above the cap', da: 'Intet trin ligger over loftet' },
  find: (plan) =>
    curvesOf(plan).flatMap((curve): Omit<Finding, 'rule'>[] => {
      const { part, quota, earned, paid } = curve;
      const { cap, floor } = part.component;
      if (cap === null || cap <= (floor ?? 0)) return [];
      const steps = stepsOf(curve);
      const hidden = steps.find(({ at, below }) => below > cap + 0.005 && earned(at) > cap + 0.005);
      const isByThen = quota !== undefined && earned(quota) >= cap - 0.005;
      if (hidden?.row === undefined || (isByThen && isOverPeriod(part))) return [];
      const last = steps.at(-1)?.at ?? hidden.at;
      const lost = earned(last) - paid(last);
      const most = roundMoney(earned(last));
      const raised = { ...part.component, cap: most };
      const [then, open] = [
        curveOf(plan, { ...part, component: raised }),
        freed(plan, curve, 'cap'),
      ];
      const isRaised = then && open && !payAlike(then, open);
      return [
        {
          is: 'costs',
          component: part.component.id,
          place: rowPlace(part, hidden.row),
          sentence: inWords((language) => {
            const [there, limit] = [
              resultWords(curve, hidden.at, language),
              moneyWords(cap, language),
            ];
            return language === 'da'
              ? `Den begynder ved ${there}, men loftet på ${limit} er nået før det.`
              : `It begins at ${there}, but the cap of ${limit} is reached before that.`;
          }),
          money: { amount: lost, of: atResult(curve, last) },
          repair: isRaised
            ? {
                label: inWords((language) => {
                  const to = moneyWords(most, language);
                  return language === 'da' ? `Hæv loftet til ${to}` : `Raise the cap to ${to}`;
                }),
                result: inWords((language) => {
                  const there = resultWords(curve, last, language);
                  return language === 'da'
                    ? `Så nås det ved ${there}`
                    : `Then it is reached at ${there}`;
                }),
                plan: withComponent(plan, part.component.id, raised),
              }
            : {
                label: { en: 'Take the cap away', da: 'Fjern loftet' },
                result: thenPays(curve, last, most),
                plan: withoutLimit(plan, part, 'cap'),
              },
        },
      ];
    }),
};
