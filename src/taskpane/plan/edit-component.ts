import type { MilestoneComponent, TableComponent } from '../../plan/plan';
import { kindOf } from '../../plan/plan';
import { cellOf } from './fields';

export type Row = readonly [number, number];

/** The component with another number in a field. */
export function withNumber<C extends TableComponent>(
  component: C,
  field: string,
  value: number,
): TableComponent {
  const cell = cellOf(field);
  if (!cell) return withInput(component, field, value);
  const rows = rowsOf(component).map((row, k): Row => {
    if (k !== cell.row) return row;
    return cell.column === 0 ? [value, row[1]] : [row[0], value];
  });
  return withRows(component, rows);
}

function withInput(component: TableComponent, field: string, value: number): TableComponent {
  if (field === 'partial' && component.kind === 'milestone') {
    return { ...component, partial: { kind: 'proportional', from: value } };
  }
  return { ...component, [field]: value };
}

/** The rows of the table that a person edits: rungs, tiers or steps of partial credit. */
export const rowsOf = (component: TableComponent): readonly Row[] =>
  (kindOf(component).inputTable(component)?.rows ?? []).map(([first = 0, second = 0]) => [
    first,
    second,
  ]);

export function withRows(component: TableComponent, rows: readonly Row[]): TableComponent {
  switch (component.kind) {
    case 'ladder':
      return { ...component, rungs: rows.map(([from, bonus]) => ({ from, bonus })) };
    case 'commission':
      return { ...component, tiers: rows.map(([from, rate]) => ({ from, rate })) };
    case 'milestone': {
      const steps = rows.map(([attainment, share]) => ({ attainment, share }));
      return { ...component, partial: { kind: 'steps', steps } };
    }
  }
}

/** The row that goes on as the table began, for a person to correct. */
export function nextRow(component: TableComponent): Row {
  const rows = rowsOf(component);
  const [last, before] = [rows.at(-1), rows.at(-2)];
  if (!last) return firstRow(component);
  const goesOn = (column: 0 | 1) =>
    tidy(before ? 2 * last[column] - before[column] : 2 * last[column] || 1);
  if (component.kind === 'milestone') return belowTrigger(component, last);
  const additive = component.kind === 'ladder' && component.mode === 'additive';
  const from = goesOn(0) > last[0] ? goesOn(0) : tidy(last[0] * 2 || 1);
  return [from, additive || goesOn(1) < 0 ? last[1] : goesOn(1)];
}

/** Halfway from the last step to the milestone. */
function belowTrigger({ trigger }: MilestoneComponent, [attainment, share]: Row): Row {
  const half = (from: number, to: number) => Math.round((from + to) * 50) / 100;
  return [half(attainment, trigger), half(share, 1)];
}

function firstRow(component: TableComponent): Row {
  if (component.kind === 'milestone') return [0.5, 0.25];
  const reward = component.kind === 'commission' ? 0.05 : 50_000;
  if (component.quota !== null) return [1, reward];
  return [component.kind === 'ladder' && component.unit === 'count' ? 1 : 1_000_000, reward];
}

export type PartialKind = MilestoneComponent['partial']['kind'];

/** A milestone with another kind of partial credit, begun with numbers that are often agreed. */
export function withPartial(component: MilestoneComponent, kind: PartialKind): MilestoneComponent {
  const at = (share: number) => tidy(component.trigger * share);
  const begun: Record<PartialKind, MilestoneComponent['partial']> = {
    none: { kind: 'none' },
    proportional: { kind: 'proportional', from: at(0.8) },
    steps: {
      kind: 'steps',
      steps: [
        { attainment: at(0.8), share: 0.5 },
        { attainment: at(0.9), share: 0.75 },
      ],
    },
  };
  return { ...component, partial: begun[kind] };
}

type WithQuota = Exclude<TableComponent, MilestoneComponent>;

/** Thresholds as attainment of a quota, which starts at the last of them, or as amounts again. */
export function withQuota(component: WithQuota, hasQuota: boolean): TableComponent {
  if (hasQuota === (component.quota !== null)) return component;
  const rows = rowsOf(component);
  const quota = component.quota ?? (rows.at(-1)?.[0] || 1);
  const scale = hasQuota ? 1 / quota : quota;
  const scaled = rows.map(([from, value]): Row => [tidy(from * scale), value]);
  return withRows({ ...component, quota: hasQuota ? quota : null }, scaled);
}

/** Without the dust of the last digits. */
const tidy = (value: number) => Number(value.toPrecision(12));
