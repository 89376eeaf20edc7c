import { type Column, columnAt } from '../../plan/field';
import { parsePlan } from '../../plan/document/parse-plan';
import type { Plan } from '../../plan/plan';
import { type InputCell, type InputOf, inputCells } from './input-cells';
import { entryNow, listOf, withInput, withListCells } from './plan-inputs';

/** What stands in a cell of the Plan sheet; null where it is blank. */
export type ReadInput = (row: number, column: number) => number | string | boolean | null;

/** An input that cannot be the plan's: blank, of another kind, or nothing that can be paid by. */
export interface RefusedInput {
  readonly row: number;
  readonly column: number;
  readonly found: number | string | boolean | null;
}

/**
 * The plan with what a person has typed into its Plan sheet: the sheet is the truth for inputs, the
 * document for everything else. `plan` is the one that the sheet was written from. Inputs that do
 * not make a plan that parses are left as they were, and listed; shares, dates and lists of one
 * component are tried together first, since one number of them alone may be wrong. `cells` are those
 * of the Plan sheet, where it was described already.
 */
export function withInputs(
  plan: Plan,
  read: ReadInput,
  cells: readonly InputCell[] = cellsOf(plan),
): { readonly plan: Plan; readonly refused: readonly RefusedInput[] } {
  const refused: RefusedInput[] = [];
  const groups = new Map<string, Typed[]>();
  for (const input of cells) {
    // What is typed into an example is no part of the plan.
    if (input.of.kind === 'result') continue;
    const found = read(input.row, input.column);
    const entry = entryOf(plan, input.of, found);
    if (entry === undefined) refused.push({ row: input.row, column: input.column, found });
    else if (isOther(entry, entryNow(plan, input.of))) {
      const group = groupOf(input.of);
      groups.set(group, [...(groups.get(group) ?? []), { input, entry, found }]);
    }
  }
  const all = [...groups.values()];
  const whole = accepted(applied(plan, all.flat()));
  if (whole) return { plan: whole, refused };
  let now = plan;
  let tries = 0;
  for (const group of all) {
    const together = accepted(applied(now, group));
    if (together) {
      now = together;
      continue;
    }
    for (const typed of group) {
      const next = tries++ < mostTries ? accepted(applied(now, [typed])) : undefined;
      if (next) now = next;
      else refused.push({ row: typed.input.row, column: typed.input.column, found: typed.found });
    }
  }
  return { plan: now, refused };
}

/** Of inputs one by one; where so many hold only together, the others are listed as they are. */
const mostTries = 200;

interface Typed {
  readonly input: InputCell;
  readonly entry: number | string;
  readonly found: ReturnType<ReadInput>;
}

function cellsOf(plan: Plan): readonly InputCell[] {
  const { language } = plan;
  const book = {
    ...({
      plan,
      form: 'native',
      language,
      result: 0,
      payees: [],
      deals: [],
      spareRows: 0,
    } as const),
    localize: (words: Readonly<Record<'en' | 'da', string>>) => words[language],
    sheets: { plan: 'Plan' },
  };
  return inputCells(book);
}

/** The plan with all that was typed; lists as a whole. */
function applied(plan: Plan, typed: readonly Typed[]): Plan {
  const lists = new Map<string, { row: number; column: number; entry: number | string }[]>();
  let now = plan;
  for (const { input, entry } of typed) {
    const { of } = input;
    if (of.kind !== 'list') now = withInput(now, of, entry);
    else {
      const { component, row, column } = of;
      lists.set(component, [...(lists.get(component) ?? []), { row, column, entry }]);
    }
  }
  return [...lists].reduce((one, [component, cells]) => withListCells(one, component, cells), now);
}

function accepted(plan: Plan): Plan | undefined {
  const parsed = parsePlan(plan);
  return parsed.ok ? parsed.value : undefined;
}

/** Inputs that hold only together. */
const groupOf = (of: InputOf): string => ('component' in of ? of.component : of.kind);

/** Numbers are the same to 12 digits, the way a spreadsheet keeps what is typed. */
function isOther(one: number | string, other: number | string): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one !== other;
  return Math.abs(one - other) > 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

/** What is typed as the plan holds it, or undefined where it cannot be. */
function entryOf(plan: Plan, of: InputOf, found: ReturnType<ReadInput>) {
  if (of.kind === 'list') {
    const list = listOf(plan, of.component);
    const column = list && columnAt(list.field, of.row, of.column);
    if (column?.unit === 'text' || column?.unit === 'word') return wordOf(column, found);
  }
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** A text, or the word that a cell shows in either language. */
function wordOf(column: Column, found: ReturnType<ReadInput>): string | undefined {
  const text = typeof found === 'number' || typeof found === 'string' ? String(found).trim() : '';
  if (text === '') return undefined;
  if (column.unit !== 'word') return text;
  const isNamed = (name: string) => name.toLowerCase() === text.toLowerCase();
  return column.options.find(
    ({ value, label }) => isNamed(value) || isNamed(label.en) || isNamed(label.da),
  )?.value;
}
