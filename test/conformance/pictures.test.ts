import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOf, presets } from '../../src/plan/presets/presets';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { colors } from '../../src/workbook/design/styles';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { describeWith } from '../programs';
import { renderPicture, renderPng } from '../spreadsheet/libreoffice';
import type { Picture } from '../spreadsheet/picture';

/*
 * The Plan sheet as LibreOffice prints it. The README shows it: `UPDATE_PICTURES=1 npm test` makes
 * the picture anew.
 */
const picture = join(__dirname, '../../assets/plan-sheet.png');
const [milestone] = presets;
if (!milestone) throw new Error('There are presets.');
const plan = planOf(milestone, 'en', { from: '2026-07-01', to: '2026-09-30' });
const people = { payees: [], deals: [], spareRows: 0 };
const options = { form: 'native', sheets: [], result: 1_764_000, ...people } as const;
const file = xlsxFile(planWorkbook(plan, options));

describeWith(['soffice', 'pdftoppm'], 'the printed Plan sheet', () => {
  test('is drawn with its curve, the point where one is, and the inputs in their own colour', () => {
    const page = renderPicture(file, 1, 60);
    expect(count(page, colors.accent)).toBeGreaterThan(100);
    expect(count(page, colors.signal)).toBeGreaterThan(10);
    expect(count(page, colors.inputFill)).toBeGreaterThan(500);
  });

  test('is the picture that the README shows', () => {
    if (process.env['UPDATE_PICTURES']) writeFileSync(picture, renderPng(file, 1, 96));
    expect(existsSync(picture)).toBe(true);
    const png = readFileSync(picture);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(height / width).toBeCloseTo(297 / 210, 2);
  });
});

function count({ width, height, color }: Picture, wanted: string): number {
  let found = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (color(x, y).toUpperCase() === wanted) found++;
  }
  return found;
}
