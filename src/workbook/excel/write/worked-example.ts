import { type LocalizedText } from '../../../engine/words';
import { type ChangeFailure, failureOf } from '../../change/change-failures';
import { type WorkedExample, placed } from '../../examples/worked-example';
import type { Area } from '../../description/description';
import { LastLook } from '../change/look-again';
import { oneAtATime } from '../change/one-at-a-time';
import { typeAgain } from '../change/typed-during';
import { rangeOver } from './range';

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
  worksheet.load('name');
  await context.sync();
  const over = (area: Area) => rangeOver(worksheet, area);
  const corner = { row: selected.rowIndex, column: selected.columnIndex };
  const { formula, room, inputs, cells, formats } = placed(example, corner);
  const wanted = over(room);
  wanted.load('address, formulas');
  await context.sync();
  if (wanted.formulas.flat().some((content) => content !== '')) return taken(wanted.address);
  // Somebody may type between the look and the writing.
  const look = new LastLook([], never, never);
  look.ask(worksheet, worksheet.name, room);
  const before = over(inputs);
  before.load('numberFormat');
  const [block, answer] = [over(inputs), over({ ...corner, rows: 1, columns: 1 })];
  block.numberFormat = formats.map((row) => [...row]);
  block.formulas = cells.map((row) => [...row]);
  answer.formulas = [[formula]];
  answer.load('address');
  await context.sync();
  const typed = look.typed();
  if (typed.length === 0) return { address: answer.address };
  block.numberFormat = before.numberFormat;
  block.clear('Contents');
  answer.clear('Contents');
  await typeAgain(context, typed, timeout);
  return taken(wanted.address);
}

/** The room is blank, so that no formula fills it and Excel has nothing there to rewrite. */
const never = () => false;

/** How long Excel may take over an answer, in milliseconds. */
const timeout = 60_000;

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
