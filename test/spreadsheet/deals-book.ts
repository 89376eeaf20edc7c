import { type Text, constant } from '../../src/formula/formula';
import { creditingOf } from '../../src/plan/deals/crediting';
import { creditedMeasures, dealParts } from '../../src/plan/deals/roles';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { at as cellAt, cellText } from '../../src/workbook/sheets/cell-formula';
import type { Book, WrittenSheet } from '../../src/workbook/sheets/book';
import type { DealsPlaces } from '../../src/workbook/sheets/deals/deals-places';
import { dealsSheet } from '../../src/workbook/sheets/deals/deals-sheet';
import type {
  NameDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { at } from '../../src/workbook/description/addresses';
import { seenFrom } from '../../src/workbook/sheets/plan-places';
import { SheetBuilder, block, cell } from '../../src/workbook/design/sheet-builder';
import { keyText } from '../../src/engine/compared-texts';
import { keyOf } from '../../src/formula/operators/texts/key-of';
import { payeeKeys } from '../../src/workbook/sheets/text-key';
import { planStandIn } from './plan-stand-in';

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
    payees: (team ?? []).map(payee),
    ...more,
  };
  const written = dealsSheet(book, seenFrom(standIn.places, 'Plan'));
  const bare = team && teamOf(plan, deals, team, written.places);
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

const payee = (name: string): Payee => ({
  ...{ name, role: '', team: '', quota: null, from: null, to: null },
  ...{ credited: {}, prior: {}, results: {} },
});

function teamOf(
  plan: Plan,
  deals: readonly Deal[],
  names: readonly string[],
  places: DealsPlaces,
): { description: SheetDescription; names: readonly NameDescription[] } {
  const sheet = new SheetBuilder('Team', []);
  const crediting = creditingOf(plan, deals);
  names.forEach((name, row) => {
    const own = at(sheet.text(cell(row, 0), name));
    const made = cellText(keyOf(cellAt<Text>(own)));
    const key = cellAt<Text>(at(sheet.formula(cell(row, keyColumn), made, keyText(name))));
    const columns = [
      ...creditedMeasures(plan).map(({ id }) => ({
        formula: places.credit(id, key) ?? constant(0),
        value: crediting.credit(id, name),
      })),
      ...dealParts(plan).map(({ component: { id } }) => ({
        formula: places.pay(id, key),
        value: crediting.pay(id, name),
      })),
    ];
    columns.forEach(({ formula, value }, k) =>
      sheet.formula(cell(row, k + 1), cellText(formula), value),
    );
  });
  sheet.define(payeeKeys[plan.language], block(0, keyColumn, names.length, 1));
  const description = sheet.build({
    ...{ area: block(0, 0, names.length, 4), orientation: 'portrait', paper: 'A4', margin: 15 },
    ...{ pagesWide: 1, pagesTall: 0, pageNumber: '&P' },
  });
  return { description, names: sheet.names };
}
