import { expect, test } from '@jest/globals';
import { sampleWorkbooks } from '../../src/command-line/sample-workbooks';
import { presets } from '../../src/plan/presets/presets';
import { relative } from '../../src/workbook/description/addresses';
import type { CellDescription } from '../../src/workbook/description/description';
import { looseFile } from '../spreadsheet/loose-file';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { describeWith } from '../programs';
import { gathered } from '../spreadsheet/gathered';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import { validationErrors } from '../spreadsheet/validator';
import { type ReadValue, agree } from '../spreadsheet/values';

/** What `npm run sample` writes: every sheet of every preset, with people and deals. */
const samples = (['en', 'da'] as const).flatMap((language) =>
  sampleWorkbooks(language).map(({ id, workbook }) => ({
    ...{ title: `${id} (${language})`, language, workbook, file: xlsxFile(workbook) },
  })),
);

/** Unrounded steps may differ in the last bits; what is paid is rounded to the cent and may not. */
const isDust = (one: ReadValue, other: ReadValue | undefined) =>
  typeof one === 'number' &&
  typeof other === 'number' &&
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), 1e-3);

/** A Danish sentence writes 1.234,5; LibreOffice runs in English here and writes 1,234.5. */
const inEnglish = (value: ReadValue | undefined) =>
  typeof value === 'string' ? value.replace(/(?<=\d)[.,](?=\d)/g, '·') : value;

const formulasOf = (cells: readonly CellDescription[]) =>
  cells.flatMap(({ content, ...cell }) =>
    content.kind === 'formula' ? [{ at: relative(cell), ...content }] : [],
  );

describeWith('soffice', 'the sample workbooks', () => {
  const recalculated = recalculateInLibreOffice(samples.map(({ file }) => file));

  test.each(samples.map((sample, k) => [sample.title, sample, recalculated[k]] as const))(
    'every formula of %s is recalculated to the value it carried',
    (_, { language, workbook }, values) => {
      const found = workbook.sheets.flatMap((sheet) =>
        formulasOf(sheet.cells).flatMap(({ at, formula, value }) => {
          const other = values?.get(sheet.name)?.get(at);
          const isSame =
            agree(value, other) ||
            isDust(value, other) ||
            (language === 'da' && agree(inEnglish(value), inEnglish(other)));
          return isSame
            ? []
            : [`${sheet.name}!${at}: ${String(value)}, found ${JSON.stringify(other)} ${formula}`];
        }),
      );
      expect(found).toEqual([]);
    },
  );

  test('no cell shows an error', () => {
    const shown = samples.flatMap(({ title }, k) =>
      [...(recalculated[k] ?? [])].flatMap(([sheet, cells]) =>
        [...cells].flatMap(([at, value]) =>
          typeof value === 'object' ? [`${title} ${sheet}!${at}: ${value.error}`] : [],
        ),
      ),
    );
    expect(shown).toEqual([]);
  });

  test('there is a workbook for every preset, with thousands of formulas in all', () => {
    const count = (language: string) =>
      samples
        .filter((sample) => sample.language === language)
        .flatMap(({ workbook }) => workbook.sheets.flatMap(({ cells }) => formulasOf(cells)))
        .length;
    process.stdout.write(`formulas: ${count('en')} in English, ${count('da')} in Danish\n`);
    expect(samples).toHaveLength(2 * presets.length);
    expect(count('en')).toBeGreaterThan(9_000);
    expect(count('da')).toBe(count('en'));
  });
});

const inLanguage = (language: string) => samples.filter((sample) => sample.language === language);

test.each(inLanguage('en').map(({ title, file }) => [title, file] as const))(
  'the validator of Office2016 finds no error in %s',
  (_, file) => {
    expect(validationErrors(file, 'Office2016')).toEqual([]);
  },
);

test.each([
  ['Office2016', 'da'],
  ['Microsoft365', 'en'],
] as const)('the validator of %s finds no error in all sheets (%s)', (version, language) => {
  const all = gathered(inLanguage(language).map(({ workbook }) => workbook));
  expect(validationErrors(looseFile(all), version)).toEqual([]);
});
