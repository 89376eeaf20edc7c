import { agreedGoal, rowValues } from '../../src/plan/pay/table-rows';
import type { PayoutTable } from '../../src/engine/payout-table';
import { payoutAt } from '../../src/engine/payout-table';
import { credited } from '../../src/plan/credited';
import { comesTo } from '../../src/plan/component-places';
import type { PlanComponent } from '../../src/plan/kind';
import type { RowPlaces } from '../../src/plan/component-notation';
import { type TableComponent, tableKindOf } from '../../src/plan/kinds';
import { ladder } from '../../src/plan/kinds/ladder';
import { sentence } from '../../src/plan/pay/sentence';
import { constant } from '../../src/formula/formula';
import { creditedAs, toTheCent } from '../../src/formula/operators/numbers/rounded';
import { earnedAt } from '../../src/plan/pay/earned';
import { at, cellText, standing } from '../../src/workbook/sheets/cell-formula';
import { fieldOf, writeInputs } from '../plan/kinds/component-cells';
import { sales } from '../plan/kinds/measures';
import { type TableTrial, fieldsOf, tableTrials, valid } from '../plan/kinds/table-components';
import type { Entry } from '../spreadsheet/entry-workbook';

/** A formula on the sheet, and what the plan says that it comes to. */
export interface Trial {
  readonly of: string;
  readonly row: number;
  readonly column: number;
  readonly wanted: number | string;
}

const awkwardNumbers: Readonly<Record<string, number>> = { trigger: 1.1, above: 1.1, rate: 0.0333 };

/** Numbers that binary fractions do not hold: 1.1 of 1,800,000 is not 1,980,000. */
const awkward: readonly TableTrial[] = tableTrials.flatMap(({ title, part }) => {
  const changed = fieldsOf(part).reduce<TableComponent>((component, field) => {
    const value = field.kind === 'number' ? awkwardNumbers[field.id] : undefined;
    return field.kind === 'number' && value !== undefined ? field.set(component, value) : component;
  }, part.component);
  const one = { component: changed, measure: part.measure };
  return changed === part.component || !tableKindOf(changed).check(one).ok
    ? []
    : [{ title: `${title}, other numbers`, part: one }];
});

/** Steps at shares of the quota that no decimals hold, as the choice of a quota makes them. */
const thirds: TableTrial = (() => {
  const rungs = [100, 1000, 3000].map((from) => ({ from, bonus: from }));
  const component = { ...ladder.sample('thirds', sales), rungs };
  const basis = fieldOf(ladder.fields({ component, measure: sales }), 'choice', 'basis');
  const part = { component: basis.set(component, 'quota'), measure: sales };
  return { title: 'ladder, thirds of a quota', part };
})();

/** Every component's inputs, table, sentence and payouts on one sheet, and what each comes to. */
export function writeTableTrials(): {
  readonly cells: readonly Entry[][];
  readonly trials: readonly Trial[];
} {
  const cells: Entry[][] = [];
  const trials: Trial[] = [];
  const answer = (of: string, formula: string, wanted: Trial['wanted']) => {
    trials.push({ of, row: cells.length, column: 0, wanted });
    cells.push([`=${formula}`]);
  };
  for (const { title, part } of [...tableTrials, ...awkward, thirds]) {
    const kind = tableKindOf(part.component);
    const table = valid(kind.table(part));
    const places = writeInputs(kind, part, cells);
    const quota = kind.quota(part);
    answer(`${title}: 100 %`, cellText(standing(kind.goal(part), places)), agreedGoal(part));
    const rule = kind.rule(part).en;
    const said = sentence(rule, 'en');
    const wanted = comesTo(said, part, kind.fields(part)) ?? '';
    answer(`${title}: rule`, cellText(standing(said, places)), wanted);

    const top = cells.length;
    const rowAt = (k: number): RowPlaces => ({
      from: `$A$${top + k + 1}`,
      payout: `$B$${top + k + 1}`,
      rate: `$C$${top + k + 1}`,
    });
    const values = rowValues(part);
    const rows = kind.rows(part);
    rows.forEach(({ from, payout, rate }, k) => {
      const value = values[k];
      if (!value) throw new Error(`${title} has no row ${k}.`);
      [value.from, value.payout, value.rate].forEach((wanted, column) =>
        trials.push({ of: `${title}: row ${k}`, row: top + k, column, wanted }),
      );
      const own = { here: rowAt(k), above: rowAt(k - 1) };
      cells.push(
        [from, payout, rate].map((formula) => `=${cellText(standing(formula, places, own))}`),
      );
    });
    const area = (letter: string) => `$${letter}$${top + 1}:$${letter}$${top + rows.length}`;
    const block = {
      from: area('A'),
      payout: area('B'),
      rate: area('C'),
      rows: rows.map((_, k) => rowAt(k)),
    };
    const goal = quota === undefined ? constant(1) : at(places.input('quota'));
    for (const amount of amounts(part, table)) {
      const row = cells.length;
      const counts = creditedAs(part.measure.unit, at(`$A$${row + 1}`));
      const earned = standing(earnedAt(part, counts, goal), { ...places, table: block });
      const paid = kind.dealTable?.(part, table) ?? table;
      const wanted = payoutAt(paid, credited(part.measure, amount), quota ?? 1);
      trials.push({ of: title, row, column: 1, wanted });
      cells.push([amount, `=${cellText(earned)}`, `=${cellText(toTheCent(earned))}`]);
    }
  }
  return { cells, trials };
}

/** On each threshold, the least that people write below and above it, between, below 0 and far above. */
function amounts(part: PlanComponent<TableComponent>, { rows }: PayoutTable): number[] {
  const quota = tableKindOf(part.component).quota(part) ?? 1;
  const decimals = { money: 2, count: 3, percent: 12 }[part.measure.unit];
  const [least, digits] = [10 ** -decimals, 10 ** decimals];
  const tidy = (amount: number) => Math.round(amount * digits) / digits;
  const last = (rows.at(-1)?.from ?? 0) * quota || 1000;
  return [
    -1,
    ...rows.flatMap(({ from }) => [-least, 0, least].map((by) => tidy(from * quota + by))),
    ...[0.123, 0.77, 1.05, 3.3].map((share) => tidy(last * share)),
  ];
}
