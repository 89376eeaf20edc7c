import type { LocalizedText } from '../../engine/words';
import { separatedRows, withoutLastEnds } from '../../plan/exports/reading/separated-text';
import { type RangeValues, valuesAt } from '../host/excel-selection';
import { texts } from './texts';

type Columns = readonly (readonly unknown[])[];

/** Columns of cells and the rows above them, or why they are none. */
export type Given =
  | {
      readonly columns: Columns;
      readonly above: number;
      /** Which cells were taken side by side, where they do not stand so. */
      readonly beside?: LocalizedText;
    }
  | { readonly refused: LocalizedText };

/** To hold so many against the plan takes seconds, in slices. */
const mostRows = 20_000;

/** The columns of a pasted text; a comma is part of an amount, and never between two of them. */
export function pastedColumns(text: string, most: 2 | 3): Given {
  const separator = text.includes('\t') ? '\t' : ';';
  const rows = separatedRows(withoutLastEnds(text), separator, mostRows + 1);
  if (rows.length > mostRows) return { refused: texts.moreRows };
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2) return { refused: texts.oneColumn };
  const more = most === 2 ? texts.moreColumns : texts.moreWithQuotas;
  if (width > most) return { refused: filled(more, { columns: width }) };
  return {
    columns: Array.from({ length: width }, (_, k) => rows.map((row) => row[k] ?? '')),
    above: 0,
  };
}

/** The columns that stand at addresses of the open workbook; the last may be left out. */
export async function columnsAt(addresses: readonly string[]): Promise<Given> {
  const [amounts = '', old = '', quotas = ''] = addresses.map((address) => address.trim());
  if (amounts === '' || old === '') return { refused: texts.missing };
  const asked = [amounts, old, ...(quotas === '' ? [] : [quotas])];
  const ranges: RangeValues[] = [];
  for (const address of asked) {
    const range = await valuesAt(address).catch(() => undefined);
    if (!range) return { refused: filled(texts.noRange, { '': address }) };
    if (range.columns !== 1) {
      return { refused: filled(texts.wide, { '': address, columns: range.columns }) };
    }
    ranges.push(range);
  }
  const rows = ranges[0]?.rows ?? 0;
  // Whole columns have a million, of which those below the last that is filled are not read.
  if (ranges.some(({ values }) => values.length > mostRows)) return { refused: texts.moreRows };
  const uneven = ranges.findIndex((range) => range.rows !== rows);
  if (uneven > 0) {
    const [other, others] = [asked[uneven] ?? '', ranges[uneven]?.rows ?? 0];
    return { refused: filled(texts.uneven, { '': amounts, rows, other, others }) };
  }
  const above = ranges[0]?.above ?? 0;
  const shifted = ranges.findIndex((range) => range.above !== above);
  const other = ranges[shifted]?.above ?? 0;
  return {
    columns: ranges.map(({ values }) => values.map(([cell]) => cell)),
    above,
    ...(shifted > 0 && {
      beside: filled(texts.beside, { row: above + 1, other: other + 1, '': asked[shifted] ?? '' }),
    }),
  };
}

/** A text with its places filled in both languages. */
export function filled(
  words: LocalizedText,
  places: Readonly<Record<string, string | number>>,
): LocalizedText {
  const fill = (text: string) =>
    text.replace(/\{(\w*)\}/g, (place, key: string) => String(places[key] ?? place));
  return { en: fill(words.en), da: fill(words.da) };
}
