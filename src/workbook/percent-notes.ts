import type { Language, Words } from '../engine/words';
import type { SheetDescription } from './description';

/** How Excel and LibreOffice read what is typed into a cell of percent. */
const inPercent: Words = {
  en: 'In percent: 0.5 is 0.5%, and 50 is 50%.',
  da: 'I procent: 0,5 er 0,5 %, og 50 er 50 %.',
};

/** The sheet with a word on percent beside every input that is formatted so. */
export function withPercentNotes(sheet: SheetDescription, language: Language): SheetDescription {
  const isPercent = percentCells(sheet);
  return {
    ...sheet,
    validations: sheet.validations.map((validation) => {
      const { area, rule, prompt } = validation;
      const isNumber = rule.kind === 'decimal' || rule.kind === 'above';
      if (!isNumber || !isPercent(area.row, area.column)) return validation;
      const text = `${prompt.text} ${inPercent[language]}`.trim();
      return { ...validation, prompt: { ...prompt, text } };
    }),
  };
}

function percentCells({ cells }: SheetDescription): (row: number, column: number) => boolean {
  const places = new Set<number>();
  const place = (row: number, column: number) => row * 16_384 + column;
  for (const { row, column, style } of cells) {
    if (style.numberFormat.includes('%')) places.add(place(row, column));
  }
  return (row, column) => places.has(place(row, column));
}
