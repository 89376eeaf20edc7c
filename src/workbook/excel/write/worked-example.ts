import { type LocalizedText } from '../../../engine/words';
import { type ChangeFailure, failureOf } from '../../change/change-failures';
import { type WorkedExample, placed } from '../../examples/worked-example';
import type { Area } from '../../description/description';
import { oneAtATime } from '../change/one-at-a-time';

/**
 * Writes an example with its formula in the selected cell, where nothing stands in any cell that it
 * takes; where the formula stands then, or why it is not written.
 */
export const writeExample = (
  example: WorkedExample,
): Promise<{ readonly address: string } | ChangeFailure> =>
  oneAtATime(async () => {
    try {
      return await Excel.run((context) => written(context, example));
    } catch (error) {
      return failureOf(error);
    }
  });

async function written(context: Excel.RequestContext, example: WorkedExample) {
  const selected = context.workbook.getSelectedRange();
  const { worksheet } = selected;
  selected.load('rowIndex, columnIndex');
  await context.sync();
  const over = ({ row, column, rows, columns }: Area) =>
    worksheet.getRangeByIndexes(row, column, rows, columns);
  const corner = { row: selected.rowIndex, column: selected.columnIndex };
  const { formula, room, inputs, cells, formats } = placed(example, corner);
  const wanted = over(room);
  wanted.load('address, formulas');
  await context.sync();
  if (wanted.formulas.flat().some((content) => content !== '')) return taken(wanted.address);
  const block = over(inputs);
  block.numberFormat = formats.map((row) => [...row]);
  block.formulas = cells.map((row) => [...row]);
  const answer = over({ ...corner, rows: 1, columns: 1 });
  answer.formulas = [[formula]];
  answer.load('address');
  await context.sync();
  return { address: answer.address };
}

const taken = (address: string): ChangeFailure => ({
  why: {
    en: `The example needs ${address}, and something stands there.`,
    da: `Eksemplet skal bruge ${address}, og der står noget.`,
  },
  advice: selectAnother,
});

const selectAnother: LocalizedText = {
  en: 'Select a cell with nothing to its right and below it.',
  da: 'Markér en celle uden noget til højre for og under sig.',
};
