import { readDocuments, readSheets } from './sheets';
import { type FoundDocument, documentIn } from '../../kept/plan-document';
import { withRetry, sync } from '../batches';

/**
 * Every plan that the open workbook keeps: in its parts of XML, and in the very hidden sheets that
 * stand in for parts which another program dropped. Reading changes nothing.
 */
export async function keptDocuments(
  context: Excel.RequestContext,
  timeout = 60_000,
): Promise<FoundDocument[]> {
  const hidden = await withRetry(async () => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await sync(context, timeout);
    return worksheets.items
      .filter(({ visibility }) => visibility !== 'Visible')
      .map(({ name }) => ({ name, within: firstColumn }));
  });
  const { sheets } = await readSheets(context, hidden, timeout);
  const documents = await readDocuments(context, timeout);
  return documentIn({
    ...{ sheets, names: [], tables: [] },
    documents: documents.map(({ xml }) => xml),
  });
}

/** A document stands in a few cells of the first column. */
const firstColumn = { row: 0, column: 0, rows: 65, columns: 1 };
