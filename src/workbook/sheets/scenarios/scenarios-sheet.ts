import { constant } from '../../../formula/formula';
import type { Book, WrittenSheet } from '../book';
import { onePage } from '../../design/page-setup';
import type { PlanPlaces } from '../plan-places';
import { SheetBuilder, block, cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { heightOf, linesOf } from '../../design/text-lines';
import { assumptions } from './assumptions';
import { writeBasis } from './basis';
import { type ScenariosPage, columnWidths, columns, scenariosPage } from './context';
import { type ExpectedPay, writeExpected } from './expected';
import { writeGrid } from './grid';
import { writeInputs } from './inputs';
import { writeOtherPay } from './other-pay';
import { writeResults } from './results';
import { writeScenarioChart } from './scenario-chart';
import { writeTables } from './tables';
import { writeTitle } from '../sheet-title';
import { texts } from './texts';

const chartRows = 16;
const gridRows = 21;
/** Room between the rule and what stands under it, in points. */
const belowRule = 6;

/** The Scenarios sheet: the plan beside two others and one's own, over a market that is typed. */
export function scenariosSheet(book: Book, places: PlanPlaces): WrittenSheet {
  const sheet = new SheetBuilder(book.sheets.scenarios ?? '', columnWidths);
  const page = scenariosPage(sheet, book, places);
  const inputs = writeInputs(page, writeHead(page));
  const basis = writeBasis(page, inputs, inputs.end + 1);
  const resultsTop = basis.end + page.others.length;
  const chartTop = resultsTop + (basis.curve ? 7 : 4) + 2;
  const gridTop = chartTop + chartRows + 1;
  const first = gridTop + 2;
  const { tables, end: below } = writeTables(page, inputs, basis.quota, first + gridRows + 3);
  const otherPay = writeOtherPay(page, inputs, { basis, tables }, basis.end);
  const expected: ExpectedPay = basis.curve
    ? writeExpected(page, basis.curve, tables, below)
    : () => constant(0);
  if (basis.curve) {
    writeGrid(page, inputs, basis.curve, tables, otherPay, gridTop);
    const area = block(chartTop, columns.label, chartRows, columns.last + 1);
    writeScenarioChart(page, { inputs, basis: basis.curve, tables, otherPay }, first, area);
  }
  const end = writeResults(page, { inputs, basis, tables, otherPay, expected }, resultsTop);
  page.calculation.finish();
  const last = basis.curve ? first + gridRows + 1 : end + 1;
  return {
    sheet: {
      ...sheet.build(
        onePage(book.plan, block(0, 0, last, columns.last + 1), sheet.heightAbove(last)),
      ),
      frozenAt: cell(0, 1),
    },
    names: sheet.names,
    formulaAt: page.calculation.formulaAt,
    places: undefined,
  };
}

/** Returns the row below the head. */
function writeHead(page: ScenariosPage): number {
  const { sheet, book } = page;
  const { plan, localize } = book;
  const title = `${plan.name}: ${localize(texts.title)}`;
  writeTitle(sheet, title, localize(texts.note), columns.last);
  const words = assumptions(page);
  const across = columnWidths.slice(0, columns.last + 1).reduce((sum, width) => sum + width, 0);
  sheet.text(cell(2, 0), words, { ...styles.note, wrap: true, vertical: 'bottom' });
  sheet.merge(block(2, 0, 1, columns.last + 1));
  sheet.height(2, heightOf(linesOf(words, across)) + belowRule);
  return 4;
}
