import { roundMoney } from '../../src/engine/money';
import { payOfResults } from '../../src/plan/pay/component-pay';
import { fillsTable, paysByResults, resultKindOf, tableOf } from '../../src/plan/kinds';
import { outcome } from '../../src/plan/pay/outcome';
import { goalOf, leadPart, partOf } from '../../src/plan/parts';
import { outsideExamples } from '../../src/plan/scenarios/on-target';
import type { Plan } from '../../src/plan/plan';
import { relative } from '../../src/workbook/description/addresses';
import { describeWith } from '../programs';
import { booksInLibreOffice } from '../spreadsheet/books';
import { kindPlans, pickedPlans } from '../spreadsheet/component-plans';
import { planPage, resultsFor, typedInto, workbookOf } from '../spreadsheet/plan-page';

describeWith('soffice', 'an example on the Plan sheet', () => {
  test('a component below others follows the results that are typed beside it', () => {
    const trials = kindPlans
      .filter(({ title }) => title.endsWith('second (en)'))
      .flatMap(({ title, plan }) => secondPays(plan).map((one) => ({ title, plan, ...one })));
    const pages = trials.map(({ plan, results }) => {
      const lead = leadPart(plan);
      const page = planPage(plan, { result: lead ? goalOf(plan, lead) : 0 });
      const { cells } = page.sheet;
      // Below the components stand the days after which pay falls due, typed in the same column.
      const payment = cells.find(
        ({ content }) => content.kind === 'text' && content.value === 'Payment',
      );
      const end = payment?.row ?? NaN;
      const open = cells.filter(
        ({ row, column, style }) => row < end && column === 7 && style.unlocked,
      );
      expect(open).toHaveLength(results.length);
      const typed = open.map((one, k) => ({ ...one, ...number(results[k] ?? 0) }));
      return workbookOf([{ ...page, sheet: typedInto(page.sheet, typed) }]);
    });
    const values = booksInLibreOffice(pages);
    const found = trials.flatMap(({ title, results, pays }, k) => {
      const label = pages[k]?.sheets[0]?.cells.findLast(
        ({ column, content }) =>
          column === 4 && content.kind === 'text' && content.value === 'Payout',
      );
      const paid = values[k]?.get('Plan')?.get(`H${(label?.row ?? 0) + 1}`);
      return paid === pays ? [] : [`${title} ${results.join(', ')}: ${pays}, ${String(paid)}`];
    });
    expect(found).toEqual([]);
    expect(trials.length).toBeGreaterThan(50);
  });

  /** 1.25 % of the value from 98 % of 1,000,000.01 on; 900,000 before is below, 1,000,000 is not. */
  test.each([
    [900_000, 200_000, 13_750],
    [1_000_000, 100_000, 1_250],
    [1_000_000, 0, 0],
    [0, 980_000, 0],
    [0, 980_000.01, 12_250],
  ])('after an earlier credit of %d, %d more pays %d', (prior, result, payout) => {
    const plan = pickedPlans.find(({ title }) => title.endsWith('with earlier credit'))?.plan;
    if (!plan) throw new Error('There is such a plan.');
    const page = planPage(plan, { result });
    const area = page.names.find(({ name }) => name === 'EarlierCredit')?.area;
    const paid = page.names.find(({ name }) => name === 'Payout')?.area;
    if (!area || !paid) throw new Error('The page names both.');
    const typed = typedInto(page.sheet, [{ ...area, ...number(prior) }]);
    const [values] = booksInLibreOffice([workbookOf([{ ...page, sheet: typed }])]);
    expect(values?.get('Plan')?.get(relative(paid))).toBe(payout);
  });
});

const number = (value: number) => ({ content: { kind: 'number' as const, value } });

/** What a plan's second component pays for results, on both sides of all that it decides by. */
function secondPays(plan: Plan): { readonly results: readonly number[]; readonly pays: number }[] {
  const component = plan.components[1];
  if (!component) return [];
  const part = partOf(plan, component);
  if (fillsTable(component)) {
    const own = { component, measure: part.measure };
    const table = tableOf(own);
    if (!table.ok) return [];
    const alone = { ...plan, measures: [part.measure], components: [component] };
    return resultsFor(alone).map((result) => ({
      results: [result],
      pays: outcome(own, table.value, result).payout,
    }));
  }
  if (!paysByResults(component)) return [];
  const own = partOf(plan, component);
  const onTarget = resultKindOf(component).onTarget(own);
  const outside = outsideExamples(plan, own);
  return [1, 0, 0.5, 0.999, 1.5].flatMap((share) => {
    const results = onTarget.map((value) => value * share);
    // What the others pay stands there already; what is measured is typed.
    const read = outside.map(({ read, value }) => ({
      ...{ key: read.key, isTyped: read.is !== 'pay' },
      value: read.is === 'pay' ? value : value * share,
    }));
    const values = read.map(({ key, value }) => [key, value] as const);
    const pay = payOfResults(own, results, Object.fromEntries(values));
    const typed = [...results, ...read.flatMap(({ isTyped, value }) => (isTyped ? [value] : []))];
    return Number.isNaN(pay) ? [] : [{ results: typed, pays: roundMoney(pay) }];
  });
}
