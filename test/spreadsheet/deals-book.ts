import { atOnce } from '../../src/engine/in-steps';
import { payeeOf } from './team-people';
import { constant } from '../../src/formula/formula';
import { creditingOf } from '../../src/plan/deals/crediting';
import { creditedMeasures, dealParts } from '../../src/plan/deals/roles';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { cellAt, cellText } from '../../src/workbook/sheets/cell-formula';
import type { Book, WrittenSheet } from '../../src/workbook/sheets/book';
import type { DealsPlaces } from '../../src/workbook/sheets/deals/deals-places';
import { describingDeals } from '../../src/workbook/sheets/deals/deals-sheet';
import type {
  NameDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { seenFrom } from '../../src/workbook/sheets/plan-places';
import { SheetBuilder, block, cell } from '../../src/workbook/design/sheet-builder';
import { assignments } from '../../src/plan/payee/values';
import { type PayeeColumn, payeeNames } from '../../src/workbook/sheets/text-key';
import { planStandIn } from './plan-stand-in';

const payeeColumns = Object.keys(payeeNames) as readonly PayeeColumn[];

/** To the right of everything that the bare team reads. */
const keyColumn = 20;

export interface DealsBook {
  readonly workbook: WorkbookDescription;
  readonly deals: WrittenSheet<DealsPlaces>;
}

/** The Deals sheet between a stand-in of the plan and a bare team that reads its credit and pay. */
export function dealsBook(
  plan: Plan,
  deals: readonly Deal[],
  team: readonly string[] | undefined,
  more: Partial<Book> = {},
): DealsBook {
  const standIn = planStandIn(plan, 'Plan');
  const sheets = { plan: 'Plan', deals: 'The deals', ...(team && { team: 'Team' }) };
  const book: Book = {
    ...{ plan, form: 'native', language: plan.language, sheets, result: 0, deals, spareRows: 3 },
    localize: (words) => words[plan.language],
    payees: (team ?? []).map((name) => payeeOf({ name, role: plan.roles[0] ?? '' })),
    ...more,
  };
  const written = atOnce(describingDeals(book, seenFrom(standIn.places, 'Plan')));
  const bare = team && teamOf(plan, deals, book.payees, written.places);
  const pages = [standIn.sheet, ...(bare ? [bare.description] : [])];
  return {
    deals: written,
    workbook: {
      title: plan.name,
      sheets: [written.sheet, ...pages],
      names: [...written.names, ...(bare?.names ?? [])],
      documents: [],
    },
  };
}

function teamOf(
  plan: Plan,
  deals: readonly Deal[],
  payees: readonly Payee[],
  places: DealsPlaces,
): { description: SheetDescription; names: readonly NameDescription[] } {
  const sheet = new SheetBuilder('Team', []);
  const crediting = creditingOf(plan, deals, payees);
  const rows = assignments(plan, payees);
  payeeColumns.forEach((id, k) =>
    sheet.text(cell(0, keyColumn + k), payeeNames[id][plan.language]),
  );
  payees.forEach((payee, at) => {
    const row = at + 1;
    sheet.text(cell(row, 0), payee.name);
    payeeColumns.forEach((id, k) => {
      const value = rows(id)[at];
      if (typeof value === 'number') sheet.number(cell(row, keyColumn + k), value);
      else sheet.text(cell(row, keyColumn + k), String(value));
    });
    const counted = cellAt(cell(row, keyColumn + payeeColumns.indexOf('teamRow')));
    const columns = [
      ...creditedMeasures(plan).map(({ id }) => ({
        formula: places.credit(id, counted) ?? constant(0),
        value: crediting.credit(id, payee),
      })),
      ...dealParts(plan).map(({ component: { id } }) => ({
        formula: places.pay(id, counted),
        value: crediting.pay(id, payee),
      })),
    ];
    columns.forEach(({ formula, value }, k) =>
      sheet.formula(cell(row, k + 1), cellText(formula), value),
    );
  });
  sheet.table({
    ...{ name: 'Team', style: 'TableStyleLight1', hasFilterButtons: false, isBanded: false },
    area: block(0, keyColumn, Math.max(payees.length, 1) + 1, payeeColumns.length),
    columns: payeeColumns.map((id) => ({ title: payeeNames[id][plan.language], is: 'input' })),
  });
  const description = sheet.build({
    ...{
      area: block(0, 0, payees.length + 1, 4),
      orientation: 'portrait',
      paper: 'A4',
      margin: 15,
    },
    ...{ pagesWide: 1, pagesTall: 0, pageNumber: '&P' },
  });
  return { description, names: sheet.names };
}
