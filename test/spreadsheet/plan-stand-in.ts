import { dueDay } from '../../src/plan/payee/due';
import { dayNumber } from '../../src/engine/dates';
import type { Language } from '../../src/engine/words';
import type { ListField } from '../../src/plan/field';
import { type Component, fillsTable, kindOf, tableOf } from '../../src/plan/kinds';
import { partOf } from '../../src/plan/parts';
import type { Plan } from '../../src/plan/plan';
import type { SheetDescription } from '../../src/workbook/description/description';
import { at, over } from '../../src/workbook/description/addresses';
import type { PartPlaces, PlanPlaces } from '../../src/workbook/sheets/plan-places';
import { SheetBuilder, block, cell } from '../../src/workbook/design/sheet-builder';

/** A bare sheet that holds a plan's days and shares, rate cards and payout tables, and says where. */
export function planStandIn(
  plan: Plan,
  name: string,
): { readonly sheet: SheetDescription; readonly places: PlanPlaces } {
  const sheet = new SheetBuilder(name, []);
  let row = 0;
  const shares = (list: readonly { readonly role: string; readonly share: number }[]) =>
    new Map(
      list.map(({ role, share }) => {
        sheet.text(cell(row, 0), role);
        return [role, at(sheet.number(cell(row++, 1), share))];
      }),
    );
  const [credit, pay] = [shares(plan.creditSplits), shares(plan.paySplits)];
  const dayOf = (day: string) => at(sheet.number(cell(row++, 1), dayNumber(day)));
  const [from, to] = [dayOf(plan.effective.from), dayOf(plan.effective.to)];
  const dues = plan.payment.instalments.map(({ share, due }) => ({
    share: at(sheet.number(cell(row++, 1), share)),
    day: at(sheet.number(cell(row++, 1), dueDay(plan, due) ?? dayNumber(plan.effective.to))),
  }));
  const parts = new Map<string, PartPlaces>();
  for (const component of plan.components) {
    const { places, rows } = writeComponent(sheet, plan, component, row);
    parts.set(component.id, places);
    row += rows;
  }
  const found = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`The stand-in has no ${key}.`);
    return value;
  };
  const places: PlanPlaces = {
    part: (id) => found(parts, id),
    factor: () => undefined,
    yearShare: () => undefined,
    ...{ from, to },
    due: (k) => dues[k] ?? { share: '0', day: to },
    creditShare: (role) => found(credit, role),
    payShare: (role) => found(pay, role),
  };
  const area = block(0, 0, Math.max(row, 1), 7);
  return {
    sheet: sheet.build({
      ...{ area, orientation: 'portrait', paper: 'A4', margin: 15 },
      ...{ pagesWide: 1, pagesTall: 0, pageNumber: '&P' },
    }),
    places,
  };
}

function writeComponent(sheet: SheetBuilder, plan: Plan, component: Component, top: number) {
  const part = partOf(plan, component);
  const list = kindOf(component)
    .fields(part)
    .find((field): field is ListField<Component> => field.kind === 'list');
  const rows = list ? worded(list, component, plan.language) : [];
  rows.forEach((values, k) => {
    values.forEach((value, column) => {
      if (typeof value === 'number') sheet.number(cell(top + k, column), value);
      else sheet.text(cell(top + k, column), value);
    });
  });
  const table = fillsTable(component) ? tableOf({ ...part, component }) : undefined;
  const tableRows = table?.ok ? table.value.rows : [];
  tableRows.forEach(({ from, payout, rate }, k) => {
    [from, payout, rate].forEach((value, n) => sheet.number(cell(top + k, 4 + n), value));
  });
  const column = (index: number, count: number) => over(block(top, index, count, 1));
  const places: PartPlaces = {
    input: (id) => {
      throw new Error(`The stand-in has no input ${id}.`);
    },
    cell: (row, index) => at(cell(top + row, index)),
    column: (index) => column(index, rows.length),
    list: over(block(top, 0, rows.length, rows[0]?.length ?? 1)),
    ...(tableRows.length > 0 && {
      table: {
        from: column(4, tableRows.length),
        payout: column(5, tableRows.length),
        rate: column(6, tableRows.length),
        rows: tableRows.map((_, k) => ({
          from: at(cell(top + k, 4)),
          payout: at(cell(top + k, 5)),
          rate: at(cell(top + k, 6)),
        })),
      },
    }),
  };
  return { places, rows: Math.max(rows.length, tableRows.length) };
}

/** The list as its cells hold it: words in the plan's language. */
const worded = (list: ListField<Component>, component: Component, language: Language) =>
  list.get(component).map((row) =>
    row.map((value, k) => {
      const column = list.columns[k];
      if (column?.unit !== 'word') return value;
      return column.options.find((option) => option.value === value)?.label[language] ?? value;
    }),
  );
