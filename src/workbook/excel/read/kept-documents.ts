import { readDocuments, readSheets } from './sheets';
import { type FoundDocument, documentIn } from '../../kept/plan-document';
import { persistently, answered } from '../batches';

/**
 * Every plan that the open workbook keeps: in its parts of XML, and in the very hidden sheets that
 * stand in for parts which another program dropped. Reading changes nothing.
 */
export async function keptDocuments(
  context: Excel.RequestContext,
  patience = 60_000,
): Promise<FoundDocument[]> {
  const hidden = await persistently(async () => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await answered(context, patience);
    return worksheets.items
      .filter(({ visibility }) => visibility !== 'Visible')
      .map(({ name }) => ({ name, within: firstColumn }));
  });
  const { sheets } = await readSheets(context, hidden, patience);
  const documents = await readDocuments(context, patience);
  return documentIn({
    ...{ sheets, names: [] },
    documents: documents.map(({ xml }) => xml),
  });
}

/** A document stands in a few cells of the first column. */
const firstColumn = { row: 0, column: 0, rows: 65, columns: 1 };
