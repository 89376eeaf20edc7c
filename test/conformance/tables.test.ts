import { strFromU8, unzipSync } from 'fflate';
import { isSameFormula } from '../../src/workbook/description/same-formula';
import { readXlsx } from '../../src/workbook/xlsx/read/read-xlsx';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { describeWith } from '../programs';
import { recalculateInLibreOffice, savedByLibreOffice } from '../spreadsheet/libreoffice';
import { officeVersions, validationErrors } from '../spreadsheet/validator';
import { odd, smallTable } from '../workbook/small-tables';

/** A table with a title of every odd mark, its rows' formulas, and sums on another sheet. */
const file = xlsxFile(smallTable());

test.each(officeVersions)(
  "Microsoft's validator finds nothing wrong with a table for %s",
  (version) => {
    expect(validationErrors(file, version)).toEqual([]);
    expect(validationErrors(xlsxFile(smallTable({ isFiltered: false })), version)).toEqual([]);
  },
);

describeWith('soffice', 'LibreOffice', () => {
  test('calculates what stands in a table and what speaks of it', () => {
    const [values] = recalculateInLibreOffice([file]);
    const ledger = values?.get('Crew of "A"');
    // Ada: 10 tons at 2.50, twice; Bo: 4 tons at 3.00, twice.
    expect([ledger?.get('D5'), ledger?.get('D6')]).toEqual([50, 24]);
    expect([ledger?.get('E5'), ledger?.get('E6')]).toEqual([5, 6]);
    expect(ledger?.get('B2')).toBe(74);
    expect([values?.get('Sums')?.get('B1'), values?.get('Sums')?.get('B2')]).toEqual([74, 2]);
  });

  test('saves a table that is read again, with its formulas and without those of its columns', () => {
    const saved = savedByLibreOffice(file);
    const parts = unzipSync(saved);
    const table = Object.keys(parts).find((path) => path.startsWith('xl/tables/')) ?? '';
    expect(strFromU8(parts[table] ?? new Uint8Array())).not.toContain('calculatedColumnFormula');
    const read = readXlsx(saved, (read) => read);
    if (!read.ok) throw new Error('It is not read.');
    expect(read.value.tables).toEqual([
      {
        ...{ name: 'Crew', sheet: 'Crew of "A"' },
        area: { row: 3, column: 0, rows: 3, columns: 5 },
        titles: ['Payee', 'Tons', 'Own rate', odd, 'Twice'],
        // LibreOffice 7.4 drops the style as well.
        ...{ style: '', hasFilterButtons: true, isBanded: false, hasTotals: false },
      },
    ]);
    for (const { name, cells } of smallTable().sheets) {
      const sheet = read.value.sheets.find((one) => one.name === name);
      for (const { row, column, content } of cells) {
        if (content.kind !== 'formula') continue;
        const found = sheet?.cell(row, column)?.formula ?? '';
        expect(isSameFormula(found, content.formula) || [found, content.formula]).toBe(true);
      }
    }
  });
});
