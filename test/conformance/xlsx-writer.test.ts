import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { describeWith } from '../programs';
import { recalculateRows } from '../spreadsheet/formula-rows';
import { recalculateInGnumeric } from '../spreadsheet/gnumeric';
import {
  recalculateInLibreOffice,
  renderPicture,
  savedByLibreOffice,
} from '../spreadsheet/libreoffice';
import type { Picture } from '../spreadsheet/picture';
import { readXlsx, valuesOf } from '../spreadsheet/read-xlsx';
import { sampleWorkbook } from '../spreadsheet/sample-workbook';
import { officeVersions, validationErrors } from '../spreadsheet/validator';
import { agree, type Values } from '../spreadsheet/values';
import { parseXml } from '../spreadsheet/xml';

const file = xlsxFile(sampleWorkbook);
const expected = valuesOf(readXlsx(file));

/** Cells in which a spreadsheet comes to something else than the file says, one line for each. */
function differences(found: Values | undefined): string[] {
  return [...expected].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([at, value]) => {
      const other = found?.get(sheet)?.get(at);
      return agree(value, other)
        ? []
        : [`${sheet}!${at}: ${JSON.stringify(value)}, not ${JSON.stringify(other)}`];
    }),
  );
}

describe("Microsoft's validator", () => {
  test.each(officeVersions)('finds nothing wrong for %s', (version) => {
    expect(validationErrors(file, version)).toEqual([]);
  });
});

describeWith('soffice', 'LibreOffice', () => {
  test('recalculates every cell to the value that the file says', () => {
    // It shows a tab inside a cell of two lines as a character of its own.
    const shown = `It's hidden!A1: "a\\u0001b\\tc\\nd", not "a\\u0001b\\u0001c\\nd"`;
    expect(differences(recalculateInLibreOffice([file])[0])).toEqual([shown]);
  });

  test('keeps the documents and the hidden sheet when a colleague saves the file', () => {
    const saved = readXlsx(savedByLibreOffice(file));
    const documents = sampleWorkbook.documents.map((_, index) =>
      parseXml(saved.parts.get(`customXml/item${String(index + 1)}.xml`) ?? ''),
    );
    expect(documents).toEqual(sampleWorkbook.documents.map(parseXml));
    expect(saved.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Plan', 'visible'],
      ['Payees & results', 'visible'],
      ['Roles', 'visible'],
      ["It's hidden", 'hidden'],
    ]);
  });

  test('says the exact double, and which error', () => {
    const row = [0.1, 0.2, '=A1+B1', '=1/3', '=1/0', '=NA()', '=1=1', undefined, '=""'];
    const errors = [{ error: '#DIV/0!' }, { error: '#N/A' }];
    const { libreOffice, gnumeric } = recalculateRows([row]);
    const rest = [...errors, true, undefined, ''];
    expect(libreOffice[0]).toEqual([0.1, 0.2, 0.30000000000000004, 1 / 3, ...rest]);
    expect(gnumeric[0]?.slice(3)).toEqual([1 / 3, ...rest]);
  });
});

describeWith('ssconvert', 'Gnumeric', () => {
  test('recalculates every cell to the value that the file says', () => {
    expect(differences(recalculateInGnumeric([file])[0])).toEqual([]);
  });
});

describeWith(['soffice', 'pdftoppm'], 'a chart that LibreOffice draws', () => {
  test('its steps are straight, and a wave would be seen', () => {
    const straight = xlsxFile(oneStep());
    const parts = unzipSync(straight);
    const chart = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
    const smooth = chart.replaceAll('<c:smooth val="0"/>', '<c:smooth val="1"/>');
    const wavy = zipSync({ ...parts, 'xl/charts/chart1.xml': strToU8(smooth) });
    expect(heightsOfTreads(renderPicture(straight))).toHaveLength(2);
    expect(heightsOfTreads(renderPicture(wavy)).length).toBeGreaterThan(10);
  });

  test('its columns are as high as their values, side by side and down from 0', () => {
    const heights = heightsOfColumns(
      renderPicture(xlsxFile(columnsOnly([4, 2, 1, 3, 0, 2])), 1, 150),
    );
    const [unit = 0] = heights.slice(2);
    expect(heights.map((height) => Math.round((10 * height) / unit) / 10)).toEqual([4, 2, 1, 3, 2]);
    expect(unit).toBeGreaterThan(20);
  });

  test('an open dot is white inside', () => {
    const rings = columnsOf(renderPicture(file, 1, 200)).filter(({ runs }) => {
      const [upper, lower] = runs.slice(-2);
      if (runs.length > 3 || upper === undefined || lower === undefined) return false;
      const gap = lower.top - upper.top - upper.length;
      return gap > 3 && gap < 16 && upper.length < 8 && lower.length < 8;
    });
    expect(rings.length).toBeGreaterThan(5);
  });
});

/** The heights of what stands upright in the accent colour, from the left, each as often as it is seen. */
function heightsOfColumns(picture: Picture): number[] {
  const heights = columnsOf(picture, 0).map(({ runs }) =>
    Math.max(0, ...runs.map(({ length }) => length)),
  );
  return heights.filter((height, x) => height > 8 && Math.abs(height - (heights[x - 1] ?? 0)) > 2);
}

/** The sample's Plan sheet with a step of one line in its chart, so that smoothing would bend it. */
function oneStep(): WorkbookDescription {
  const [plan] = sampleWorkbook.sheets;
  const [chart] = plan?.charts ?? [];
  if (plan === undefined || chart === undefined) throw new Error('No chart');
  const step = {
    name: 'Step',
    x: { row: 0, column: 6, rows: 4, columns: 1 },
    y: { row: 0, column: 7, rows: 4, columns: 1 },
    line: { color: accent, width: 2.5, dash: 'solid' },
  } as const;
  const yAxis = { ...chart.yAxis, minimum: -50000, maximum: 100000 };
  const sheets = [{ ...plan, charts: [{ ...chart, yAxis, series: [step] }] }];
  return { ...sampleWorkbook, sheets, names: sampleWorkbook.names.slice(0, 3), documents: [] };
}

/** The sample's Roles sheet with these columns alone. */
function columnsOnly(values: readonly number[]): WorkbookDescription {
  const roles = sampleWorkbook.sheets.find(({ name }) => name === 'Roles');
  const [chart] = roles?.charts ?? [];
  const style = roles?.cells.at(-1)?.style;
  if (!roles || !chart || !style) throw new Error('No columns');
  const cells = values.flatMap((value, row) => [
    { row, column: 20, content: { kind: 'text', value: `Role ${String(row)}` }, style } as const,
    { row, column: 21, content: { kind: 'number', value }, style } as const,
  ]);
  const area = (column: number) => ({ row: 0, column, rows: values.length, columns: 1 });
  const series = [{ name: 'Payout', x: area(20), y: area(21), fill: accent }];
  const yAxis = { ...chart.yAxis, minimum: 0, maximum: 4, majorUnit: 1 };
  const sheets = [{ ...roles, cells, validations: [], charts: [{ ...chart, yAxis, series }] }];
  return { ...sampleWorkbook, sheets, names: [], documents: [] };
}

const accent = '#1E4079';

/** The heights at which an upright cut through the picture meets the line once, and thinly. */
function heightsOfTreads(picture: Picture): number[] {
  const cuts = columnsOf(picture).filter(
    ({ runs }) => runs.length === 1 && (runs[0]?.length ?? 0) < 9,
  );
  return [...new Set(cuts.map(({ runs }) => runs[0]?.top ?? 0))];
}

/** For each column of the picture below a share of its height, the runs of points in the accent colour. */
function columnsOf(
  picture: Picture,
  below = 0.3,
): { x: number; runs: { top: number; length: number }[] }[] {
  return Array.from({ length: picture.width }, (_, x) => {
    const runs: { top: number; length: number }[] = [];
    for (let y = Math.round(picture.height * below); y < picture.height; y++) {
      if (picture.color(x, y) !== accent) continue;
      const last = runs.at(-1);
      if (last !== undefined && last.top + last.length === y) last.length++;
      else runs.push({ top: y, length: 1 });
    }
    return { x, runs };
  });
}
