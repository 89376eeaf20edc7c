import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf, not } from '../../formula/operators/conditions/conditions';
import { joined } from '../../formula/operators/texts/joined';
import { lengthOf } from '../../formula/operators/texts/length-of';
import { isError } from '../../formula/operators/conditions/errors';
import {
  isNoDay,
  isNoDayOrZero,
  isNoNumber,
  isTypedAbove,
  isTypedAtMost,
  isTypedBelow,
  isUntyped,
} from '../../formula/operators/conditions/typed';
import type { LocalizedText } from '../../engine/words';
import { longestName } from '../as-compared';
import type { Crediting } from '../deals/crediting';
import { type PayeeEntry, payeeEntries } from './entries';
import {
  type EntryFault,
  entryFaults,
  longName,
  mayBeZero,
  noName,
  unknownRole,
} from './entry-faults';
import type { Plan } from '../plan';
import { own } from '../ledger/places';
import { isAnyRole } from './row';

type Say = (words: LocalizedText) => string;

const isNobody = isUntyped(own<unknown>('name'));

/** A sentence where a condition holds. */
const when = (condition: Formula<Condition>, said: string): Formula<Text> =>
  choose(condition, constant(`${said}. `), constant(''));

/** What cannot be read in a row, one sentence each; empty where everything can. */
export function problemOf(
  plan: Plan,
  crediting: Pick<Crediting, 'credits'> | undefined,
  say: Say,
): Formula<Text> {
  const [name, role] = [own<Text>('name'), own<Text>('role')];
  const isTooLong = isAbove(lengthOf(name), constant(longestName));
  const isUnknown = choose(isError(role), constant(true), not(isAnyRole(plan.roles)));
  const found = [
    choose(isError(name), constant(`${say(noName)}. `), when(isTooLong, say(longName))),
    ...(plan.roles.length > 0 ? [when(isUnknown, say(unknownRole))] : []),
    ...payeeEntries(plan, crediting).flatMap((entry) =>
      faultsOf(entry).map(([fault, condition]) => when(condition, say(entryFaults[fault](entry)))),
    ),
  ];
  return choose(isNobody, constant(''), joined(...found));
}

/** 1 in a row that names somebody, and in which everything can be read. */
export const countedOf: Formula = choose<unknown>(
  anyOf([isNobody, isFilled(own('problem'))]),
  constant(''),
  constant(1),
);

type Fault = readonly [fault: EntryFault, condition: Formula<Condition>];

function faultsOf(entry: PayeeEntry): readonly Fault[] {
  const { id, unit, least, isAbove: isOpen, most, neededBy } = entry;
  const cell = own<unknown>(id);
  const isDay = unit === 'date';
  const unreadable = (!isDay ? isNoNumber : mayBeZero(entry) ? isNoDayOrZero : isNoDay)(cell);
  const found: readonly (Fault | undefined)[] = [
    ['unreadable', unreadable],
    least === undefined
      ? undefined
      : ['tooSmall', (isOpen ? isTypedAtMost : isTypedBelow)(cell, constant(least))],
    most === undefined ? undefined : ['tooLarge', isTypedAbove(cell, constant(most))],
    neededBy === undefined
      ? undefined
      : ['missing', allOf([isUntyped(cell), isTypedAbove(own<unknown>(neededBy), constant(0))])],
  ];
  return found.filter((fault) => fault !== undefined);
}
