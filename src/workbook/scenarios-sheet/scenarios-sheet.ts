import { titleOf } from '../../plan/kinds';
import { curveParts, scenarioParts } from '../../plan/scenarios';
import { movesTarget } from '../../plan/kinds';
import type { Book, WrittenSheet } from '../book';
import { onePage } from '../page-setup';
import type { PlanPlaces } from '../plan-places';
import { SheetBuilder, block, cell } from '../sheet-builder';
import { styles } from '../styles';
import { type ScenariosPage, columns, payees, startingScenarios } from './context';
import { writeGrid, writeTables } from './curve';
import { writeInputs } from './inputs';
import { writeBasis, writeResults, writeShares } from './results';
import { writeScenarioChart } from './scenario-chart';
import { texts } from './texts';

const chartRows = 16;
const columnWidths = [40, 16, 16, 16, 16, 3, ...Array.from({ length: 28 }, () => 13)];

/** The Scenarios sheet: the plan beside two others and one's own, over a market that is typed. */
export function scenariosSheet(book: Book, places: PlanPlaces): WrittenSheet {
  const { plan, say } = book;
  const sheet = new SheetBuilder(book.sheets.scenarios ?? '', columnWidths);
  const page: ScenariosPage = {
    ...{ sheet, book, places, payees },
    scenarios: startingScenarios(plan),
    hasCurve: curveParts(plan).length > 0,
  };
  let row = writeHead(page);
  const inputs = writeInputs(page, row);
  const basis = writeBasis(page, inputs, inputs.end + 1);
  const lines = page.hasCurve ? 7 : 3;
  const chartTop = basis.end + lines + 2;
  const gridTop = page.hasCurve ? chartTop + chartRows + 1 : 0;
  let payouts: readonly (readonly number[])[] = [];
  let end = 0;
  if (page.hasCurve) {
    const first = gridTop + 2;
    const tables = writeTables(page, inputs, basis.quota, first + 24);
    payouts = writeGrid(page, tables.parts, basis.goal, basis.onTarget, gridTop).payouts;
    writeShares(page, basis, first);
    const area = block(chartTop, columns.label, chartRows, columns.last + 1);
    writeScenarioChart(page, tables.parts, basis.goal, basis.onTarget, first, area);
    end = first + 22;
  }
  row = writeResults(page, inputs, basis, payouts, gridTop + 2, basis.end);
  const last = Math.max(end, row + 1);
  return {
    sheet: {
      ...sheet.build(onePage(plan, block(0, 0, last, columns.last + 1))),
      frozenAt: cell(0, 1),
    },
    names: sheet.names,
    places: undefined,
  };

  function writeHead({ book: { plan: shown } }: ScenariosPage): number {
    sheet.text(cell(0, 0), `${shown.name}: ${say(texts.title)}`, styles.title);
    sheet.height(0, 32);
    sheet.text(cell(1, 0), say(texts.note), { ...styles.note, borders: styles.titleRule.borders });
    sheet.fill(1, [0, columns.last], styles.titleRule);
    sheet.text(cell(2, 0), aside(book), { ...styles.note, wrap: true, vertical: 'top' });
    sheet.merge(block(2, 0, 1, columns.last + 1));
    sheet.height(2, 30);
    return 4;
  }
}

/** What the scenarios do not count, and what they take for granted. */
function aside({ plan, say }: Book): string {
  const counted = new Set(scenarioParts(plan).map(({ component }) => component.id));
  const out = plan.components.filter(
    (component) => !counted.has(component.id) && !movesTarget(component),
  );
  const left = out.map((component) => say(titleOf(component))).join(', ');
  const hasGate = plan.components.some(({ id, gate }) => gate && counted.has(id));
  return [
    ...(left ? [`${say(texts.leftOut)}${left}.`] : []),
    ...(hasGate ? [say(texts.gateTaken)] : []),
  ].join(' ');
}
