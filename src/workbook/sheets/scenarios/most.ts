import { roundMoney } from '../../../engine/money';
import { excelText } from '../../../formula/excel-text';
import { notationOf } from '../../../plan/component-places';
import type { Part } from '../../../plan/kind';
import { type Component, fillsTable, kindOf } from '../../../plan/kinds';
import { mostPaid } from '../../../plan/most';
import { quotaOfAny } from '../../../plan/parts';
import { literal } from '../../description/formula';
import { anyOf, sumOf } from '../../description/sums';
import type { Scenario, ScenariosPage } from './context';
import type { InputPlaces } from './inputs';
import { ofScenario } from './pay';
import { scenarioPlaces } from './scenario-places';
import type { Tables } from './tables';
import { texts } from './texts';

/** The most that all payees can be paid in a scenario, or that nothing limits it. */
export function mostOfAll(
  page: ScenariosPage,
  inputs: InputPlaces,
  tables: Tables,
  scenario: Scenario,
): readonly [formula: string, value: number | string] {
  const { curve, others, payees, book } = page;
  const all = [...curve, ...others].map((part) => {
    const own = ofScenario(scenario, part);
    const most = mostPaid(own, quotaOfAny(scenario.plan, own));
    const there = notationOf(placesOf(page, inputs, tables, part, scenario), {}, 'native');
    return {
      value: most.value,
      term: excelText(most.formula, there),
      isOpen: most.isOpen && excelText(most.isOpen, there),
    };
  });
  const noLimit = book.say(texts.noLimit);
  const sum = sumOf(all.map(({ term }) => term));
  const most = sum === '0' ? sum : `ROUND(${inputs.payees}*(${sum}),2)`;
  const open = all.flatMap(({ isOpen }) => isOpen ?? []);
  const value = all.reduce((total, one) => total + one.value, 0);
  return [
    open.length === 0 ? most : `IF(${anyOf(open)},${literal(noLimit)},${most})`,
    value === Infinity ? noLimit : roundMoney(payees * value),
  ];
}

/** Where a component's numbers stand; a column of its list as the cells that the scenario uses. */
function placesOf(
  page: ScenariosPage,
  inputs: InputPlaces,
  tables: Tables,
  part: Part<Component>,
  { index }: Scenario,
) {
  const { component, measure } = part;
  const places = scenarioPlaces(page, inputs, part, index);
  const list = kindOf(component)
    .fields(part)
    .find((field) => field.kind === 'list');
  const rows = list?.get(component) ?? [];
  const own = fillsTable(component) ? tables({ component, measure }, index) : undefined;
  return {
    ...places,
    column: (column: number) => rows.map((_, row) => places.cell(row, column)).join(','),
    ...(own && { table: own.columns }),
    ...(own && own.quotaPlace !== '' && { quota: own.quotaPlace }),
  };
}
