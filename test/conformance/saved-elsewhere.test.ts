import type { WorkbookDescription } from '../../src/workbook/description/description';
import { type FoundWorkbook, differences } from '../../src/workbook/difference/difference';
import { documentIn, isSameDocument } from '../../src/workbook/kept/plan-document';
import type { ReadWorkbook } from '../../src/workbook/description/read-workbook';
import { readWhole } from '../spreadsheet/read-whole';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { describeWith } from '../programs';
import { savedByLibreOffice } from '../spreadsheet/libreoffice';
import { small, smallXml } from '../workbook/small-workbook';

/*
 * Another program opens the workbook, saves it, and the add-in meets it again: whatever the program
 * rewrote on the way must not look like something that a person changed.
 */
describeWith('soffice', 'a workbook that LibreOffice saved', () => {
  const cases = { native: small({ team: ['Ada', 'Bo'] }), functions: small({ form: 'functions' }) };

  test.each(Object.entries(cases))('has nothing edited, with %s formulas', (_, described) => {
    const { edits, edited, conflicts, added } = differences(
      described,
      described,
      foundAfterwards(described),
    );
    expect(edited).toEqual([]);
    expect(added).toEqual([]);
    expect(edits.flatMap(({ forward }) => forward.cells)).toEqual([]);
    expect(Object.values(conflicts).flat()).toEqual([]);
  });

  test('keeps the plan, in its part of XML or in the hidden sheet', () => {
    const documents = documentIn(foundAfterwards(cases.native));
    expect(documents).toHaveLength(1);
    expect(documents.every(({ xml }) => isSameDocument(xml, smallXml({})))).toBe(true);
  });
});

function foundAfterwards(described: WorkbookDescription): FoundWorkbook {
  const read = readWhole(savedByLibreOffice(xlsxFile(described)));
  if (!read.ok) throw new Error(read.issues[0].message.en);
  const workbook: ReadWorkbook = read.value;
  return {
    ...workbook,
    tabs: workbook.sheets.map(({ name, visibility }) => ({ name, visibility })),
    objects: new Map(
      described.sheets.map(({ name, charts }) => [
        name.toLowerCase(),
        {
          charts: charts.map((chart) => ({ id: chart.name, name: chart.name })),
          ...{ widths: new Map(), heights: new Map(), holdsMore: false, tables: [] },
        },
      ]),
    ),
  };
}
