import { type Formula, constant } from '../../formula/formula';
import { blank } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAtLeast, isBelow, isEqual } from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf, not } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { minus } from '../../formula/operators/numbers/minus';
import { negative } from '../../formula/operators/numbers/negative';
import { toTheCent } from '../../formula/operators/numbers/rounded';
import { sizeOf } from '../../formula/operators/numbers/size';
import { times } from '../../formula/operators/numbers/times';
import { hasRatios } from './is-ratio';
import { type Flow, flows } from './ratios';
import { own, ownNumber } from '../ledger/places';
import type { Plan } from '../plan';
import { hasNoValue, isCalled, isSold, valuesToTheCent } from '../deals/credit';
import { ofDeal, unlessBlank } from '../deals/names';
import { dealRoles } from '../deals/roles';
import { stands } from '../deals/standing';
import { teamRowId } from '../deals/team-rows';

/**
 * The column of what a deal takes or adds for the owner in a role. Somebody who owns it in two roles has
 * it once.
 */
export const flowId = (plan: Plan, flow: Flow, role: string): string =>
  role === dealRoles(plan)[0] ? flow : `${flow}:${role}`;

const zero = constant(0);

/** What the sale takes from what the customer had, and what it adds. */
function changeIn(plan: Plan, flow: Flow): Formula<number> {
  const [current, renewed] = valuesToTheCent(plan);
  const atLeastNothing = (change: Formula<number>) => greatest(change, zero);
  const isUpsell = isSold(plan, 'upsell');
  if (flow === 'lost') {
    const fallen = atLeastNothing(minus(current, renewed));
    const isDowngrade = allOf([isUpsell, anyOf([isAtLeast(renewed, zero), isCalled('downgrade')])]);
    return choose(anyOf([isSold(plan, 'renewal'), isDowngrade]), fallen, zero);
  }
  const added = minus(renewed, current);
  // An upsell below 0 is a credit note, and takes back what was gained; a downgrade is no upsell.
  const isCreditNote = allOf([isBelow(renewed, zero), not(isCalled('downgrade'))]);
  const grown = choose(isCreditNote, added, atLeastNothing(added));
  return choose(isSold(plan, 'cross-sell'), renewed, choose(isUpsell, grown, zero));
}

/** The same of the part that counts; of a deal that is cancelled, the other way. */
const flowOf = (plan: Plan, flow: Flow): Formula => {
  const part = sizeOf(ownNumber('counted'));
  const counted = choose(stands('takenBack'), negative(part), part);
  return ofDeal(
    choose<unknown>(hasNoValue, blank, toTheCent(times(counted, changeIn(plan, flow)))),
  );
};

/** Every column of what deals take and add, by its id; of a plan with a Team. */
export function retainedFormulas(plan: Plan): Readonly<Record<string, Formula>> {
  if (!hasRatios(plan)) return {};
  const roles = dealRoles(plan);
  const once = (flow: Flow, role: string, k: number): Formula => {
    if (k === 0) return flowOf(plan, flow);
    const row = own(teamRowId(role));
    const isAgain = roles.slice(0, k).map((other) => isEqual(own(teamRowId(other)), row));
    return unlessBlank(own(flow), choose(anyOf(isAgain), zero, ownNumber(flow, 'money')));
  };
  return Object.fromEntries(
    flows.flatMap((flow) =>
      roles.map((role, k) => [flowId(plan, flow, role), once(flow, role, k)] as const),
    ),
  );
}
