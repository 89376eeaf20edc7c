import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { blank, isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { allOf } from '../../formula/operators/conditions/conditions';
import { joined } from '../../formula/operators/texts/joined';
import { keyOf } from '../../formula/operators/texts/key-of';
import { shownAsText, trimmed } from '../../formula/operators/texts/texts';
import { isError } from '../../formula/operators/conditions/errors';
import { creditedMeasures, dealRoles, owning } from './roles';
import type { CardComponent } from '../kinds';
import { holdsNumbers } from '../exports/columns/named-column';
import { asksForColumn, ownColumns } from '../ledger/own-columns';
import { own } from '../ledger/places';
import { cardParts } from '../parts';
import type { Plan } from '../plan';

/** Which column of names a rate card pays by, if it pays by one. */
export const cardName = (component: CardComponent): 'closer' | 'source' | undefined =>
  'model' in component && component.model === 'by-closer'
    ? (component.namedBy ?? 'closer')
    : undefined;

/** Whether deals say who closes them, or where they come from: the plan pays or weighs by it. */
const says = (plan: Plan, name: 'closer' | 'source'): boolean =>
  asksForColumn(plan, name) ||
  cardParts(plan).some(({ component }) => cardName(component) === name);

export const saysCloser = (plan: Plan): boolean => says(plan, 'closer');
export const saysSource = (plan: Plan): boolean => says(plan, 'source');
export const saysProduct = (plan: Plan): boolean => asksForColumn(plan, 'product');

/** The columns that hold names, which rows are told apart by. */
export const nameIds = (plan: Plan): readonly string[] => [
  ...['deal', 'customer'],
  ...(creditedMeasures(plan).length < 2 ? [] : ['measure']),
  ...(saysProduct(plan) ? ['product'] : []),
  ...(saysSource(plan) ? ['source'] : []),
  ...(saysCloser(plan) ? ['closer'] : []),
  ...ownColumns(plan).flatMap(({ id }) => (holdsNumbers(id) ? [] : [id])),
  ...dealRoles(plan).map(ownerId),
];

export const ownerId = (role: string): string => `owner:${role}`;
export const ownerKeyId = (role: string): string => `ownerKey:${role}`;
export const ownerOfRow = (role: string): Formula<Text> => own<Text>(ownerId(role));

/** Whether an error stands where a name belongs: joined, one is all. */
export const hasError = (plan: Plan): Formula<Condition> => hasErrorIn(nameIds(plan));

const hasErrorIn = (ids: readonly string[]): Formula<Condition> =>
  isError(joined(...ids.map((id) => own<Text>(id))));

/** Nothing where a cell is blank; else the formula. */
export const unlessBlank = (cell: Formula, formula: Formula): Formula =>
  choose<unknown>(isBlank(cell), blank, formula);

/** The name of the deal, where the names in its row can be read. Another row credits and pays nothing. */
export const namedOf = (plan: Plan): Formula =>
  choose<unknown>(hasError(plan), blank, shownAsText(own('deal')));

/** Empty for a row without a deal, or with an error in a name; else the formula. */
export const ofDeal = (formula: Formula): Formula => unlessBlank(own('named'), formula);

/** The measure that a new deal counts towards: the plan's first, where deals count towards several. */
export function measureOfRow(plan: Plan): Formula | undefined {
  const [first, other] = creditedMeasures(plan);
  if (!first || !other) return undefined;
  const isErring = hasErrorIn(nameIds(plan).filter((id) => id !== 'measure'));
  const isNone = choose(isErring, constant(true), isBlank(own('deal')));
  return choose<unknown>(isNone, blank, constant(first.name));
}

/** The key of a text, as it is looked for; nothing of a blank. */
const keyUnlessBlank = (text: Formula<Text>): Formula => ofDeal(unlessBlank(text, keyOf(text)));

export const ownerKeyOf = (role: string): Formula => keyUnlessBlank(ownerOfRow(role));
export const measureKeyOf: Formula = keyUnlessBlank(own<Text>('measure'));
export const customerKeyOf: Formula = keyUnlessBlank(trimmed(own<Text>('customer')));

/** What holds where a role is the first of some that the deal names an owner for. */
const isFirstNamed = (roles: readonly string[], role: string): Formula<Condition>[] => [
  isFilled(ownerOfRow(role)),
  ...roles.slice(0, roles.indexOf(role)).map((other) => isBlank(ownerOfRow(other))),
];

/** Whether a role's owner is the deal's: the first who is named, of those that can own it. */
export function isTheOwner(
  plan: Plan,
  role: string,
  roles: readonly string[] = dealRoles(plan),
): Formula<Condition> {
  const all = owning(plan, roles);
  return all.includes(role) ? allOf(isFirstNamed(all, role)) : constant(false);
}

/** Whether the deal names nobody. */
export const isNobodys = (plan: Plan): Formula<Condition> =>
  allOf(dealRoles(plan).map((role) => isBlank(ownerOfRow(role))));

/** The first owner whom the deal names. */
export const firstOwner = (plan: Plan): Formula<Text> =>
  dealRoles(plan)
    .map(ownerOfRow)
    .reduceRight((others, owner) => choose(isFilled(owner), owner, others));
