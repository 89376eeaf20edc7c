import type { Formula, Text } from '../../formula/formula';
import { shownAsText, trimmed } from '../../formula/operators/texts/texts';
import {
  type KnownColumn,
  type NamedColumnId,
  type OwnColumn,
  columnNamed,
  isOwnColumn,
} from '../exports/columns/named-column';
import { cardKindOf } from '../kinds';
import { cardParts } from '../parts';
import type { Plan } from '../plan';
import { own } from './places';

const namesAsked = (plan: Plan): readonly { readonly name: string; readonly of: string }[] =>
  cardParts(plan).flatMap(({ component }) =>
    (cardKindOf(component).columns?.(component) ?? []).map((name) => ({ name, of: component.id })),
  );

export const paysByColumn = (plan: Plan, id: KnownColumn): boolean =>
  namesAsked(plan).some(({ name }) => columnNamed(name) === id);

/** The plan's own columns, in the order in which it names them. */
export function ownColumns(plan: Plan): readonly OwnColumn[] {
  const names = new Map<string, OwnColumn>();
  for (const { name, of } of namesAsked(plan)) {
    const id = columnNamed(name);
    if (isOwnColumn(id) && !names.has(id)) names.set(id, { id, name: name.trim(), of });
  }
  return [...names.values()];
}

/** What a deal says in a column as it is compared: a number by its digits, and a sale by its type. */
export const nameInRow = (id: NamedColumnId): Formula<Text> =>
  id === 'type' ? own<Text>('sold') : trimmed(shownAsText(own(id)));
