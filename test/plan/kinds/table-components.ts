import { type PayoutTable, payoutAt } from '../../../src/engine/payout-table';
import type { Result } from '../../../src/engine/result';
import { excelText } from '../../../src/formula/excel-text';
import { called, constant, place } from '../../../src/formula/formula';
import { notationOf } from '../../../src/plan/component-notation';
import { agreedGoal, rowValues } from '../../../src/plan/pay/table-rows';
import type { Field, ListField } from '../../../src/plan/field';
import type { PlanComponent, TableKind } from '../../../src/plan/kind';
import { type KindName, type TableComponent, tableKindOf } from '../../../src/plan/kinds';
import { kinds } from '../../../src/plan/all-kinds';
import { letters } from '../../../src/workbook/description/addresses';
import { evaluate } from '../../functions/evaluate';
import type { Entry } from '../../spreadsheet/entry-workbook';
import { namedPlaces, writeInputs } from './component-cells';
import { meetings, nrr, sales } from './measures';

export function valid<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Where the issues of a component's numbers stand; none where nothing is wrong. */
export function refusedAt<T>(result: Result<T>): string[] {
  return result.ok ? [] : result.issues.map(({ path }) => path.join('.'));
}

/** What a component pays for a measure, against its own quota or another. */
export const pays = <C>(
  kind: TableKind<C>,
  part: PlanComponent<C>,
  measure: number,
  quota?: number,
) => payoutAt(valid(kind.table(part)), measure, quota ?? kind.quota(part));

/** What the COMP call of a component spills for a column of results, each with its quota. */
export function calls<C>(
  kind: TableKind<C>,
  part: PlanComponent<C>,
  results: readonly (readonly [credited: number, quota: number])[],
): number[] {
  const cells: Entry[][] = [];
  const places = writeInputs(kind, part, cells);
  const [first, last] = [cells.length + 1, cells.length + results.length];
  for (const row of results) cells.push([...row]);
  const column = (k: number) => `${letters(k)}${first}:${letters(k)}${last}`;
  const call = kind.call(part, place('credited'), place('quota'));
  if (!call) throw new Error('No COMP function is called with it.');
  const [name, ...operands] = call;
  const own = notationOf({ ...places, quota: column(1) }, { credited: column(0) }, 'functions');
  const spilled = evaluate(excelText(called(name, operands, constant(0)), own), cells);
  return results.map((_, k) => Number(spilled[k]?.[0]));
}

/** The payout table as its rows stand on the sheet, by the values that the formulas come to. */
/** What is 100 % of a component, and its formula over places by their names. */
export const goals = <C>(part: PlanComponent<C>): readonly [number, string] => {
  const own = part as unknown as PlanComponent<TableComponent>;
  return [
    agreedGoal(own),
    excelText(tableKindOf(own.component).goal(own), notationOf(namedPlaces, {}, 'native')),
  ];
};

export function tableOnSheet<C>(kind: TableKind<C>, part: PlanComponent<C>): PayoutTable {
  const table = valid(kind.table(part));
  const [first, ...rest] = rowValues(part as unknown as PlanComponent<TableComponent>);
  if (!first) throw new Error('A table has a first row.');
  const begins = kind.reached?.(part) === 'above' ? { isAbove: true } : {};
  return { rows: [first, ...rest.map((row) => ({ ...row, ...begins }))], bonusIs: table.bonusIs };
}

export interface TableTrial {
  readonly title: string;
  readonly part: PlanComponent<TableComponent>;
}

/** Every kind that fills a table: its sample, each of its choices, and a list of six rows. */
export const tableTrials: readonly TableTrial[] = [
  ...(
    [
      'milestone',
      'commission',
      'accelerator',
      'flat-rate',
      'deal-size',
      'ladder',
      'on-target',
    ] as const
  )
    .map((name) => ({ component: sampleOf(name, sales), measure: sales }))
    .flatMap(variants),
  ...variants({ component: sampleOf('milestone', meetings), measure: meetings }),
  ...variants({ component: sampleOf('ladder', meetings), measure: meetings }),
  ...variants({ component: sampleOf('ladder', nrr), measure: nrr }),
  ...variants({ component: sampleOf('retention', nrr), measure: nrr }),
  ...(['commission', 'flat-rate'] as const).flatMap((name) =>
    variants({ component: sampleOf(name, meetings), measure: meetings }),
  ),
  ...(
    [
      ['ladder', sales],
      ['retention', nrr],
    ] as const
  ).flatMap(([name, measure]) => {
    const component = { ...sampleOf(name, measure), mode: 'linear' } as TableComponent;
    return variants({ component, measure });
  }),
].map((part) => ({ title: titleOf(part), part }));

function sampleOf(
  name: KindName,
  measure: PlanComponent<TableComponent>['measure'],
): TableComponent {
  return kinds[name].sample('component', measure) as TableComponent;
}

function variants(part: PlanComponent<TableComponent>): PlanComponent<TableComponent>[] {
  const { component, measure } = part;
  const chosen = fieldsOf(part).flatMap((field) =>
    field.kind === 'choice'
      ? field.options
          .filter(({ value }) => value !== field.get(component))
          .map(({ value }) => field.set(component, value))
      : [],
  );
  const all = [component, ...chosen].map((one) => ({ component: one, measure }));
  return [...all, ...all.filter(({ component: { kind } }) => kind !== 'milestone').map(longer)];
}

/** With three more rows in its list. */
export function longer(part: PlanComponent<TableComponent>): PlanComponent<TableComponent> {
  const list = listOf(part);
  if (!list) return part;
  let { component } = part;
  for (let k = 0; k < 3; k++) {
    component = list.set(component, [...list.get(component), list.next(component)]);
  }
  return { ...part, component };
}

export function fieldsOf(part: PlanComponent<TableComponent>): readonly Field<TableComponent>[] {
  return tableKindOf(part.component).fields(part);
}

export function listOf(part: PlanComponent<TableComponent>): ListField<TableComponent> | undefined {
  return fieldsOf(part).find((field) => field.kind === 'list');
}

function titleOf(part: PlanComponent<TableComponent>): string {
  return [
    part.component.kind,
    part.measure.unit,
    ...fieldsOf(part).flatMap((field) =>
      field.kind === 'choice' ? [`${field.id} ${field.get(part.component)}`] : [],
    ),
    `${listOf(part)?.get(part.component).length ?? 0} rows`,
  ].join(', ');
}
