import {
  atResult,
  curveIn,
  curvesOf,
  moneyWords,
  resultWords,
  rowPlace,
  stepsOf,
  thenPays,
} from './curves';
import { type FindingRule, foundInEach } from './finding';
import { marginal, eachOnItsTier } from './marginal';

/**
 * A rate that is paid on everything, and at whose threshold the next unit pays more than all before it:
 * then a deal that is moved by a day, or split, is worth more than a quarter's work. A bonus of a fixed
 * amount is meant to jump.
 */
export const cliffs: FindingRule = {
  title: {
    en: 'No threshold pays more than all that came before it',
    da: 'Ingen grænse giver mere end alt det, der kom før',
  },
  find: (plan) =>
    foundInEach(curvesOf(plan), (curve) => {
      const { part } = curve;
      const repaired = marginal(plan, part);
      if (!repaired) return [];
      const after = curveIn(repaired, part.component.id);
      return stepsOf(curve).flatMap(({ at, below, here, row }) => {
        const jump = here - below;
        if (row === undefined || below < 0.005 || jump <= below + 0.005) return [];
        const [there, more, before] = [resultWords(curve, at), moneyWords(jump), moneyWords(below)];
        return [
          {
            is: 'costs' as const,
            component: part.component.id,
            place: rowPlace(part, row),
            sentence: {
              en: `The last bit up to ${there.en} pays ${more.en} more; all before it pays ${before.en}.`,
              da: `Det sidste op til ${there.da} giver ${more.da} mere; alt før det giver ${before.da}.`,
            },
            money: { amount: jump, of: atResult(curve, at) },
            ...(after && {
              repair: {
                label: eachOnItsTier,
                result: thenPays(curve, at, after.earned(at), here),
                plan: repaired,
              },
            }),
          },
        ];
      });
    }),
};
