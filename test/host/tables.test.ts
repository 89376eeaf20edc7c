/** Tables as Excel keeps them: titles, formulas that speak of them, rows put in, taken out and sorted. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openExcel, type Bench } from './bench';
import { codeOf } from './outcome';

let bench: Bench;
beforeEach(async () => {
  bench = await openExcel();
  bench.host.type('B2:D4', [
    ['Payee', 'Tons', 'Own pay'],
    ['Ann', 10, ''],
    ['Bob', 4, ''],
  ]);
  await sheet1((sheet) => (sheet.tables.add('B2:D4', true).name = 'Crew'));
});

const sheet1 = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  bench.run(async (context) => {
    const used = use(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return used;
  });
const code = async (use: (sheet: Excel.Worksheet) => unknown): Promise<string> => {
  try {
    await sheet1(use);
    return 'no error';
  } catch (error) {
    return codeOf(Promise.reject(error as Error));
  }
};
const first = () => bench.host.snapshot().sheets[0];
const content = (address: string) => first()?.cells[address]?.content;
const area = () => (first()?.tables[0] as { area: string } | undefined)?.area;
const put = (address: string, formula: string) =>
  sheet1((sheet) => void (sheet.getRange(address).formulas = [[formula]]));

describe('a formula', () => {
  test.each([
    ['D3', '=Crew[[#This Row],[Tons]]*2', '=[@Tons]*2'],
    ['D3', '=Crew[@tons]*2', '=[@Tons]*2'],
    ['D3', '=[@Tons]*2', '=[@Tons]*2'],
    ['D3', '=SUM(Crew[Tons])', '=SUM([Tons])'],
    ['C3', '=[@[Own pay]]', '=[@[Own pay]]'],
    ['F1', '=SUM(crew[[Own pay]])', '=SUM(Crew[Own pay])'],
    ['F3', '=Crew[[#This Row],[Own pay]]', '=Crew[@[Own pay]]'],
    ['F1', '=COUNTA(Crew[#Headers])&"[@x]"', '=COUNTA(Crew[#Headers])&"[@x]"'],
    ['F1', '=SUM(Crew[[Tons]:[Own pay]])', '=SUM(Crew[[Tons]:[Own pay]])'],
  ])('in %s, %s is shown as %s', async (address, given, shown) => {
    await put(address, given);
    expect(content(address)).toBe(shown);
  });

  test.each([
    ['of a table that is not there', 'F1', '=SUM(Team[Tons])'],
    ['of a column that is not there', 'F1', '=SUM(Crew[Kilos])'],
    ['of its own row outside of all tables', 'F1', '=[@Tons]'],
  ])('%s is refused', async (_, address, formula) => {
    expect(await code((sheet) => (sheet.getRange(address).formulas = [[formula]]))).toBe(
      'InvalidArgument',
    );
  });

  test('in an empty column fills it, and a new row gets it', async () => {
    await put('D3', '=[@Tons]*2');
    expect(content('D4')).toBe('=[@Tons]*2');
    await sheet1((sheet) => sheet.tables.getItem('Crew').resize('B2:D5'));
    expect(content('D5')).toBe('=[@Tons]*2');
    await sheet1((sheet) => sheet.tables.getItem('Crew').rows.add(1, [['Cy', 3, null as never]]));
    expect([content('D4'), area()]).toEqual(['=[@Tons]*2', 'B2:D6']);
  });

  test('in one column leaves what was cleared in another', async () => {
    await put('D3', '=[@Tons]*2');
    await sheet1((sheet) => sheet.getRange('D3').clear('Contents' as never));
    await put('C3', '=1+1');
    await put('C4', '=1+1');
    expect([content('D3'), content('D4')]).toEqual([undefined, '=[@Tons]*2']);
  });

  test('follows a head into a row that is put in later', async () => {
    await put('D3', '=[@Tons]*2');
    await sheet1((sheet) => (sheet.getRange('C2').values = [['Kg, net']]));
    await sheet1((sheet) => sheet.tables.getItem('Crew').rows.add(0));
    expect(content('D3')).toBe('=[@[Kg, net]]*2');
  });

  test('follows a head, a name, and a table that becomes a range', async () => {
    await put('D3', '=[@Tons]*2');
    await put('F1', '=SUM(Crew[Own pay])');
    await sheet1((sheet) => (sheet.getRange('C2').values = [['Kg, net']]));
    expect(content('D3')).toBe('=[@[Kg, net]]*2');
    await sheet1((sheet) => (sheet.tables.getItem('Crew').columns.getItem('Own pay').name = 'Pay'));
    await sheet1((sheet) => (sheet.tables.getItem('Crew').name = 'Hold'));
    expect(content('F1')).toBe('=SUM(Hold[Pay])');
    await sheet1((sheet) => void sheet.tables.getItem('Hold').convertToRange());
    expect([content('F1'), content('D4')]).toEqual(['=SUM(Sheet1!$D$3:$D$4)', '=Sheet1!$C4*2']);
  });
});

test('a row that is typed below the last is the table’s, and is calculated', async () => {
  await put('D3', '=[@Tons]*2');
  bench.host.type('Sheet1!B5:C6', [
    ['Cy', 3],
    ['Di', 2],
  ]);
  expect([area(), content('D5'), content('D6')]).toEqual(['B2:D6', '=[@Tons]*2', '=[@Tons]*2']);
  bench.host.type('Sheet1!E7', 'beside');
  bench.host.type('Sheet1!B8', 'further down');
  expect(area()).toBe('B2:D6');
});

test('heads are texts, none blank, each its own', async () => {
  await sheet1((sheet) => (sheet.getRange('B2:D2').values = [['Tons', 2026, '']]));
  // In turn: "Tons" is taken by the second head until that changes.
  expect([content('B2'), content('C2'), content('D2')]).toEqual(['Tons2', '2026', 'Column3']);
  await sheet1((sheet) => sheet.getRange('C2').clear('Contents'));
  expect(content('C2')).toBe('Column2');
});

describe('rows', () => {
  test('put in above move a table with all formulas that name its cells', async () => {
    await put('F1', '=C3+SUM(C3:C4)');
    await sheet1((sheet) => sheet.getRange('2:3').insert('Down'));
    expect([area(), content('F1'), content('B4')]).toEqual(['B4:D6', '=C5+SUM(C5:C6)', 'Payee']);
  });

  test('put in between and taken out make it longer and shorter', async () => {
    await put('F1', '=SUM(C3:C4)');
    await sheet1((sheet) => sheet.getRange('B4:D4').insert('Down'));
    expect([area(), content('F1'), content('B5')]).toEqual(['B2:D5', '=SUM(C3:C5)', 'Bob']);
    await sheet1((sheet) => sheet.tables.getItem('Crew').rows.getItemAt(0).delete());
    expect([area(), content('F1'), content('B4')]).toEqual(['B2:D4', '=SUM(C3:C4)', 'Bob']);
    await sheet1((sheet) => sheet.getRange('3:3').delete('Up'));
    expect([area(), content('B3')]).toEqual(['B2:D3', 'Bob']);
  });

  test.each([
    [
      'cells put in beside others of a row',
      (s: Excel.Worksheet) => s.getRange('B3').insert('Down'),
    ],
    ['a head taken out', (s: Excel.Worksheet) => s.getRange('2:2').delete('Up')],
    [
      'a row taken out of a filtered table',
      (s: Excel.Worksheet) => {
        const crew = s.tables.getItem('Crew');
        crew.columns.getItem('Payee').filter.applyValuesFilter(['Ann']);
        crew.rows.getItemAt(0).delete();
      },
    ],
  ])('%s is refused', async (_, use) => {
    expect(await code(use)).toBe('InsertDeleteConflict');
  });

  test('are sorted with what stands in them, numbers before texts, blanks last', async () => {
    bench.host.type('Sheet1!C3', 'x');
    await sheet1((sheet) => sheet.tables.getItem('Crew').rows.add(undefined, [['Cy', 1, '']]));
    await sheet1((sheet) => sheet.tables.getItem('Crew').sort.apply([{ key: 1 }]));
    expect([content('B3'), content('B4'), content('B5')]).toEqual(['Cy', 'Bob', 'Ann']);
  });

  test('are hidden by a filter and shown again', async () => {
    await sheet1((sheet) => {
      const { columns } = sheet.tables.getItem('Crew');
      columns.getItem('Payee').filter.applyValuesFilter(['Ann']);
    });
    expect(first()?.hidden).toEqual(['4']);
    await sheet1((sheet) => sheet.tables.getItem('Crew').clearFilters());
    expect(first()?.hidden).toEqual([]);
  });
});

test('cells of a table are not merged, and a deleted table leaves errors', async () => {
  expect(await code((sheet) => sheet.getRange('B3:C3').merge())).toBe('GeneralException');
  await put('F1', '=SUM(Crew[Tons])');
  await sheet1((sheet) => sheet.tables.getItem('Crew').delete());
  expect([content('F1'), content('B3'), area()]).toEqual(['=SUM(#REF!)', undefined, undefined]);
});
