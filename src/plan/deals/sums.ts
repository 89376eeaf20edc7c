import { type Formula, type Text, constant } from '../../formula/formula';
import { keyText } from '../../engine/compared-texts';
import { sumOf } from '../../formula/operators/numbers/plus';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import { sumByKey } from '../../formula/operators/columns/sum-by-key';
import { type DealComponent, creditedMeasures, dealRoles } from './roles';
import type { PlanComponent } from '../kind';
import { everyRow } from '../ledger/places';
import type { Measure } from '../measure';
import type { Plan } from '../plan';
import { ownerKeyId } from './names';
import { paidRoles, payId } from './pay';

/*
 * What deals credit and pay a payee, to the cent: the parts of all roles in which the payee owns them.
 * The key of the payee's name is looked for, since a name as it stands would be a pattern.
 */

export const creditedTo = (
  plan: Plan,
  measure: Measure,
  payeeKey: Formula<Text>,
): Formula<number> =>
  inAll(
    dealRoles(plan).map((role) =>
      sumByKey(everyRow(`credit:${role}`), keys(role), payeeKey, ...ofMeasure(plan, measure)),
    ),
  );

export const paidTo = (
  plan: Plan,
  part: PlanComponent<DealComponent>,
  payeeKey: Formula<Text>,
): Formula<number> =>
  inAll(
    paidRoles(plan, part).map((role) =>
      sumByKey(everyRow(payId(part, role)), keys(role), payeeKey),
    ),
  );

/** Where deals count towards several measures, only those of one. */
const ofMeasure = (plan: Plan, { name }: Measure) =>
  creditedMeasures(plan).length < 2
    ? []
    : ([everyRow<Text>('measureKey'), constant(keyText(name))] as const);

const keys = (role: string) => everyRow<Text>(ownerKeyId(role));

const inAll = (sums: readonly Formula<number>[]): Formula<number> =>
  sums.length === 0 ? constant(0) : creditedAs('money', sumOf(sums));
