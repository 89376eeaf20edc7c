import type { Language } from '../../../engine/words';
import { constant } from '../../../formula/formula';
import { linkToFirst } from '../../../formula/functions/link-to';
import { onSheet, over } from '../../description/addresses';
import type { Area, SheetDescription } from '../../description/description';
import type { SheetKey } from '../../kept/sheet-keys';
import { block, cell } from '../../design/sheet-builder';
import { colors, styles } from '../../design/styles';
import { at, cellText } from '../cell-formula';

/** A number in words: 0 in the cell's own green, 1 and more in the format's red. */
const inWords = (none: string, one: string, more: string): string =>
  [`[=0]${none}`, `[Red][=1]${one}`, `[Red]${more}`].join(';');

/** What does not come to 0 stands out; an amount below it has its minus. */
export const differenceFormat = (format: string): string =>
  `[Red]${format};[Red]-${format};${format}`;

const quoted = (words: string): string => `"${words.replaceAll('"', '”')}"`;

/** 0 and 1 as a verdict in words. */
export const verdictFormat = (agrees: string, differs: string): string =>
  inWords(quoted(agrees), quoted(differs), quoted(differs));

/** How many checks do not agree, as a sentence: the words are the number's format. */
export function sentenceFormat(language: Language, checks: number, sheet: string): string {
  const all = String(checks);
  return language === 'en'
    ? inWords(
        quoted(`✓ Checks: all ${all} agree`),
        quoted(`✕ Checks: 1 of ${all} does not agree: see ${sheet}`),
        `"✕ Checks: "0${quoted(` of ${all} do not agree: see ${sheet}`)}`,
      )
    : inWords(
        quoted(`✓ Kontrol: alle ${all} stemmer`),
        quoted(`✕ Kontrol: 1 af ${all} stemmer ikke: se ${sheet}`),
        `"✕ Kontrol: "0${quoted(` af ${all} stemmer ikke: se ${sheet}`)}`,
      );
}

/** What agrees; the format says otherwise of what does not. */
export const agreeing = { ...styles.result.font, color: colors.agrees };

export const sentenceStyle = (format: string) => ({
  ...{ font: agreeing, numberFormat: format },
  ...({ horizontal: 'left', vertical: 'center' } as const),
});

/** Where the line stands on each sheet: below its head, and on the page that is signed below its end. */
function lineOn(key: SheetKey, { print: { area } }: SheetDescription): Area {
  const wide = (row: number, column: number, columns: number) => block(row, column, 1, columns);
  switch (key) {
    case 'plan':
      return wide(area.row + area.rows + 1, 0, area.columns);
    case 'scenarios':
      return wide(3, 0, 5);
    case 'log':
    case 'summary':
      return wide(2, 0, 4);
    default:
      return wide(2, 1, 4);
  }
}

/** In points: clear of the rule above it. */
const lineHeight = 20;

/** How many checks do not agree, where the Checks sheet says it. */
export interface Verdict {
  readonly sheet: string;
  readonly area: Area;
  /** Of every check 0 where it agrees, and 1 where it does not. */
  readonly verdicts: Area;
  readonly failing: number;
  readonly format: string;
}

/** A sheet with the line that says whether the checks agree: a link to the first that does not. */
export function withChecksLine(
  sheet: SheetDescription,
  key: SheetKey,
  { sheet: checks, area, verdicts, failing, format }: Verdict,
): SheetDescription {
  if (key === 'checks') return sheet;
  const line = lineOn(key, sheet);
  const place = (cells: Area) => onSheet(checks, over(cells));
  const link = linkToFirst(at(place(verdicts)), constant(1), at(place(area)));
  const { row, column } = line;
  const after = sheet.cells.findIndex(
    (one) => one.row > row || (one.row === row && one.column > column),
  );
  const cells = [...sheet.cells];
  cells.splice(after < 0 ? cells.length : after, 0, {
    ...cell(row, column),
    content: { kind: 'formula', formula: `=${cellText(link)}`, value: failing },
    style: sentenceStyle(format),
  });
  const rowHeights = new Map([...sheet.rowHeights, [line.row, lineHeight]]);
  return { ...sheet, cells, rowHeights, merged: [...sheet.merged, line] };
}
