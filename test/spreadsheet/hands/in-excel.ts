import type {
  CellContent,
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../../src/workbook/description/description';
import { areaAt, relative } from '../../../src/workbook/description/addresses';
import { styles } from '../../../src/workbook/design/styles';
import type { Bench } from '../../host/bench';
import { insert, openUsed } from '../../workbook/small-excel';
import { booksInLibreOffice } from '../books';
import type { Values } from '../values';
import type { Start } from './ledgers';
import type { Sequence } from './operations';

/**
 * What stands after each of the sequences, carried out by Microsoft's client in the emulated Excel, which
 * does not calculate: LibreOffice does.
 */
export async function afterEachInExcel(
  { workbook }: Start,
  sequences: readonly Sequence[],
): Promise<readonly Values[]> {
  const books: WorkbookDescription[] = [];
  const written = await openUsed();
  const done = await insert(written, workbook);
  if (done.kind !== 'done') throw new Error(`The workbook was not written: ${done.kind}`);
  for (const { orders } of sequences) {
    const excel = await openUsed({ like: written.host });
    for (const order of orders) await carryOut(excel, workbook, order);
    books.push(asItStands(excel, workbook));
  }
  return booksInLibreOffice(books);
}

/** One of the orders that the macro knows, of those that a table of Excel's takes. */
async function carryOut(excel: Bench, { sheets }: WorkbookDescription, order: string) {
  const [what = '', index, ...words] = order.split(' ');
  const [described, numbers] = [sheets[Number(index)], words.map(Number)];
  const [name = ''] = described?.tables?.map((one) => one.name) ?? [];
  if (what === 'put') {
    for (let k = 0; k < words.length; k += 3) {
      const [column = 0, row = 0] = numbers.slice(k);
      const place = `${described?.name ?? ''}!${relative({ row, column })}`;
      excel.host.type(place, typed(words[k + 2] ?? '-'));
    }
    return;
  }
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(described?.name ?? '');
    const table = sheet.tables.getItem(name);
    const first = (described?.tables?.[0]?.area.row ?? 0) + 1;
    switch (what) {
      case 'insert':
        for (let k = 0; k < (numbers[1] ?? 0); k++) table.rows.add((numbers[0] ?? 0) - first);
        break;
      case 'delete':
        for (let k = 0; k < (numbers[1] ?? 0); k++) {
          table.rows.getItemAt((numbers[0] ?? 0) - first).delete();
        }
        break;
      case 'copy': {
        const [, from = 0, right = 0, , , to = 0] = numbers;
        const source = sheet.getRangeByIndexes(from, 0, 1, right + 1).load('formulas');
        await context.sync();
        sheet.getRangeByIndexes(to, 0, 1, right + 1).formulas = source.formulas;
        break;
      }
      case 'sort':
        table.sort.apply([{ key: numbers[4] ?? 0, ascending: numbers[5] === 1 }]);
        break;
      case 'filter': {
        const text = (words[5] ?? '').replaceAll('+', ' ');
        table.columns.getItemAt(numbers[4] ?? 0).filter.applyValuesFilter([text]);
        break;
      }
      case 'unfilter':
        table.clearFilters();
        break;
      default:
        throw new Error(`Excel's hands do not know ${order}.`);
    }
    await context.sync();
  });
}

const typed = (what: string): string | number =>
  what.startsWith('n') ? Number(what.slice(1)) : what.slice(1).replaceAll('+', ' ');

/** The emulated workbook as a description, with nothing but cells and tables. */
function asItStands({ host }: Bench, before: WorkbookDescription): WorkbookDescription {
  const found = new Map(host.snapshot().sheets.map((one) => [one.name, one]));
  const sheets = before.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet): SheetDescription => {
      const now = found.get(sheet.name);
      const cells = Object.entries(now?.cells ?? {}).flatMap(([address, { content }]) => {
        const place = areaAt(address);
        if (!place || content === undefined) return [];
        return [{ ...place, content: contentOf(content), style: styles.text }];
      });
      cells.sort((one, other) => one.row - other.row || one.column - other.column);
      const titles = (row: number) =>
        cells.flatMap(({ row: at, content }) =>
          at === row && 'value' in content ? [String(content.value)] : [],
        );
      return {
        ...sheet,
        ...{ cells, charts: [], validations: [], inputs: [] },
        ...(sheet.tables && {
          tables: sheet.tables.map((table, k) => {
            const area = areaAt((now?.tables[k] as { area: string }).area) ?? table.area;
            const columns = titles(area.row).map((title) => ({ title, is: 'input' as const }));
            return { ...table, area, columns };
          }),
        }),
      };
    });
  return { ...before, sheets, documents: [] };
}

type Content = CellDescription['content'];
function contentOf(content: unknown): Content {
  if (typeof content === 'number') return { kind: 'number', value: content };
  const text = String(content);
  return text.startsWith('=')
    ? { kind: 'formula', formula: text, value: 0 }
    : ({ kind: 'text', value: text.replace(/^'/, '') } satisfies CellContent);
}
