import { inSentence } from '../../engine/in-sentence';
import { type Row, columnAt } from '../field';
import { columnName, rowName } from '../list-names';
import type { PlanComponent } from '../kind';
import { type Component, titleOf } from '../kinds';
import { partsOf } from '../parts';
import type { Plan } from '../plan';
import { listOf, withRows } from './curves';
import { type FindingRule, inWords, amountIn, type Found, foundInEach } from './finding';

/** A cell of a grid that gives less than the one before it, where the grid rises. */
export const fallingGrid: FindingRule = {
  title: { en: 'More never gives less in a grid', da: 'Mere giver aldrig mindre i et gitter' },
  find: (plan) => foundInEach(partsOf(plan), (part) => fallsIn(plan, part)),
};

const ways = [
  [0, 1],
  [1, 0],
] as const;
type Way = (typeof ways)[number];

function fallsIn(plan: Plan, part: PlanComponent<Component>): Found[] {
  const list = listOf(part);
  if (!list?.across) return [];
  const rows = list.get(part.component);
  const at = (k: number, n: number) => Number(rows[k]?.[n]);
  // A grid that falls all the way, as by discounts, is meant to.
  const rising = ways.filter((way) => isRising(rows, way));
  const falls = rows
    .flatMap((row, k) => row.flatMap((_, n) => rising.map(([by, on]) => [k, n, k - by, n - on])))
    .filter(([, , above = 0, left = 0]) => above > 0 && left > 0)
    .map(([k = 0, n = 0, above = 0, left = 0]) => {
      return { k, n, before: at(above, left), drop: at(above, left) - at(k, n) };
    })
    .filter(({ drop }) => drop > 1e-9)
    .toSorted((one, other) => other.drop - one.drop);
  const [worst] = falls;
  const unit = columnAt(list, 1, 1)?.unit;
  if (!worst || (unit !== 'money' && unit !== 'percent')) return [];
  const { k, n, before, drop } = worst;
  const [here, there] = [amountIn(unit, at(k, n)), amountIn(unit, before)];
  return [
    {
      is: 'costs',
      component: part.component.id,
      place: inWords((language) =>
        [titleOf(part.component), rowName(list, k), columnName(list, k, n)]
          .map((words, place) => (place > 0 ? inSentence(words[language]) : words[language]))
          .join(', '),
      ),
      sentence: {
        en: `It gives ${here.en}, and the cell before it ${there.en}.`,
        da: `Den giver ${here.da}, og cellen før den ${there.da}.`,
      },
      ...(unit === 'money' && {
        money: { amount: drop, of: { en: 'in that cell', da: 'i den celle' } },
      }),
      repair: {
        label: { en: 'Never less than before', da: 'Aldrig mindre end før' },
        result: { en: `The cell then gives ${there.en}`, da: `Cellen giver så ${there.da}` },
        plan: withRows(plan, part, lifted(rows, rising)),
      },
    },
  ];
}

/** Whether its last row or column gives more than its first. */
function isRising(rows: readonly Row[], [by]: Way): boolean {
  const sum = (cells: Row) => cells.reduce<number>((all, cell) => all + Number(cell), 0);
  const lines = by === 1 ? rows.slice(1).map((row) => row.slice(1)) : columnsOf(rows);
  return sum(lines.at(-1) ?? []) > sum(lines[0] ?? []);
}

const columnsOf = (rows: readonly Row[]): Row[] =>
  (rows[0] ?? []).slice(1).map((_, n) => rows.slice(1).map((row) => row[n + 1] ?? 0));

/** Each cell at least what the ones before it are. */
function lifted(rows: readonly Row[], rising: readonly Way[]): readonly Row[] {
  const made = rows.map((row) => [...row]);
  made.forEach((row, k) =>
    row.forEach((cell, n) => {
      const before = rising
        .map(([by, on]) => [k - by, n - on] as const)
        .filter(([above, left]) => above > 0 && left > 0)
        .map(([above, left]) => Number(made[above]?.[left]));
      if (k > 0 && n > 0) row[n] = Math.max(Number(cell), ...before);
    }),
  );
  return made;
}
