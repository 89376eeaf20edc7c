import type { Row } from '../field';
import type { PlanComponent } from '../kind';
import { type Component, isOfResults, isTable, kindOf } from '../kinds';
import { partsOf } from '../parts';
import type { Plan } from '../plan';
import { curveOf, listOf, payAlike, rowPlace, rowsOf, withRows, removeRows } from './curves';
import { type FindingRule, type Found, foundInEach, samePaid } from './finding';

/** A row of a list without which the same is paid: a step that pays as the one below it, an event for 0. */
export const idleRows: FindingRule = {
  title: { en: 'Every row changes what is paid', da: 'Hver række ændrer det, der udbetales' },
  find: (plan) => foundInEach(partsOf(plan), (part) => idleRow(plan, part)),
};

function idleRow(plan: Plan, part: PlanComponent<Component>): Found[] {
  const rows = rowsOf(part);
  if (rows.length < 2 || !kindOf(part.component).check(part).ok) return [];
  const idle = idleIn(plan, part, rows);
  const [first] = idle;
  if (first === undefined) return [];
  return [
    {
      is: 'unclear',
      component: part.component.id,
      place: rowPlace(part, first),
      sentence: {
        en: 'It changes nothing: without it the same is paid.',
        da: 'Den ændrer intet: uden den udbetales det samme.',
      },
      repair: {
        label: removeRows(part, idle),
        result: samePaid,
        plan: withRows(
          plan,
          part,
          rows.filter((_, k) => !idle.includes(k)),
        ),
      },
    },
  ];
}

/** One after the other: without the first of them another may count. */
function idleIn(
  plan: Plan,
  part: PlanComponent<Component>,
  rows: readonly Row[],
): readonly number[] {
  const list = listOf(part);
  const row = rows.findIndex((_, k) => isIdle(plan, part, k));
  if (row < 0 || !list) return [];
  const others = rows.toSpliced(row, 1);
  const component = list.set(part.component, others);
  const later = others.length < 2 ? [] : idleIn(plan, { ...part, component }, others);
  return [row, ...later.map((k) => (k < row ? k : k + 1))];
}

function isIdle(plan: Plan, part: PlanComponent<Component>, row: number): boolean {
  const rows = rowsOf(part);
  const others = rows.filter((_, k) => k !== row);
  if (isTable(part)) {
    // A first row that pays nothing says from where on nothing is paid.
    if (row === 0) return false;
    const component = listOf(part)?.set(part.component, others) as typeof part.component;
    const [now, then] = [curveOf(plan, part), curveOf(plan, { ...part, component })];
    return now !== undefined && then !== undefined && payAlike(now, then, 'earned');
  }
  const columns = listOf(part)?.columns ?? [];
  const isNamed = columns.some(({ unit }) => unit === 'text');
  const isNothing = (cells: Row) => cells.every((cell) => typeof cell !== 'number' || cell === 0);
  return isOfResults(part) && isNamed && isNothing(rows[row] ?? []) && !rows.every(isNothing);
}
