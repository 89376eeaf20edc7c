import { type LocalizedText, da, en } from '../../engine/words';
import { longestName } from '../as-compared';
import type { Crediting } from '../deals/crediting';
import { isAmong } from './paid-roles';
import { type PayeeEntry, firstDay, lastDay, payeeEntries, resultId } from './entries';
import type { Payee } from '../people';
import type { Plan } from '../plan';

/** What can be wrong with an entry, in the words that its row is flagged with. */
export const entryFaults = {
  unreadable: ({ label, unit }: PayeeEntry): LocalizedText =>
    unit === 'date'
      ? said(label, { en: 'not a date', da: 'ikke en dato' })
      : said(label, { en: 'not a number', da: 'ikke et tal' }),
  tooSmall: ({ label, least = 0, isAbove }: PayeeEntry): LocalizedText =>
    isAbove
      ? said(label, { en: `not above ${en.number(least)}`, da: `ikke over ${da.number(least)}` })
      : said(label, { en: `below ${en.number(least)}`, da: `under ${da.number(least)}` }),
  tooLarge: ({ label, most = 0 }: PayeeEntry): LocalizedText =>
    said(label, { en: `over ${en.percent(most)}`, da: `over ${da.percent(most)}` }),
  missing: ({ label }: PayeeEntry): LocalizedText => said(label, { en: 'missing', da: 'mangler' }),
} as const;
export type EntryFault = keyof typeof entryFaults;

const said = (label: LocalizedText, what: LocalizedText): LocalizedText => ({
  en: `${label.en}: ${what.en}`,
  da: `${label.da}: ${what.da}`,
});

export const unknownRole: LocalizedText = {
  en: 'Role is not in the plan',
  da: 'Rollen er ikke i planen',
};
export const noName: LocalizedText = { en: 'Payee: not a name', da: 'Modtager: ikke et navn' };
export const longName: LocalizedText = {
  en: `Payee: longer than ${String(longestName)} characters`,
  da: `Modtager: over ${String(longestName)} tegn`,
};

/**
 * Why a payee is not paid: everything in the row that cannot be what it should be. Such a row counts
 * in no total, and pays nothing, until it is mended; a guess could pay too much.
 */
export function payeeProblems(
  plan: Plan,
  payee: Payee,
  crediting: Pick<Crediting, 'credits'> | undefined,
): readonly LocalizedText[] {
  const entries = entriesOnce(plan, crediting);
  const isKnown = plan.roles.length === 0 || isAmong(plan.roles, payee.role);
  return [
    ...(payee.name.length > longestName ? [longName] : []),
    ...(isKnown ? [] : [unknownRole]),
    ...entries.flatMap((entry) =>
      faultsOf(entry, payee, entries).map((fault) => entryFaults[fault](entry)),
    ),
  ];
}

/** What is wrong with results as they are tried, of one component. */
export const resultFaults = (
  plan: Plan,
  component: string,
  results: readonly number[],
): readonly LocalizedText[] =>
  results.flatMap((value, k) => {
    const entry = entriesOnce(plan, undefined).find(({ id }) => id === resultId(component, k));
    return entry ? faultsOfValue(entry, value).map((fault) => entryFaults[fault](entry)) : [];
  });

function faultsOf(
  entry: PayeeEntry,
  payee: Payee,
  entries: readonly PayeeEntry[],
): readonly EntryFault[] {
  const { id, neededBy } = entry;
  if (payee.unread?.[id] !== undefined) return ['unreadable'];
  const value = entry.value(payee) ?? undefined;
  if (value !== undefined) return faultsOfValue(entry, value);
  const other = entries.find((one) => one.id === neededBy);
  return (other?.value(payee) ?? 0) > 0 ? ['missing'] : [];
}

function faultsOfValue(entry: PayeeEntry, value: number): readonly EntryFault[] {
  const { unit, least, isAbove, most } = entry;
  if (unit === 'date') return isDay(entry, value) ? [] : ['unreadable'];
  if (!Number.isFinite(value)) return ['unreadable'];
  const isSmall = least !== undefined && (isAbove ? value <= least : value < least);
  const isLarge = most !== undefined && value > most;
  return [...(isSmall ? (['tooSmall'] as const) : []), ...(isLarge ? (['tooLarge'] as const) : [])];
}

/** A day of a result may be 0, as blank as a day that is not there. */
export const mayBeZero = ({ id }: PayeeEntry): boolean => id.startsWith('result:');

const isDay = (entry: PayeeEntry, value: number): boolean =>
  (value >= firstDay && value < lastDay + 1) || (value === 0 && mayBeZero(entry));

const known = new WeakMap<Plan, Map<boolean, readonly PayeeEntry[]>>();

/** Thousands of payees ask the same of one plan, and a plan never changes. */
function entriesOnce(
  plan: Plan,
  crediting: Pick<Crediting, 'credits'> | undefined,
): readonly PayeeEntry[] {
  const ofPlan = known.get(plan) ?? new Map<boolean, readonly PayeeEntry[]>();
  known.set(plan, ofPlan);
  const hasDeals = crediting !== undefined;
  const entries = ofPlan.get(hasDeals) ?? payeeEntries(plan, crediting);
  ofPlan.set(hasDeals, entries);
  return entries;
}
