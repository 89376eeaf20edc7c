import type { Formula } from '../../formula/formula';
import type { Crediting } from '../ledger/crediting';
import { missingOf } from '../ledger/missing';
import { isTable } from '../kinds';
import { followsYear, measuresOfYear } from '../pay/limits/followed-year';
import { partsOf, payingParts } from '../parts';
import { ratesPart } from '../ledger/looked-up';
import { currencyRateOf } from '../ledger/currency';
import { payoutInOwn } from './currency';
import type { Plan } from '../plan';
import { creditedInYear, creditedOf } from './credit';
import { distanceOf, standsOut } from './flags';
import { countedOf, firstDayOf, lastDayOf, sureRowOf, teamRowOf } from './assignments';
import { earlierOf, keyOfRow, placeOf, teamFirstOf } from './names';
import { asksForElapsed, attainmentOf, chanceOf, forecastOf, ownElapsed } from './outlook';
import {
  attainedColumns,
  earnedBeforeOf,
  earnedInYearOf,
  earnedOf,
  earnedSinceOf,
  gatedId,
} from './pay';
import { gatedOf, hasQuota, largestOf, metId, metOf, paidOf, payoutOf, quotaId } from './pay';
import { activeShareOf, quotaOfRow, yearShareId, yearShareOf } from './quota/quota';
import { problemOf } from './problems';
import { quotaPart } from './quota/own-quotas';
import { placesOfTotals, ratiosTogether } from './together/formulas';
import { saidColumns } from '../said/of-payee';
import { poolColumns } from './together/pool';
import { earningsColumns } from './target/earnings';
import { agreedTargetOf, partsOnTarget, targetPayOf, targetShareOf } from './target/target-pay';

/** Everything that a row of a payee comes to, by the column that it stands in. */
export type PayeeFormulas = Readonly<Record<string, Formula>>;

/** The same for thousands of payees, and a plan never changes. `crediting` is there where deals pay. */
export function payeeFormulas(
  plan: Plan,
  crediting: Pick<Crediting, 'credits'> | undefined,
): PayeeFormulas {
  const [withDeals, without] = known.get(plan) ?? [];
  const found = crediting ? withDeals : without;
  if (found) return found;
  const made = formulasOf(plan, crediting);
  known.set(plan, crediting ? [made, without] : [withDeals, made]);
  return made;
}

const known = new WeakMap<
  Plan,
  readonly [withDeals: PayeeFormulas | undefined, without: PayeeFormulas | undefined]
>();

function formulasOf(plan: Plan, crediting: Pick<Crediting, 'credits'> | undefined): PayeeFormulas {
  const ofYear = measuresOfYear(plan, partsOf(plan));
  const made: [string, Formula][] = [
    ...(['name', 'role', 'team'] as const).map((of): [string, Formula] => [
      `${of}Key`,
      keyOfRow(of),
    ]),
    ['place', placeOf],
    ['earlier', earlierOf],
    ['teamFirst', teamFirstOf],
    ...placesOfTotals(plan),
    ['problem', problemOf(plan, crediting, (words) => words[plan.language])],
    ['firstDay', firstDayOf],
    ['lastDay', lastDayOf],
    ['counted', countedOf],
    ['teamRow', teamRowOf],
    ['sureRow', sureRowOf],
    ...plan.measures.flatMap((measure): [string, Formula][] => {
      const share = yearShareOf(plan, measure);
      return share ? [[yearShareId(measure), share]] : [];
    }),
    ...payingParts(plan)
      .filter(hasQuota)
      .map((part): [string, Formula] => [quotaId(plan, part), quotaOfRow(plan, part)]),
    ...(partsOnTarget(plan).length > 0
      ? ([
          ['agreedTarget', agreedTargetOf(plan)],
          ['targetPay', targetPayOf(plan)],
          ['targetShare', targetShareOf],
        ] as [string, Formula][])
      : []),
    ...(crediting ? [...ratiosTogether(plan), ...saidColumns(plan)] : []),
    ...plan.measures.flatMap((measure): [string, Formula][] => [
      [`credited:${measure.id}`, creditedOf(plan, measure, crediting)],
      ...(ofYear.has(measure.id)
        ? [[`year:${measure.id}`, creditedInYear(measure)] as [string, Formula]]
        : []),
    ]),
    ...(quotaPart(plan)
      ? ([
          ['attainment', attainmentOf(plan)],
          ['chance', chanceOf(plan)],
        ] as [string, Formula][])
      : []),
    ...(asksForElapsed(plan) ? [['ownElapsed', ownElapsed(plan)] as [string, Formula]] : []),
    ['forecast', forecastOf(plan)],
    ...attainedColumns(plan),
    ...payingParts(plan).flatMap((part): [string, Formula][] => {
      const { id } = part.component;
      const gated = gatedOf(plan, part);
      const met = metOf(plan, part);
      const looked: [string, Formula][] = [
        ...(gated ? [[gatedId(part), gated] as [string, Formula]] : []),
        ...(met ? [[metId(part), met] as [string, Formula]] : []),
      ];
      const pay: [string, Formula] = [`pay:${id}`, paidOf(plan, part)];
      if (!isTable(part) || !followsYear(part.component)) {
        return [...looked, [`earned:${id}`, earnedOf(plan, part, crediting !== undefined)], pay];
      }
      return [
        ...looked,
        [`inYear:${id}`, earnedInYearOf(plan, part)],
        [`before:${id}`, earnedBeforeOf(plan, part)],
        [`earned:${id}`, earnedSinceOf(part)],
        pay,
      ];
    }),
    ...poolColumns(plan),
    ...earningsColumns(plan),
    ['activeShare', activeShareOf(plan)],
    ['payout', payoutOf(plan)],
    ...(ratesPart(plan)
      ? ([
          ['currencyRate', currencyRateOf(plan)],
          ['payoutInOwn', payoutInOwn],
        ] as [string, Formula][])
      : []),
    ['largest', largestOf(plan, Infinity)],
    ['distance', distanceOf],
    ['missing', missingOf],
    ['standsOut', standsOut],
  ];
  return Object.fromEntries(made);
}
