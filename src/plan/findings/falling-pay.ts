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
} from './curves';
import { type FindingRule, inWords } from './finding';
import { marginal } from './marginal';

/** A step at which more is sold and less is paid. */
export const fallingPay: FindingRule = {
  title: {
    en: 'Pay never falls when more is sold',
    da: 'Lønnen falder aldrig, når der sælges mere',
  },
  find: (plan) =>
    curvesOf(plan).flatMap((curve) => {
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
        const repaired =
          marginal(plan, part) ??
          withRows(
            plan,
            part,
            rowsOf(part).filter((_, n) => n !== row),
          );
        const after = curveIn(repaired, part.component.id);
        const isMarginal = marginal(plan, part) !== undefined;
        return [
          {
            is: 'costs' as const,
            component: part.component.id,
            place: rowPlace(part, row),
            sentence: inWords((language) => {
              const [there, most, least] = [
                resultWords(curve, at, language),
                moneyWords(before, language),
                moneyWords(step.here, language),
              ];
              return language === 'da'
                ? `Ved ${there} udbetales ${least}, og lige før ${most}.`
                : `At ${there} it pays ${least}, and before that ${most}.`;
            }),
            money: { amount: drop, of: atResult(curve, at) },
            ...(after &&
              tableKindOf(part.component).check(after.part).ok && {
                repair: {
                  label: isMarginal
                    ? { en: 'Each rate on its own tier', da: 'Hver sats på sit eget trin' }
                    : inWords((language) => {
                        const place = rowPlace(part, row)[language].split(', ').at(-1) ?? '';
                        return language === 'da' ? `Fjern ${place}` : `Remove ${place}`;
                      }),
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
