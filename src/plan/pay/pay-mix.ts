import type { Language, LocalizedText } from '../../engine/words';
import { amountWords } from '../../formula/amount-words';
import { type Condition, type Formula, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { rounded } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { comesTo, quota, tableCell } from '../component-places';
import type { PlanComponent } from '../kind';
import {
  type Component,
  type ResultComponent,
  type TableComponent,
  type TargetComponent,
  isOfResults,
  isOverPeriod,
  kindOf,
  ownQuota,
  resultKindOf,
  tableKindOf,
  targetKindOf,
} from '../kinds';
import { payingParts, quotaOf, targetParts } from '../parts';
import { targetOf } from '../payee/target/target-pay';
import type { Plan } from '../plan';
import { earnedOfQuota } from './earned';
import { isAnyOfTarget } from './limits/bounds';
import { limitedBy } from './limits/limits';
import { paysRole } from './paid-roles';
import { tableValues } from './table-rows';
import { valueOf } from '../../formula/value';

/*
 * What a role earns on target, beside a base salary.
 *
 *     on-target earnings = base + target pay
 *     mix                = base / on-target earnings
 *     leverage           = pay at the last thresholds / target pay
 *     quota to earnings  = quota / on-target earnings
 *     effective rate     = target pay / quota
 *
 * Target pay is what the components with a quota pay for the whole of it, gates and conditions taken as
 * met, and what others state as target pay; what has neither has no target.
 */

export const baseParts = (plan: Plan): readonly PlanComponent<TargetComponent>[] =>
  targetParts(plan).filter(({ component }) => targetKindOf(component).base);

export const hasBaseSalary = (plan: Plan): boolean => baseParts(plan).length > 0;

/** A component that says what it pays on target. */
export type PartInMix = PlanComponent<TableComponent> | PlanComponent<ResultComponent>;

/** Those that pay one of the roles of a base salary. */
export const partsInMix = (
  plan: Plan,
  { component: { roles } }: PlanComponent<Component>,
): readonly PartInMix[] =>
  payingParts(plan)
    .filter(hasTarget)
    .filter(
      ({ component }) => roles.length === 0 || roles.some((role) => paysRole(component, role)),
    );

const hasTarget = (part: PlanComponent<Component>): part is PartInMix =>
  isOfResults(part)
    ? targetOf(part) !== undefined
    : isOverPeriod(part) && ownQuota(part) !== undefined;

/** The first whose quota is money: what pay is compared with. */
export const goalInMix = (parts: readonly PartInMix[]): PlanComponent<TableComponent> | undefined =>
  parts.filter(isOverPeriod).find(({ measure }) => measure.unit === 'money');

/**
 * What a component pays for its quota, or for the last threshold of its table where that is above it;
 * `share` is a payee's own target pay over the plan's.
 */
export function paidForQuota(
  part: PartInMix,
  of: 'quota' | 'last threshold',
  share?: Formula<number>,
): Formula<number> {
  const earned = isOfResults(part) ? statedFor(part, of) : earnedFor(part, of);
  const ofPayee = targetOf(part) ? share : undefined;
  return limitedBy(
    { ...part.component, gate: null, requires: undefined },
    {
      earned: ofPayee ? times(earned, ofPayee) : earned,
      gated: constant(0),
      share: isAnyOfTarget(part.component) ? ofPayee : undefined,
    },
  );
}

function earnedFor(
  part: PlanComponent<TableComponent>,
  of: Parameters<typeof paidForQuota>[1],
): Formula<number> {
  const last = tableCell(tableKindOf(part.component).rows(part).length - 1, 'from');
  const attained = of === 'quota' ? constant(1) : greatest(constant(1), last);
  return earnedOfQuota(part, attained, quota(part.measure.unit));
}

/** Its target pay, or the most that its results give where something limits that. */
function statedFor(
  part: PlanComponent<ResultComponent>,
  of: Parameters<typeof paidForQuota>[1],
): Formula<number> {
  const target = targetOf(part) ?? constant(0);
  const most = resultKindOf(part.component).most(part);
  return of === 'quota' || most.isOpen ? target : most.formula;
}

/** What the figures are made of. Of a plan whose quotas are no money there is no quota to compare. */
export interface Mix {
  readonly base: Formula<number>;
  readonly target: Formula<number>;
  readonly top: Formula<number>;
  readonly quota: Formula<number> | undefined;
}

export interface MixFigure {
  readonly label: LocalizedText;
  readonly is: 'share' | 'times';
  readonly formula: Formula<number>;
  readonly usual: { readonly from: number; readonly to: number };
  /** Who says that it is usual. */
  readonly source: string;
}

export const earningsOf = ({ base, target }: Mix): Formula<number> => plus(base, target);

/** To six decimals, and 0 where there is nothing to divide by. */
export const ratioInMix = (part: Formula<number>, of: Formula<number>): Formula<number> =>
  choose(isAbove(of, constant(0)), rounded(over(part, of), constant(6)), constant(0));

/** What is compared with what is usual, for sellers of software above all. */
export function mixFigures(mix: Mix, earnings: Formula<number>): readonly MixFigure[] {
  const share: MixFigure = {
    ...{
      label: { en: 'Base of on-target earnings', da: 'Fast andel af løn ved mål' },
      is: 'share',
    },
    ...{ formula: ratioInMix(mix.base, earnings), usual: { from: 0.5, to: 0.7 } },
    source: 'Ryan Consulting, OTE and Quota Architecture',
  };
  const leverage: MixFigure = {
    ...{ label: { en: 'Leverage, last threshold', da: 'Gearing, sidste grænse' }, is: 'times' },
    ...{ formula: ratioInMix(mix.top, mix.target), usual: { from: 2, to: 3 } },
    source: 'SalesGlobe, The Importance of Differentiating Top Performers',
  };
  if (!mix.quota) return [share, leverage];
  const toEarnings: MixFigure = {
    ...{ label: { en: 'Quota to on-target earnings', da: 'Kvote i forhold til løn ved mål' } },
    ...{ is: 'times', formula: ratioInMix(mix.quota, earnings), usual: { from: 4, to: 6 } },
    source: 'Visdum, Quota to OTE Ratio',
  };
  const rate: MixFigure = {
    ...{ label: { en: 'Effective rate', da: 'Effektiv sats' }, is: 'share' },
    ...{ formula: ratioInMix(mix.target, mix.quota), usual: { from: 0.08, to: 0.12 } },
    source: 'Prowi, SaaS companies: new recurring revenue',
  };
  return [share, leverage, toEarnings, rate];
}

/** The same of the plan's own numbers; none where nothing has a quota. */
export function mixIn(plan: Plan, part: PlanComponent<TargetComponent>) {
  const parts = partsInMix(plan, part);
  if (parts.length === 0) return undefined;
  const inAll = (of: Parameters<typeof paidForQuota>[1]) =>
    constant(
      parts.reduce((sum, one) => sum + paidIn(plan, one, of), 0),
      'money',
    );
  const goal = goalInMix(parts);
  const mix: Mix = {
    base: constant(agreedBase(part), 'money'),
    ...{ target: inAll('quota'), top: inAll('last threshold') },
    quota: goal && constant(quotaOf(plan, goal) ?? 0, 'money'),
  };
  const earnings = earningsOf(mix);
  const known = <T>(formula: Formula<T>) => valueOf(formula, () => undefined);
  return {
    ...{ earnings: known(earnings), target: known(mix.target) },
    figures: mixFigures(mix, earnings).map((figure) => {
      const value = known(figure.formula);
      return { ...figure, value, isUnusual: known(isUnusual(constant(value), figure)) };
    }),
  };
}

/** What the plan says of its roles. */
export function agreedBase(part: PlanComponent<TargetComponent>): number {
  const kind = targetKindOf(part.component);
  return comesTo(kind.base?.(part) ?? constant(0), part, kind.fields(part));
}

function paidIn(plan: Plan, part: PartInMix, of: Parameters<typeof paidForQuota>[1]): number {
  const places = isOfResults(part) ? {} : { ...tableValues(part), quota: quotaOf(plan, part) };
  return comesTo(paidForQuota(part, of), part, kindOf(part.component).fields(part), places);
}

export const isUnusual = (value: Formula<number>, { usual }: MixFigure): Formula<Condition> =>
  anyOf([isBelow(value, constant(usual.from)), isAbove(value, constant(usual.to))]);

/** `4–6`. */
export const usualRange = ({ usual: { from, to }, is }: MixFigure, language: Language): string =>
  is === 'share'
    ? `${String(from * 100)}–${amountWords(to, 'percent', language)}`
    : `${String(from)}–${String(to)}`;

/** `usual 4–6`, or `outside 4–6`. */
export const usualWords = (figure: MixFigure, isUsual: boolean): LocalizedText => ({
  en: `${isUsual ? 'usual' : 'outside'} ${usualRange(figure, 'en')}`,
  da: `${isUsual ? 'normal' : 'uden for'} ${usualRange(figure, 'da')}`,
});

/** Where the usual ranges come from, in one line. */
export function sourcesIn(figures: readonly MixFigure[], language: Language): string {
  const said = figures.map(({ label, source }) => `${label[language]}: ${source}`);
  const [before, after] = sourceWords[language];
  return `${before} ${said.join('. ')}. ${after}`;
}

const sourceWords: Readonly<Record<Language, readonly [string, string]>> = {
  en: [
    'For the period. Usual ranges are those of sellers of software.',
    'Components with neither a quota nor target pay are in none of it.',
  ],
  da: [
    'For perioden. Det normale er for sælgere af software.',
    'Komponenter, der hverken har kvote eller variabel løn ved mål, er ikke med.',
  ],
};
