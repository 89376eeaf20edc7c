import type { ExportMapping, SaleMeaning } from '../mapping';
import type { Cell } from '../reading/separated-text';
import { lettersOf, saleWord } from './sale-words';
import { type Stage, stageWord } from './stage-words';

/** What a word is taken for; undefined for one that nobody has explained. */
export interface Meaning<T> {
  readonly means: T | undefined;
  readonly isSure: boolean;
}

/** A word of an export, in how many rows it stands, and what it is taken for. */
export interface FoundWord<T> extends Meaning<T> {
  readonly word: string;
  readonly rows: number;
}

/** What a person has said of a word stands before what the trade means by it. */
export function saleMeanings({ saleWords }: ExportMapping): (word: string) => Meaning<SaleMeaning> {
  const said = new Map(saleWords.map(({ word, type }) => [lettersOf(word), type]));
  return oncePerWord((word) => {
    const spoken = said.get(lettersOf(word));
    if (spoken) return { means: spoken, isSure: true };
    const known = saleWord(word);
    return { means: known?.type, isSure: known?.isSure ?? false };
  });
}

export function stageMeanings({ stageWords }: ExportMapping): (word: string) => Meaning<Stage> {
  const said = new Map(stageWords.map(({ word, stage }) => [lettersOf(word), stage]));
  return oncePerWord((word) => {
    const means = said.get(lettersOf(word)) ?? stageWord(word);
    return { means, isSure: means !== undefined };
  });
}

/** Thousands of rows have the same few words. */
function oncePerWord<T>(meaning: (word: string) => Meaning<T>): (word: string) => Meaning<T> {
  const known = new Map<string, Meaning<T>>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const now = meaning(word);
    known.set(word, now);
    return now;
  };
}

/** The words of a column, the most frequent first; '' for the cells that have none. */
export function foundWords<T>(
  cells: readonly Cell[],
  meaning: (word: string) => Meaning<T>,
): readonly FoundWord<T>[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  return [...counts]
    .map(([word, rows]) => ({ word, rows, ...meaning(word) }))
    .sort((a, b) => b.rows - a.rows || (a.word < b.word ? -1 : 1));
}
