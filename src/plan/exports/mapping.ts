import * as v from 'valibot';
import { dayOrders } from './formats/days';
import { dealTypes } from '../deals/sale-types';
import type { Plan } from '../plan';
import { plainHead } from './columns/plain-head';
import { lettersOf } from './words/sale-words';
import { stages } from './words/stage-words';

const [longest, most] = [200, 500];
const text = v.pipe(v.string(), v.maxLength(longest));
const picked = <const T extends readonly string[]>(words: T) => v.picklist(words);

/**
 * What a person has said about the exports that a plan is paid by, once and for all of them: it wins
 * over every guess. Kept with the plan; the deals are not.
 */
export const exportMappingSchema = v.strictObject({
  /** The head of an export, and our column by its id; '' for a column that is not taken. */
  columns: v.pipe(v.array(v.strictObject({ head: text, column: text })), v.maxLength(most)),
  /** A word for a type of sale, '' for rows without one, and what it is; rows of `none` are no sales. */
  saleWords: v.pipe(
    v.array(
      v.strictObject({
        word: text,
        type: picked([...dealTypes(), 'none']),
      }),
    ),
    v.maxLength(most),
  ),
  stageWords: v.pipe(
    v.array(v.strictObject({ word: text, stage: picked(stages) })),
    v.maxLength(most),
  ),
  /** How a column is read, by its head. */
  formats: v.pipe(
    v.array(
      v.strictObject({
        head: text,
        decimalSign: v.optional(picked(['.', ','])),
        dayOrder: v.optional(picked(dayOrders)),
        shares: v.optional(picked(['share', 'percent'])),
      }),
    ),
    v.maxLength(most),
  ),
});
export type ExportMapping = v.InferOutput<typeof exportMappingSchema>;
/** What a word for a type of sale may mean. */
export type SaleMeaning = ExportMapping['saleWords'][number]['type'];
export type SaidFormat = ExportMapping['formats'][number];

export const noMapping: ExportMapping = {
  ...{ columns: [], saleWords: [], stageWords: [], formats: [] },
};

/** What was said when the plan's last exports were taken in; nothing where that cannot be read. */
export function mappingOf({ exports }: Plan): ExportMapping {
  const read = v.safeParse(exportMappingSchema, exports);
  return read.success ? read.output : noMapping;
}

/** What a plan keeps of it: the last that was said, without heads that are longer than any head. */
export function keptMapping(mapping: ExportMapping): ExportMapping | undefined {
  const kept = <T extends object>(all: readonly T[]): T[] =>
    all
      .filter((one) => Object.values(one).every((said) => String(said).length <= longest))
      .slice(-most);
  const { columns, saleWords, stageWords, formats } = mapping;
  const said = [columns, saleWords, stageWords, formats].some((all) => all.length > 0);
  if (!said) return undefined;
  return {
    ...{ columns: kept(columns), saleWords: kept(saleWords) },
    ...{ stageWords: kept(stageWords), formats: kept(formats) },
  };
}

/** A head is from now on such a column of ours, and no other head is; '' for none. */
export const withColumn = (
  mapping: ExportMapping,
  head: string,
  column: string,
): ExportMapping => ({
  ...mapping,
  columns: [
    ...mapping.columns.filter(
      (one) => !isHead(one, head) && (column === '' || one.column !== column),
    ),
    { head, column },
  ],
});

export const withSaleWord = (
  mapping: ExportMapping,
  word: string,
  type: SaleMeaning,
): ExportMapping => ({
  ...mapping,
  saleWords: [...mapping.saleWords.filter((one) => !isWord(one, word)), { word, type }],
});

export const withStageWord = (
  mapping: ExportMapping,
  word: string,
  stage: ExportMapping['stageWords'][number]['stage'],
): ExportMapping => ({
  ...mapping,
  stageWords: [...mapping.stageWords.filter((one) => !isWord(one, word)), { word, stage }],
});

/** How the cells under a head are read; what else was said of them stays. */
export const withFormat = (
  mapping: ExportMapping,
  head: string,
  format: Omit<SaidFormat, 'head'>,
): ExportMapping => ({
  ...mapping,
  formats: [
    ...mapping.formats.filter((one) => !isHead(one, head)),
    { ...mapping.formats.find((one) => isHead(one, head)), head, ...format },
  ],
});

const isHead = (one: { readonly head: string }, head: string): boolean =>
  plainHead(one.head) === plainHead(head);
const isWord = (one: { readonly word: string }, word: string): boolean =>
  lettersOf(one.word) === lettersOf(word);
