import { type Formula, type Text, constant } from '../../formula/formula';
import { keyText } from '../../engine/compared-texts';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { sumOf } from '../../formula/operators/numbers/plus';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import { sumByKey } from '../../formula/operators/columns/sum-by-key';
import { type DealComponent, creditedMeasures, dealRoles } from './roles';
import type { PlanComponent } from '../kind';
import { everyRow } from '../ledger/places';
import type { Measure } from '../measure';
import type { Plan } from '../plan';
import { paidRoles, payId } from './pay';
import { teamRowId } from './team-rows';

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
