import type { LocalizedText } from '../../engine/words';
import { tableKindOf } from '../kinds';
import {
  atResult,
  curveIn,
  curvesOf,
  moneyWords,
  resultWords,
  rowPlace,
  rowsOf,
  stepsOf,
  thenPays,
  withRows,
  removeRows,
} from './curves';
import { type FindingRule, foundInEach } from './finding';
import { marginal, eachOnItsTier } from './marginal';

/** A step at which more is sold and less is paid. */
export const fallingPay: FindingRule = {
  title: {
    en: 'Pay never falls when more is sold',
    da: 'Lønnen falder aldrig, når der sælges mere',
  },
  find: (plan) =>
    foundInEach(curvesOf(plan), (curve) => {
      const { part } = curve;
      const last = stepsOf(curve);
      return last.flatMap((step, k) => {
        const { at, row } = step;
        // On a straight line pay falls up to the step that pays less.
        const from = last[k - 1];
        const isLine = Math.abs(step.below - step.here) < 0.005 && from !== undefined;
        const before = isLine ? from.here : step.below;
        const drop = before - step.here;
        if (row === undefined || drop < 0.005) return [];
        const byTier = marginal(plan, part);
        const others = rowsOf(part).filter((_, n) => n !== row);
        const repaired = byTier ?? withRows(plan, part, others);
        const after = curveIn(repaired, part.component.id);
        const [there, most] = [resultWords(curve, at), moneyWords(before)];
        const least = moneyWords(step.here);
        return [
          {
            is: 'costs' as const,
            component: part.component.id,
            place: rowPlace(part, row),
            sentence: {
              en: `At ${there.en} it pays ${least.en}, and before that ${most.en}.`,
              da: `Ved ${there.da} udbetales ${least.da}, og lige før ${most.da}.`,
            },
            money: { amount: drop, of: atResult(curve, at) },
            ...(after &&
              tableKindOf(part.component).check(after.part).ok && {
                repair: {
                  label: byTier ? eachOnItsTier : removeRows(part, [row]),
                  // Each rate on its own tier may pay the same here, and then less just below.
                  result:
                    Math.abs(after.earned(at) - step.here) < 0.005
                      ? justBelow(thenPays(curve, at, after.earned(at), before))
                      : thenPays(curve, at, after.earned(at), step.here),
                  plan: repaired,
                },
              }),
          },
        ];
      });
    }),
};

const justBelow = (words: LocalizedText): LocalizedText => ({
  en: `Just below ${words.en}`,
  da: `Lige under ${words.da}`,
});
