import { roundMoney } from '../../engine/money';
import { isOverPeriod } from '../kinds';
import { asCapOf, inMoney } from '../pay/limits/bounds';
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
import { type FindingRule, type Found, foundInEach } from './finding';
import { freed, isLifted, limitPlace, withoutLimit } from './limit-parts';

/** Above 100 % there is nothing more to earn, since the cap is reached by then. */
export const upside: FindingRule = {
  title: { en: 'More than 100% pays more', da: 'Mere end 100 % giver mere' },
  find: (plan) =>
    foundInEach(curvesOf(plan), (curve): Found[] => {
      const { part, quota, earned, paid } = curve;
      const { cap } = inMoney(part.component);
      if (quota === undefined || cap === null || !isOverPeriod(part)) return [];
      if (isLifted(part.component)) return [];
      const above = 1.2 * quota;
      const lost = earned(above) - paid(above);
      if (paid(above) > paid(quota) + 0.005 || lost < 0.005 || paid(quota) < 0.005) return [];
      if (earned(above) < earned(quota) + 0.005) return [];
      const most = moneyWords(cap);
      return [
        {
          is: 'costs',
          component: part.component.id,
          place: limitPlace(part, 'cap'),
          sentence: {
            en: `The cap of ${most.en} is reached at 100%: above it there is nothing more to earn.`,
            da: `Loftet på ${most.da} er nået ved 100 %: derover er der intet mere at tjene.`,
          },
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
    foundInEach(curvesOf(plan), (curve): Found[] => {
      const { part, quota, earned, paid } = curve;
      const { cap, floor } = inMoney(part.component);
      if (cap === null || cap <= (floor ?? 0) || isLifted(part.component)) return [];
      const steps = stepsOf(curve);
      const hidden = steps.find(({ at, below }) => below > cap + 0.005 && earned(at) > cap + 0.005);
      const isByThen = quota !== undefined && earned(quota) >= cap - 0.005;
      if (hidden?.row === undefined || (isByThen && isOverPeriod(part))) return [];
      const last = steps.at(-1)?.at ?? hidden.at;
      const lost = earned(last) - paid(last);
      const most = roundMoney(earned(last));
      const raised = { ...part.component, cap: asCapOf(part.component, most) };
      const [then, open] = [
        curveOf(plan, { ...part, component: raised }),
        freed(plan, curve, 'cap'),
      ];
      const isRaised = then && open && !payAlike(then, open);
      const [there, end] = [resultWords(curve, hidden.at), resultWords(curve, last)];
      const [limit, to] = [moneyWords(cap), moneyWords(most)];
      return [
        {
          is: 'costs',
          component: part.component.id,
          place: rowPlace(part, hidden.row),
          sentence: {
            en: `It begins at ${there.en}, but the cap of ${limit.en} is reached before that.`,
            da: `Den begynder ved ${there.da}, men loftet på ${limit.da} er nået før det.`,
          },
          money: { amount: lost, of: atResult(curve, last) },
          repair: isRaised
            ? {
                label: { en: `Raise the cap to ${to.en}`, da: `Hæv loftet til ${to.da}` },
                result: { en: `Then it is reached at ${end.en}`, da: `Så nås det ved ${end.da}` },
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
