import type { Language } from '../../engine/words';
import { amountWords } from '../../formula/amount-words';
import type { PlanComponent } from '../kind';
import { type TargetComponent, titleOf } from '../kinds';
import { targetOf } from '../payee/target/target-pay';
import type { Plan } from '../plan';
import { type MixFigure, baseParts, mixIn, partsInMix, usualRange } from '../pay/pay-mix';
import { type FindingRule, inWords } from './finding';

/** A pay mix, a leverage, a quota or a rate out of the range that is published as usual. */
export const unusualMix: FindingRule = {
  title: {
    en: 'Pay mix, leverage, quota and rate are in their usual ranges',
    da: 'Lønmix, gearing, kvote og sats er inden for det normale',
  },
  find: (plan) =>
    baseParts(plan).flatMap((part) =>
      (statesTarget(plan, part) ? (mixIn(plan, part)?.figures ?? []) : [])
        .filter(({ isUnusual }) => isUnusual)
        .map((figure) => ({
          is: 'unclear' as const,
          component: part.component.id,
          place: inWords(
            (language) => `${titleOf(part.component)[language]}, ${figure.label[language]}`,
          ),
          sentence: inWords((language) => {
            const [value, usual] = [said(figure, language), usualRange(figure, language)];
            return language === 'da'
              ? `${value}; normalt er ${usual} for sælgere af software (${figure.source}).`
              : `${value}; usual is ${usual} for sellers of software (${figure.source}).`;
          }),
        })),
    ),
};

/** A plan whose components state no target pay may be meant for pay beside other pay. */
const statesTarget = (plan: Plan, part: PlanComponent<TargetComponent>): boolean =>
  partsInMix(plan, part).some((one) => targetOf(one));

/** To two decimals. */
const said = ({ is, value }: MixFigure & { readonly value: number }, language: Language): string =>
  is === 'share'
    ? amountWords(value, 'percent', language)
    : amountWords(Math.round(value * 100) / 100, 'count', language);
