import { type Steps, rowByRow } from '../../engine/in-steps';
import type { Language, LocalizedText } from '../../engine/words';
import type { SheetDescription } from '../description/description';

/**
 * What to type into a cell of percent. Without the sign Excel reads `.1` as 10 % and `0.1` as 0.1 %,
 * and with automatic percent entry switched off `50` as 5,000 %; with it every program reads one thing.
 */
const withSign: LocalizedText = {
  en: 'Type it with its sign: 0.5% or 50%.',
  da: 'Skriv det med tegnet: 0,5 % eller 50 %.',
};

/** The sheet with a word on percent beside every input that is formatted so. */
export function* withPercentNotes(
  sheet: SheetDescription,
  language: Language,
): Steps<SheetDescription> {
  const isPercent = yield* percentCells(sheet);
  return {
    ...sheet,
    validations: sheet.validations.map((validation) => {
      const { area, rule, prompt } = validation;
      const isNumber = rule.kind === 'decimal' || rule.kind === 'above';
      if (!isNumber || !isPercent(area.row, area.column)) return validation;
      const text = `${prompt.text} ${withSign[language]}`.trim();
      return { ...validation, prompt: { ...prompt, text } };
    }),
  };
}

function* percentCells({
  cells,
  validations,
}: SheetDescription): Steps<(row: number, column: number) => boolean> {
  const place = (row: number, column: number) => row * 16_384 + column;
  const asked = new Set(validations.map(({ area }) => place(area.row, area.column)));
  const places = new Set<number>();
  yield* rowByRow(cells, ({ row, column, style }) => {
    if (style.numberFormat.includes('%') && asked.has(place(row, column))) {
      places.add(place(row, column));
    }
  });
  return (row, column) => places.has(place(row, column));
}
