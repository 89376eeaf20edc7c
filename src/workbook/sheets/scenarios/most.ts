import { type Formula, type Text, constant, constantOf } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { anyOf } from '../../../formula/operators/conditions/conditions';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import type { PlanComponent } from '../../../plan/kind';
import { type Component, isTable, kindOf } from '../../../plan/kinds';
import { mostPaid } from '../../../plan/pay/max-payout';
import { each } from '../../description/addresses';
import { standing } from '../cell-formula';
import type { Scenario, ScenariosPage } from './context';
import type { InputPlaces } from './inputs';
import { scenarioPlaces } from './scenario-places';
import type { Tables } from './tables';
import { texts } from './texts';

/** The most that all payees can be paid in a scenario, or that nothing limits it. */
export function mostOfAll(
  page: ScenariosPage,
  inputs: InputPlaces,
  tables: Tables,
  scenario: Scenario,
): Formula<number | Text> {
  const { curve, others, book } = page;
  const all = [...curve, ...others].map((part) => {
    const { formula, isOpen } = mostPaid(part);
    const there = <T>(one: Formula<T>) => inScenario(page, inputs, tables, part, scenario, one);
    return { most: there(formula), isOpen: isOpen && there(isOpen) };
  });
  const sum = sumOf(all.map(({ most }) => most));
  const isNothing = constantOf(sum) === 0;
  return choose<number | Text>(
    anyOf(all.flatMap(({ isOpen }) => isOpen ?? [])),
    constant(book.localize(texts.noLimit)),
    isNothing ? sum : rounded(times(inputs.payees, sum), constant(2)),
  );
}

/** Over a component's numbers; a column of its list is the cells that the scenario uses. */
function inScenario<T>(
  page: ScenariosPage,
  inputs: InputPlaces,
  tables: Tables,
  part: PlanComponent<Component>,
  { index }: Scenario,
  formula: Formula<T>,
): Formula<T> {
  const { component } = part;
  const places = scenarioPlaces(page, inputs, part, index);
  const list = kindOf(component)
    .fields(part)
    .find((field) => field.kind === 'list');
  const rows = list?.get(component) ?? [];
  const cells = each(
    rows.slice(1).flatMap((row, k) => row.slice(1).map((_, n) => places.cell(k + 1, n + 1))),
  );
  const own = isTable(part) ? tables(part, index) : undefined;
  return standing(
    formula,
    {
      ...places,
      column: (column) => each(rows.map((_, row) => places.cell(row, column))),
      ...(list?.across && {
        grid: { down: '', across: '', cells },
      }),
      ...(own && { table: own.places.table }),
    },
    {},
    own?.quota && { quota: own.quota },
  );
}
