import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { calculation, valueOf } from '../../formula/value';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { allOf, not } from '../../formula/operators/conditions/conditions';
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
import { longestName } from '../../engine/compared-texts';
import type { Crediting } from '../ledger/crediting';
import { type PayeeEntry, payeeEntries, resultId, typedBy } from './entries';
import { type EntryFault, entryFaults, longName, noName, unknownRole } from './entry-faults';
import { ratesPart } from '../ledger/looked-up';
import { hasNoRate } from '../ledger/currency';
import { noRate } from './currency';
import type { Payee } from '../people';
import type { Plan } from '../plan';
import { own } from '../ledger/places';
import { isAnyRole } from './row';

type Say = (words: LocalizedText) => string;

const isNobody = isUntyped(own<unknown>('name'));

/** Everything that can be wrong in a row: what is said of it, and when. */
function problemsIn(plan: Plan, crediting: Pick<Crediting, 'credits'> | undefined) {
  const [name, role] = [own<Text>('name'), own<Text>('role')];
  const isUnknown = choose(isError(role), constant(true), not(isAnyRole(plan.roles)));
  const found: readonly Problem[] = [
    {
      ...{ said: noName, when: isError(name) },
      otherwise: { said: longName, when: isAbove(lengthOf(name), constant(longestName)) },
    },
    ...(plan.roles.length > 0 ? [{ said: unknownRole, when: isUnknown }] : []),
    ...(ratesPart(plan) ? [{ said: noRate, when: hasNoRate(plan) }] : []),
    ...payeeEntries(plan, crediting).map(faultOf),
  ];
  return found;
}

/** What cannot be read in a row, one sentence each; empty where everything can. */
export function problemOf(
  plan: Plan,
  crediting: Pick<Crediting, 'credits'> | undefined,
  say: Say,
): Formula<Text> {
  const textOf = ({ said, when, otherwise }: Problem): Formula<Text> =>
    choose(when, constant(`${say(said)}. `), otherwise ? textOf(otherwise) : constant(''));
  const found = problemsIn(plan, crediting).map(textOf);
  return choose(isNobody, constant(''), joined(...found));
}

/**
 * Why payees are not paid: everything in the row of each that cannot be what it should be. Such a row
 * counts in no total, and pays nothing, until it is mended; a guess could pay too much.
 */
export function payeeProblems(
  plan: Plan,
  payees: readonly Payee[],
  crediting: Pick<Crediting, 'credits'> | undefined,
): readonly (readonly LocalizedText[])[] {
  const typed = typedBy({ plan, payees, crediting });
  const compiled = ({ said, when, otherwise }: Problem): ((row: number) => LocalizedText[]) => {
    const isIn = calculation(when, (key) => ({ at: typed(key.slice(1)) }));
    const next = otherwise && compiled(otherwise);
    return (row) => (isIn(row) ? [said] : (next?.(row) ?? []));
  };
  const found = problemsIn(plan, crediting).map(compiled);
  return payees.map((_, row) => found.flatMap((problemsOf) => problemsOf(row)));
}

/** What is wrong with results as they are tried, of one component. */
export const resultFaults = (
  plan: Plan,
  component: string,
  results: readonly number[],
): readonly LocalizedText[] =>
  payeeEntries(plan, undefined).flatMap((entry) => {
    const value = results.find((_, k) => entry.id === resultId(component, k));
    return value === undefined ? [] : saidOf(faultOf(entry), (when) => valueOf(when, () => value));
  });

function saidOf(
  { said, when, otherwise }: Problem,
  holds: (when: Formula<Condition>) => Condition,
): readonly LocalizedText[] {
  if (holds(when)) return [said];
  return otherwise ? saidOf(otherwise, holds) : [];
}

interface Problem {
  readonly said: LocalizedText;
  readonly when: Formula<Condition>;
  /** What is asked only where this is not so. */
  readonly otherwise?: Problem;
}

function faultOf(entry: PayeeEntry): Problem {
  const { id, unit, least, isAbove: isOpen, most, neededBy, isNeeded } = entry;
  const cell = own<unknown>(id);
  const isDay = unit === 'date';
  const unreadable = !isDay ? isNoNumber : mayBeZero(entry) ? isNoDayOrZero : isNoDay;
  const isTooSmall = isOpen === true ? isTypedAtMost : isTypedBelow;
  /** What stands in a cell can be but one of these. */
  const found = (fault: EntryFault, when: Formula<Condition>): Problem => ({
    said: entryFaults[fault](entry),
    when,
  });
  return [
    found('unreadable', unreadable(cell)),
    ...(least === undefined ? [] : [found('tooSmall', isTooSmall(cell, constant(least)))]),
    ...(least === undefined || !isOpen || isOpen === true
      ? []
      : [notAbove(entry, allOf([isTypedAtMost(cell, constant(least)), isOpen]))]),
    ...(most === undefined ? [] : [found('tooLarge', isTypedAbove(cell, constant(most)))]),
    ...(neededBy === undefined ? [] : [found('missing', isMissing(cell, own(neededBy)))]),
    ...(isNeeded ? [found('missing', allOf([isUntyped(cell), isNeeded]))] : []),
  ].reduceRight((otherwise, problem) => ({ ...problem, otherwise }));
}

const notAbove = (entry: PayeeEntry, when: Formula<Condition>): Problem => ({
  said: entryFaults.tooSmall({ ...entry, isAbove: true }),
  when,
});

const isMissing = (cell: Formula<unknown>, neededBy: Formula<unknown>): Formula<Condition> =>
  allOf([isUntyped(cell), isTypedAbove(neededBy, constant(0))]);

/** A day of a result may be 0, as blank as a day that is not there. */
const mayBeZero = ({ id }: PayeeEntry): boolean => id.startsWith('result:');
