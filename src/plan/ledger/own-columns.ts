import type { Formula, Text } from '../../formula/formula';
import { shownAsText, trimmed } from '../../formula/operators/texts/texts';
import {
  type KnownColumn,
  type NamedColumnId,
  type OwnColumn,
  columnNamed,
  isOwnColumn,
  numbersNamed,
} from '../exports/columns/named-column';
import { type Component, cardKindOf, movesTarget, paysByCard, targetKindOf } from '../kinds';
import type { Plan } from '../plan';
import { saidMeasures } from '../said/is-said';
import { own } from './places';

interface Asked {
  readonly id: NamedColumnId;
  readonly name: string;
  readonly of: string;
}

const namesAsked = (plan: Plan): readonly Asked[] => [
  ...plan.components.flatMap((component) =>
    columnsOf(component).map((name) => ({ id: columnNamed(name), name, of: component.id })),
  ),
  ...saidMeasures(plan).map(({ id: of, said }) => ({
    id: said.values ? columnNamed(said.column) : numbersNamed(said.column),
    ...{ name: said.column, of },
  })),
];

/** The columns of Deals that a component pays or weighs by. */
function columnsOf(component: Component): readonly string[] {
  if (paysByCard(component)) return cardKindOf(component).columns?.(component) ?? [];
  if (movesTarget(component)) return targetKindOf(component).weighed?.columns(component) ?? [];
  return [];
}

export const asksForColumn = (plan: Plan, id: KnownColumn): boolean =>
  namesAsked(plan).some((asked) => asked.id === id);

/** The plan's own columns, in the order in which it names them. */
export function ownColumns(plan: Plan): readonly OwnColumn[] {
  const names = new Map<string, OwnColumn>();
  for (const { id, name, of } of namesAsked(plan)) {
    if (isOwnColumn(id) && !names.has(id)) names.set(id, { id, name: name.trim(), of });
  }
  return [...names.values()];
}

/** What a deal says in a column as it is compared: a number by its digits, and a sale by its type. */
export const nameInRow = (id: NamedColumnId): Formula<Text> =>
  id === 'type' ? own<Text>('sold') : trimmed(shownAsText(own(id)));

/** A component's formula of a deal reads of it what it says in the columns that are named. */
export const namesInRow = (columns: readonly string[]): Readonly<Record<string, Formula<Text>>> =>
  Object.fromEntries(
    columns.map((name, k) => [`deal.name.${String(k)}`, nameInRow(columnNamed(name))]),
  );
