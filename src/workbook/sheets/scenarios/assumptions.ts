import type { LocalizedText } from '../../../engine/words';
import type { PlanComponent } from '../../../plan/kind';
import {
  type Component,
  cardKindOf,
  isCard,
  isOfResults,
  isOverPeriod,
  titleOf,
} from '../../../plan/kinds';
import { followsYear } from '../../../plan/pay/limits/followed-year';
import type { Read } from '../../../plan/pay/outside';
import { readsIn } from '../../../plan/pay/reads';
import { agreedQuota } from '../../../plan/payee/quota/quota-part';
import { isTotal } from '../../../plan/payee/together/totals';
import type { Measure } from '../../../plan/measure';
import { isSaid } from '../../../plan/said/is-said';
import { measureOf } from '../../../plan/parts';
import { isGatedByCurve } from '../../../plan/scenarios/scenarios';
import type { ScenariosPage } from './context';
import { texts } from './texts';

/**
 * What the scenarios take for granted: which part is averaged over the spread of attainment, which is
 * counted at the average result alone, and what is not counted at all.
 */
export function assumptions(page: ScenariosPage): string {
  const { curve, others, book } = page;
  const { plan, localize } = book;
  const parts = [...curve, ...others];
  const counted = parts.map(({ component }) => component);
  const [lead] = curve;
  const said = (words: LocalizedText, names: readonly string[]) =>
    localize(words).replace('{names}', listed(names, book.language));
  const named = (are: (part: PlanComponent<Component>) => boolean) =>
    others.filter(are).map(({ component }) => localize(titleOf(component)));
  const about = (words: LocalizedText, names: readonly string[]) =>
    names.length > 0 ? [said(words, names)] : [];
  const reads = (is: (read: Read) => boolean) => (part: PlanComponent<Component>) =>
    readsIn(part).some(is);
  const isCurve = (id: string) => lead?.measure.id === id;
  const isOnCurve = (read: Read) =>
    read.is === 'measure' || read.is === 'attained'
      ? isCurve(read.measure)
      : read.is === 'pay' || read.is === 'attainment';
  const beside = others.flatMap((part) =>
    readsIn(part).flatMap((read) =>
      (read.is === 'measure' || read.is === 'attained') && !isCurve(read.measure)
        ? [measureOf(plan, read.measure)]
        : [],
    ),
  );
  const namesOf = (is: (measure: Measure) => boolean) => [
    ...new Set(beside.filter(is).map(({ name }) => name)),
  ];
  return [
    ...(lead && others.length > 0
      ? [localize(texts.assumed).replace('{measure}', lead.measure.name)]
      : []),
    ...about(texts.atAverage, lead ? named(reads(isOnCurve)) : []),
    ...about(
      texts.atGoal,
      namesOf((one) => !isSaid(one)),
    ),
    ...about(texts.atFactorOne, namesOf(isSaid)),
    ...about(
      texts.dividedAmong,
      named((part) => isOfResults(part) && reads(isOfAll)(part)),
    ),
    ...about(
      texts.oneOfEachLine,
      named((part) => isCard(part) && cardKindOf(part.component).columns !== undefined),
    ),
    ...about(
      texts.totalForEach,
      curve.length > 0 && lead && isOverPeriod(lead) && isTotal(lead.measure)
        ? [lead.measure.name]
        : [],
    ),
    ...(counted.some((one) => one.gate && !isGatedByCurve(plan, one))
      ? [localize(texts.gateTaken)]
      : []),
    ...(counted.some(({ requires }) => requires) ? [localize(texts.conditionsTaken)] : []),
    ...(agreedQuota(plan) === undefined ? [] : [localize(texts.planQuota)]),
    ...(counted.some(({ roles }) => roles.length > 0) ? [localize(texts.everyone)] : []),
    ...(counted.some(followsYear) ? [localize(texts.noEarlier)] : []),
  ].join(' ');
}

const isOfAll = ({ is }: Read): boolean => is === 'all' || is === 'weights';

const listed = (names: readonly string[], language: 'en' | 'da'): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
