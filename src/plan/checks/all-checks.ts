import { dealsHoldNumbers, everyRowCalculates, nothingBelow } from './cells';
import type { Check } from './check';
import { creditArrives } from './credit';
import { dealPayArrives } from './deal-pay';
import { dealsAccountedFor, noDealTwice, noDealUndated, nothingOfOtherPeriods } from './deal-rows';
import { limitsAddUp } from './limits';
import { nobodyTwice, payeesAreRead } from './payee-rows';
import { componentsAddUp, rolesAddUp } from './payouts';
import { noDealOverCredited, sharesAreWhole } from './shares';

/** Everything that must agree in the ledgers, in the order of the Checks sheet. */
export const allChecks: readonly Check[] = [
  ...[creditArrives, dealPayArrives, limitsAddUp, componentsAddUp, rolesAddUp],
  ...[sharesAreWhole, noDealOverCredited, noDealTwice, nobodyTwice],
  ...[noDealUndated, nothingOfOtherPeriods, dealsAccountedFor, payeesAreRead],
  ...[everyRowCalculates('deals'), everyRowCalculates('team')],
  ...[nothingBelow('deals'), nothingBelow('team'), dealsHoldNumbers],
];
