import { type BreakdownRow, rowsPaid } from '../../functions/breakdown/rule';
import { roundMoney } from '../../engine/money';
import { type Language, type LocalizedText, sentenceCase } from '../../engine/words';
import { amountWords } from '../../formula/amount-words';
import { ofResults } from '../component-places';
import { attained } from '../credited';
import type { Crediting, PaidDeal } from '../ledger/crediting';
import { type Due, dueParts } from './due';
import type { Unit } from '../field';
import type { PlanComponent } from '../kind';
import {
  type Component,
  type ResultComponent,
  isOfResults,
  isOverPeriod,
  resultKindOf,
  tableOf,
  titleOf,
  paysByDeal,
} from '../kinds';
import type { Read } from '../pay/outside';
import { isDecidedBy } from '../pay/paid-by';
import { readsIn } from '../pay/reads';
import { outsideExamples } from '../scenarios/on-target';
import { limitWords } from '../pay/limits/limit-words';
import { asRead } from '../pay/table-rows';
import { followsYear } from '../pay/limits/followed-year';
import {
  type ComponentPay,
  type InOwnCurrency,
  type PayeePay,
  creditedInYear,
  payeePay,
  priorOf,
} from './payee-pay';
import { saidOfPart } from '../said/of-payee';
import { unsaidWords } from '../said/words';
import { onTargetWords } from './target/earnings';
import { agreedTarget } from './target/target-pay';
import type { Payee } from '../people';
import type { Plan } from '../plan';

/** One component of a statement: what it pays, what stands behind the number, and why. */
export interface StatementLine {
  readonly componentId: string;
  readonly title: LocalizedText;
  readonly earned: number;
  readonly payout: number;
  /** The payout table row by row; the rows add up to what was earned. Empty where no table pays. */
  readonly breakdown: readonly BreakdownRow[];
  /** Of From, To and the parts between them in the breakdown. */
  readonly unit: Unit;
  /** The deals that it pays by, one by one; they add up to what was earned. Empty where none pays. */
  readonly deals: readonly PaidDeal[];
  /** What was counted and what it pays, in the plan's language. */
  readonly sentence: string;
  /** What the measures count by which it is decided, where the plan says it. */
  readonly definitions: readonly string[];
}

/** A payee's account of a period. */
export interface Statement {
  readonly payee: string;
  readonly lines: readonly StatementLine[];
  /** To the cent: the sum of the lines' payouts. */
  readonly total: number;
  /** The total in the payee's own currency, where that is another than the plan's. */
  readonly inOwn: InOwnCurrency | undefined;
  /** What the payee earns on target, base salary with it, in the plan's language. */
  readonly onTarget: string | undefined;
  /** Why nothing is paid, where something in the payee's row cannot be read. */
  readonly problems: readonly LocalizedText[];
  /** What of the total falls due when; adds up to the total. */
  readonly due: readonly Due[];
}

/** What a plan pays a payee, line by line, and when. Components of other roles are left out. */
export function statement(
  plan: Plan,
  payee: Payee,
  crediting?: Crediting,
  team: readonly Payee[] = [payee],
): Statement {
  const pay = payeePay(plan, payee, crediting, team);
  const lines = pay.components
    .filter(({ applies }) => applies)
    .map((component) => lineOf(plan, payee, pay, component, crediting));
  return {
    payee: payee.name,
    lines,
    total: pay.payout,
    inOwn: pay.inOwn,
    onTarget: pay.onTarget && onTargetWords(pay.onTarget, plan.language),
    problems: pay.problems,
    due: dueParts(plan, pay.payout),
  };
}

function lineOf(
  plan: Plan,
  payee: Payee,
  pay: PayeePay,
  own: ComponentPay,
  crediting: Crediting | undefined,
): StatementLine {
  const { part, earned, payout } = own;
  const { component } = part;
  return {
    componentId: component.id,
    title: titleOf(component),
    earned,
    payout,
    breakdown: rowsBehind(payee, pay, own),
    unit: part.measure.unit,
    deals: paysByDeal(component) ? (crediting?.deals(component.id, payee) ?? []) : [],
    sentence: [counted(plan, payee, pay, own), limitWords(component, own, plan.language)]
      .filter(Boolean)
      .join(' '),
    definitions: plan.measures.flatMap(({ id, name, definition }) =>
      definition !== undefined && isDecidedBy(plan, part, id)
        ? [`${sentenceCase(name)}: ${definition}`]
        : [],
    ),
  };
}

function rowsBehind(payee: Payee, pay: PayeePay, { part, quota, target }: ComponentPay) {
  if (!isOverPeriod(part)) return [];
  const { component, measure } = part;
  if (quota !== undefined && quota <= 0) return [];
  const table = tableOf(part);
  if (!table.ok) return [];
  const share = target === undefined ? 1 : target / (agreedTarget(part) ?? 1);
  const prior = followsYear(component) ? priorOf(measure, payee) : 0;
  const rows = rowsPaid(
    asRead(part, table.value),
    pay.credited[measure.id] ?? 0,
    quota ?? 1,
    prior,
  );
  // Nothing lies below a first threshold of 0.
  const shown = rows.filter(({ from, to }, k) => k > 0 || rows.length === 1 || to > from);
  return target === undefined ? shown : shown.map((row) => ofShare(row, share));
}

const ofShare = (row: BreakdownRow, share: number): BreakdownRow => ({
  ...row,
  ...{ rate: row.rate * share, payout: row.payout * share },
});

function counted(
  plan: Plan,
  payee: Payee,
  pay: PayeePay,
  { part, quota, target, earned, most }: ComponentPay,
): string {
  const { component, measure } = part;
  const { language } = plan;
  const unsaid = saidOfPart(plan, part).find(({ id }) => pay.isUnsaid(id));
  if (unsaid) return unsaidWords(unsaid.name)[language];
  const money = (amount: number) => amountWords(roundMoney(amount), 'money', language);
  const isDanish = language === 'da';
  if (isOfResults(part)) {
    const columns = resultKindOf(part.component).results(part);
    const own = payee.results[component.id] ?? [];
    const results = columns.map(
      ({ label, unit }, k) => `${label[language]} ${amountWords(own[k] ?? 0, unit, language)}`,
    );
    const of = [
      ...[...results, ...outsideWords(plan, pay, part), ...told(plan, pay, part, own)],
      ...(most === undefined ? [] : [`${isDanish ? 'højst' : 'at most'} ${money(most)}`]),
    ].join(', ');
    const shown = `${money(earned)}${target === undefined ? '' : ofTarget(earned, target, language)}`;
    return isDanish ? `${of} giver ${shown}.` : `${of} pays ${shown}.`;
  }
  if (!isOverPeriod(part)) {
    return isDanish
      ? `De krediterede handler giver ${money(earned)}.`
      : `The credited deals pay ${money(earned)}.`;
  }
  const amount = pay.credited[measure.id] ?? 0;
  const prior = followsYear(component) ? priorOf(measure, payee) : 0;
  const earlier =
    prior === 0
      ? ''
      : `${isDanish ? ' og tidligere på året ' : ' and earlier in the year '}${amountWords(prior, measure.unit, language)}`;
  const what = `${sentenceCase(measure.name)} ${amountWords(amount, measure.unit, language)}${earlier}`;
  if (quota === undefined && prior !== 0) {
    return isDanish
      ? `${what}: perioden giver ${money(earned)}.`
      : `${what}: the period pays ${money(earned)}.`;
  }
  if (quota === undefined) {
    return isDanish ? `${what} giver ${money(earned)}.` : `${what} pays ${money(earned)}.`;
  }
  if (quota <= 0) {
    return isDanish
      ? `${what} giver ${money(earned)}: modtageren er ikke aktiv i perioden og har ingen kvote.`
      : `${what} pays ${money(earned)}: the payee is not active in the period and has no quota.`;
  }
  const reached = followsYear(component) ? creditedInYear(measure, payee, pay.credited) : amount;
  const share = amountWords(belowStaysBelow(attained(reached, quota)), 'percent', language);
  const goal = amountWords(quota, measure.unit, language);
  if (prior !== 0) {
    return isDanish
      ? `${what} er tilsammen ${share} af kvoten på ${goal}; perioden giver ${money(earned)}.`
      : `${what} are together ${share} of the quota of ${goal}; the period pays ${money(earned)}.`;
  }
  const of = target === undefined ? '' : ofTarget(earned, target, language);
  return isDanish
    ? `${what} er ${share} af kvoten på ${goal} og giver ${money(earned)}${of}.`
    : `${what} is ${share} of the quota of ${goal} and pays ${money(earned)}${of}.`;
}

/** What is paid as a share of target pay: `, 150% of target pay of 80,000`. */
function ofTarget(earned: number, target: number, language: Language): string {
  const pay = amountWords(roundMoney(target), 'money', language);
  const share = target > 0 ? `${amountWords(earned / target, 'percent', language)} ` : '';
  return language === 'da'
    ? `, ${share}af variabel løn ved mål på ${pay}`
    : `, ${share}of target pay of ${pay}`;
}

/** What the component has read of the rest of the plan. */
const outsideWords = (
  plan: Plan,
  pay: PayeePay,
  part: PlanComponent<Component>,
): readonly string[] =>
  outsideExamples(plan, part).map(({ read, label, unit }) => {
    const amount = amountWords(valueRead(pay, read, part.component.id), unit, plan.language);
    return `${label[plan.language]} ${amount}`;
  });

/** The steps of its own that a kind tells. */
function told(
  plan: Plan,
  pay: PayeePay,
  part: PlanComponent<ResultComponent>,
  results: readonly (number | undefined)[],
): readonly string[] {
  const kind = resultKindOf(part.component);
  const steps = kind.told?.(part) ?? [];
  const read = readsIn(part).map(
    (one) => [one.key, valueRead(pay, one, part.component.id)] as const,
  );
  return steps.map(({ label, unit, formula }) => {
    const fields = kind.fields(part);
    const step = ofResults(formula, part.component, fields, Object.fromEntries(read))(results);
    return `${label[plan.language]} ${amountWords(step, unit, plan.language)}`;
  });
}

function valueRead(pay: PayeePay, read: Read, reader: string): number {
  const ofComponent = (id: string) => pay.components.find(({ part }) => part.component.id === id);
  switch (read.is) {
    case 'pay': {
      const other = ofComponent(read.component);
      return (read.when === 'after limits' ? other?.payout : other?.earned) ?? 0;
    }
    case 'measure':
      return pay.credited[read.measure] ?? 0;
    case 'attainment':
      return pay.attainment ?? 0;
    case 'activeShare':
      return pay.activeShare;
    case 'attained':
      return pay.attained(read.measure);
    case 'all':
    case 'weights':
      return ofComponent(reader)?.together(read.is) ?? 0;
  }
}

/** To a hundredth of a percent, never up: 99.999 % is not written as 100 %. */
const belowStaysBelow = (ratio: number): number => Math.floor(ratio * 1e4 + 1e-8) / 1e4;
