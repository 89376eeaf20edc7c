import { isoDay } from '../plan/day';
import type { Column, ListField, Row } from '../plan/field';
import { type Component, kindOf } from '../plan/kinds';
import { limitFields } from '../plan/limits';
import { parsePlan } from '../plan/parse-plan';
import { partOf } from '../plan/parts';
import type { Plan } from '../plan/plan';
import type { InputCell } from './plan-sheet/input-cell';

/** What a cell holds; null where it holds nothing. */
export type CellContent = number | string | boolean | null;
type Read = (row: number, column: number) => CellContent;

export interface ReadInputs {
  readonly plan: Plan;
  /** Cells whose content cannot be used; the plan keeps its own value there. */
  readonly refused: readonly { readonly row: number; readonly column: number }[];
  /** The result that the lead component's what-if starts from. */
  readonly result?: number;
}

/**
 * The plan with its inputs as they stand in cells: the sheet is the truth for numbers, the document
 * for structure. An input that is no number, or that makes a plan that nobody can be paid by, is left
 * out and named.
 */
export function withInputs(plan: Plan, cells: readonly InputCell[], read: Read): ReadInputs {
  const refused: { row: number; column: number }[] = [];
  let now = plan;
  let result: number | undefined;
  for (const one of inSteps(cells)) {
    const changed = one.map((cell) => ({ cell, value: read(cell.row, cell.column) }));
    const [first] = changed;
    if (first?.cell.of.kind === 'result') {
      if (typeof first.value === 'number') result = first.value;
      continue;
    }
    const next = withCells(now, changed);
    if (next === now) continue;
    if (next !== undefined && parsePlan(next).ok) now = next;
    else refused.push(...one.map(({ row, column }) => ({ row, column })));
  }
  return { plan: now, refused, ...(result !== undefined && { result }) };
}

/** A list, a split or a schedule is taken as a whole: halfway it may make no plan. */
function inSteps(cells: readonly InputCell[]): readonly (readonly InputCell[])[] {
  const steps = new Map<string, InputCell[]>();
  cells.forEach((cell, k) => {
    const { of } = cell;
    const key =
      of.kind === 'list'
        ? `list ${of.component}`
        : of.kind === 'field' || of.kind === 'result'
          ? `one ${k}`
          : of.kind;
    const step = steps.get(key);
    if (step) step.push(cell);
    else steps.set(key, [cell]);
  });
  return [...steps.values()];
}

interface Filled {
  readonly cell: InputCell;
  readonly value: CellContent;
}

/** The plan with what the cells of one step hold; undefined where that cannot be. */
function withCells(plan: Plan, cells: readonly Filled[]): Plan | undefined {
  const [first] = cells;
  if (!first) return plan;
  switch (first.cell.of.kind) {
    case 'field':
      return withField(plan, first.cell.of, first.value);
    case 'list':
      return withList(plan, first.cell.of.component, cells);
    case 'period':
      return withPeriod(plan, cells);
    case 'creditShare':
    case 'payShare':
    case 'instalment':
      return withShares(plan, first.cell.of.kind, cells);
    case 'equity':
      return typeof first.value === 'number' && first.value !== plan.payment.equityShare
        ? { ...plan, payment: { ...plan.payment, equityShare: first.value } }
        : unless(first.value, plan);
    case 'result':
      return plan;
  }
}

/** A number that is the same changes nothing; anything else cannot be. */
const unless = (value: CellContent, plan: Plan): Plan | undefined =>
  typeof value === 'number' ? plan : undefined;

function withField(
  plan: Plan,
  { component: id, field: name }: { readonly component: string; readonly field: string },
  value: CellContent,
): Plan | undefined {
  const component = plan.components.find((one) => one.id === id);
  const field =
    component &&
    [...kindOf(component).fields(partOf(plan, component)), ...limitFields(plan, component)].find(
      (one) => one.id === name,
    );
  if (!component || field?.kind !== 'number' || typeof value !== 'number') return undefined;
  if (field.get(component) === value) return plan;
  return withComponent(plan, field.set(component, value));
}

const withComponent = (plan: Plan, component: Component): Plan => ({
  ...plan,
  components: plan.components.map((one) => (one.id === component.id ? component : one)),
});

function withList(plan: Plan, id: string, cells: readonly Filled[]): Plan | undefined {
  const component = plan.components.find((one) => one.id === id);
  const list =
    component &&
    kindOf(component)
      .fields(partOf(plan, component))
      .find((field): field is ListField<Component> => field.kind === 'list');
  if (!component || !list) return undefined;
  const rows: Row[] = list.get(component).map((row) => [...row]);
  let isSame = true;
  for (const { cell, value } of cells) {
    if (cell.of.kind !== 'list') continue;
    const { row, column } = cell.of;
    const before = rows[row]?.[column];
    const after =
      before === undefined ? undefined : valueIn(list.columns[column], before, value, plan);
    if (after === undefined) return undefined;
    if (after === before) continue;
    isSame = false;
    rows[row] = (rows[row] ?? []).map((one, k) => (k === column ? after : one));
  }
  return isSame ? plan : withComponent(plan, list.set(component, rows));
}

/** A word's cell shows its label; the plan holds what the label stands for. */
function valueIn(
  column: Column | undefined,
  before: number | string,
  value: CellContent,
  { language }: Plan,
): number | string | undefined {
  if (typeof before === 'number') return typeof value === 'number' ? value : undefined;
  if (value === null || value === '' || typeof value === 'boolean') return undefined;
  const text = String(value);
  if (column?.unit !== 'word') return text;
  const shown = column.options.find((option) => option.value === before)?.label[language] ?? before;
  if (shown === text) return before;
  const plain = text.trim().toLowerCase();
  const option = column.options.find(({ value: word, label }) =>
    [word, label.en, label.da].some((one) => one.toLowerCase() === plain),
  );
  return option?.value ?? text;
}

function withPeriod(plan: Plan, cells: readonly Filled[]): Plan | undefined {
  const days = { ...plan.effective };
  for (const { cell, value } of cells) {
    if (cell.of.kind !== 'period') continue;
    if (typeof value !== 'number' || value < 1 || value > 2_958_465) return undefined;
    days[cell.of.end] = isoDay(Math.floor(value));
  }
  const { from, to } = plan.effective;
  return days.from === from && days.to === to ? plan : { ...plan, effective: days };
}

function withShares(
  plan: Plan,
  kind: 'creditShare' | 'payShare' | 'instalment',
  cells: readonly Filled[],
): Plan | undefined {
  const shares = new Map<number, number>();
  for (const { cell, value } of cells) {
    if (cell.of.kind !== kind) continue;
    if (typeof value !== 'number') return undefined;
    shares.set(cell.of.index, value);
  }
  let isSame = true;
  const taken = <T extends { readonly share: number }>(list: readonly T[]): T[] =>
    list.map((one, k) => {
      const share = shares.get(k) ?? one.share;
      if (share !== one.share) isSame = false;
      return { ...one, share };
    });
  const { payment } = plan;
  const next: Plan = {
    creditShare: () => ({ ...plan, creditSplits: taken(plan.creditSplits) }),
    payShare: () => ({ ...plan, paySplits: taken(plan.paySplits) }),
    instalment: () => ({
      ...plan,
      payment: { ...payment, instalments: taken(payment.instalments) },
    }),
  }[kind]();
  return isSame ? plan : next;
}
