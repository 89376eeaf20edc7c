import { type Steps, atOnce } from '../../engine/in-steps';
import { keyText } from '../../engine/compared-texts';
import { roundMoney } from '../../engine/money';
import { type Formula, type Text, constant, place } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { numbersByKey, sumByKey } from '../../formula/operators/columns/sum-by-key';
import { sumOf } from '../../formula/operators/numbers/plus';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import type { PlanComponent } from '../kind';
import type { DealComponent } from '../kinds';
import type { Crediting, PaidDeal } from '../ledger/crediting';
import { type Flow, flows } from '../retention/ratios';
import { everyRow } from '../ledger/places';
import type { Measure } from '../measure';
import type { Deal, Payee } from '../people';
import type { Plan } from '../plan';
import { paidRoles, payId, rateId } from './pay';
import { saidMeasures } from '../said/is-said';
import { type Sum, sumId, sums, weighing } from '../said/of-deals';
import { saidSumId } from '../said/of-payee';
import { flowId } from '../retention/flows';
import { hasRatios } from '../retention/is-ratio';
import { comesFromDeals, creditedMeasures, dealParts, dealRoles } from './roles';
import { teamRowId } from './team-rows';
import { dealColumns, usualLimits } from './values';

export const creditingOf = (...asked: Parameters<typeof creditingInSteps>): Crediting =>
  atOnce(creditingInSteps(...asked));

/** The same in steps: thousands of deals are more than a pane can wait for. */
export function* creditingInSteps(
  plan: Plan,
  deals: readonly Deal[],
  team: readonly Payee[],
): Steps<Crediting> {
  const { column, comesTo, readyFor } = dealColumns(plan, deals, usualLimits, team);
  const rows = new Map(team.map((payee, k) => [payee, k + 1]));
  const asked = { row: 0 };
  const teamRow: Formula<number> = place('/payee');
  /** What a sum comes to for a payee; nothing of what the plan does not have. */
  const forPayee = (sums: readonly (readonly [id: string, sum: Formula<number>])[]) => {
    const known = new Map(
      sums.map(([id, sum]) => [id, comesTo(sum, { '/payee': { at: () => asked.row } })]),
    );
    return (id: string, payee: Payee): number => {
      asked.row = rows.get(payee) ?? -1;
      return known.get(id)?.(0) ?? 0;
    };
  };
  const credit = creditedMeasures(plan).map(
    (one) => [one.id, creditedTo(plan, one, teamRow)] as const,
  );
  const retained = (hasRatios(plan) ? flows : []).map(
    (flow) => [flow, retainedTo(plan, flow, teamRow)] as const,
  );
  const said = saidMeasures(plan).flatMap((one) =>
    sums.map((sum) => [saidSumId(sum, one.id), saidTo(plan, sum, one, teamRow)] as const),
  );
  const pay = dealParts(plan).map((one) => [one.component.id, paidTo(plan, one, teamRow)] as const);
  for (const [, sum] of [...credit, ...retained, ...said, ...pay]) yield* readyFor(sum);
  const saidFor = forPayee(said);
  return {
    credits: comesFromDeals,
    said: (sum, measureId, payee) => saidFor(saidSumId(sum, measureId), payee),
    ...{ credit: forPayee(credit), retained: forPayee(retained), pay: forPayee(pay) },
    deals: (componentId, payee) => paidDeals(plan, deals, column, componentId, rows.get(payee)),
  };
}

/** Looked up only for a statement: to keep it for everyone would take as much room as the deals. */
function paidDeals(
  plan: Plan,
  deals: readonly Deal[],
  column: (id: string) => readonly unknown[],
  componentId: string,
  teamRow: number | undefined,
): readonly PaidDeal[] {
  const part = dealParts(plan).find(({ component }) => component.id === componentId);
  if (!part || teamRow === undefined) return [];
  return deals.flatMap(({ deal, customer }, row): PaidDeal[] => {
    const parts = paidRoles(plan, part)
      .filter((role) => column(teamRowId(role))[row] === teamRow)
      .map((role) => Number(column(payId(part, role))[row]));
    const pay = roundMoney(parts.reduce((sum, one) => sum + one, 0));
    const rate = column(rateId(part))[row];
    return pay === 0
      ? []
      : [{ deal, customer, rate: typeof rate === 'number' ? rate : undefined, pay }];
  });
}

/*
 * What deals credit and pay a payee's row, to the cent: the parts of all roles that have found it.
 */

export const creditedTo = (
  plan: Plan,
  measure: Measure,
  teamRow: Formula<number>,
): Formula<number> =>
  inAll(
    teamRow,
    dealRoles(plan).map((role) =>
      sumByKey(everyRow(`credit:${role}`), rows(role), teamRow, ...ofMeasure(plan, measure)),
    ),
  );

/** What the deals of an owner take from the base of the owner's row, or add to it. */
export const retainedTo = (plan: Plan, flow: Flow, teamRow: Formula<number>): Formula<number> =>
  inAll(
    teamRow,
    dealRoles(plan).map((role) =>
      numbersByKey(everyRow(flowId(plan, flow, role)), rows(role), teamRow),
    ),
  );

/** What the deals of a payee's row weigh in a measure that they say, and what that comes to. */
export const saidTo = (
  plan: Plan,
  sum: Sum,
  measure: Measure,
  teamRow: Formula<number>,
): Formula<number> => {
  const parts = dealRoles(plan).map((role) =>
    numbersByKey(everyRow(sumId(sum, measure, role)), rows(role), teamRow),
  );
  const all = sumOf(parts);
  // A sale and its return weigh nothing, and no dust of cents, by which would be divided.
  const [{ unit } = measure] = weighing(plan);
  const weighs = sum === 'weight' ? creditedAs(unit, all) : all;
  return choose(isAbove(teamRow, constant(0)), weighs, constant(0));
};

export const paidTo = (
  plan: Plan,
  part: PlanComponent<DealComponent>,
  teamRow: Formula<number>,
): Formula<number> =>
  inAll(
    teamRow,
    paidRoles(plan, part).map((role) => sumByKey(everyRow(payId(part, role)), rows(role), teamRow)),
  );

/** Where deals count towards several measures, only those of one. */
const ofMeasure = (plan: Plan, { name }: Measure) =>
  creditedMeasures(plan).length < 2
    ? []
    : ([everyRow<Text>('measureKey'), constant(keyText(name))] as const);

const rows = (role: string) => everyRow(teamRowId(role));

/** A row that has lost its place has no deals: a blank would find those that have found no row. */
const inAll = (teamRow: Formula<number>, sums: readonly Formula<number>[]): Formula<number> =>
  sums.length === 0
    ? constant(0)
    : choose(isAbove(teamRow, constant(0)), creditedAs('money', sumOf(sums)), constant(0));
