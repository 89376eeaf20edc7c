import type { Column as ColumnOf, Formula, Text } from '../formula/formula';
import { place } from '../formula/formula';
import type { TableColumns } from '../formula/operators/pay/payout-at';
import type { Unit } from '../formula/unit';
import type { PayoutTable, ThresholdRule } from '../engine/payout-table';
import { type Source, calculation } from '../formula/value';
import { conditionNumber } from './conditions/condition-numbers';
import type { Field, ListField } from './field';
import type { Limits, PlanComponent } from './kind';
import type { GridPlaces, RowPlaces } from './component-notation';

/*
 * What a component's formulas are made of: its inputs, its list, its results, its payout table. The
 * same names are read in a plan's document, and written as cells wherever the component stands.
 */

/** An input of the component by its field's name, a limit of its pay too. */
export const input = (id: string, unit?: Unit): Formula<number> => place(`input.${id}`, unit);

/** A cell of the component's list, a column of it, or the whole. */
export const listCell = (row: number, column: number, unit?: Unit): Formula<number> =>
  place(`cell.${row}.${column}`, unit);
export const listColumn = <T = number>(column: number, unit?: Unit): Formula<ColumnOf<T>> =>
  place(`column.${column}`, unit);
export const list: Formula<ColumnOf<unknown>> = place('list');

/** A result of the payee, as it was typed: for arithmetic, in which a blank is 0 and a text an error. */
export const typedResult = (k: number, unit?: Unit): Formula<number> => place(`result.${k}`, unit);

/** The cell that a result is typed in, which may be blank. */
export const resultCell = (k: number): Formula => place(`resultCell.${k}`);

/** All results side by side, as a COMP function takes them. */
export const allResults: Formula<ColumnOf<number>> = place('results');

/**
 * A deal as a rate card sees it: what type of sale, who closes it, what it was and becomes; and what of
 * it is commissionable and its rate, where these stand in cells of their own.
 */
export const deal = {
  type: place<Text>('deal.type'),
  closer: place<Text>('deal.closer'),
  current: place('deal.current', 'money'),
  renewed: place('deal.renewed', 'money'),
  commissionable: place('deal.commissionable', 'money'),
  rate: place('deal.rate', 'percent'),
} as const;

/** What a deal says in a column that the component pays by, counted from 0. */
export const dealName = (k: number): Formula<Text> => place(`deal.name.${String(k)}`);

export const quota = (unit: Unit): Formula<number> => place('quota', unit);

export const payoutColumns = (
  bonusIs: PayoutTable['bonusIs'],
  isFlat: boolean,
  reached: ThresholdRule = 'at',
): TableColumns => ({
  from: place('table.from'),
  payout: place('table.payout', 'money'),
  rate: place('table.rate'),
  ...{ bonusIs, isFlat, reached },
});

/** A cell of its payout table, by its row, counted from 0. */
export const tableCell = (row: number, column: keyof RowPlaces, unit?: Unit): Formula<number> =>
  place(`row.${row}.${column}`, unit);

/** What a row brings along: a payee's results, or a deal. */
export interface RowValues {
  readonly results: readonly (number | undefined)[];
  readonly deal?: Readonly<Partial<Record<keyof typeof deal, unknown>>> & {
    readonly names?: readonly unknown[] | undefined;
  };
}

/**
 * What stands in a component's places in the plan's document: its own numbers once, and what a row
 * brings along each time that it is asked for.
 */
export function sourceOf<C>(
  component: C,
  fields: readonly Field<C>[],
  row: RowValues,
  more: Readonly<Record<string, unknown>> = {},
): (key: string) => Source {
  const list = fields.find((field): field is ListField<C> & Field<C> => field.kind === 'list');
  const rows = () => list?.get(component) ?? [];
  const numberIn = (id: string) => {
    const field = fields.find((one) => one.id === id);
    return field?.kind === 'number' ? field.get(component) : limitOf(component, id);
  };
  return (key) => {
    if (key in more) return { fixed: more[key] };
    const [of = '', first = '', second = ''] = key.split('.');
    switch (of) {
      case 'input':
        return { fixed: numberIn(first) };
      case 'cell':
        return { fixed: rows()[Number(first)]?.[Number(second)] };
      case 'column':
        return { fixed: rows().map((cells) => cells[Number(first)]) };
      case 'list':
        return { fixed: rows() };
      case 'grid':
        return { fixed: list?.across?.places(rows())[first as keyof GridPlaces] };
      case 'result':
        return { at: () => row.results[Number(first)] ?? 0 };
      case 'resultCell':
        return { at: () => row.results[Number(first)] };
      case 'deal':
        return first === 'name'
          ? { at: () => row.deal?.names?.[Number(second)] ?? '' }
          : { at: () => row.deal?.[first as keyof typeof deal] };
      default:
        throw new Error(`A plan's document has no ${key}.`);
    }
  };
}

/** What a formula over a component's own numbers comes to, as a function of results. */
export function ofResults<T, C>(
  formula: Formula<T>,
  component: C,
  fields: readonly Field<C>[],
  outside: Readonly<Record<string, unknown>> = {},
): (results: readonly (number | undefined)[]) => T {
  const row: { results: readonly (number | undefined)[] } = { results: [] };
  const calculate = calculation(formula, sourceOf(component, fields, row, outside));
  return (results) => {
    row.results = results;
    return calculate(0);
  };
}

/** What a formula over a component's own numbers comes to. */
export const comesTo = <T, C>(
  formula: Formula<T>,
  { component }: PlanComponent<C>,
  fields: readonly Field<C>[],
  more: Readonly<Record<string, unknown>> = {},
): T => calculation(formula, sourceOf(component, fields, { results: [] }, more))(0);

/** Its gate, its floor and its cap are no fields of a kind, since every component may have them. */
const limitOf = (component: unknown, id: string): number | null | undefined => {
  const limits = component as Partial<Limits>;
  return id === 'gate'
    ? limits.gate?.atLeast
    : id === 'floor' || id === 'cap'
      ? limits[id]
      : conditionNumber(limits.requires, id);
};
