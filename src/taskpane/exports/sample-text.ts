import { type Language, da, en } from '../../engine/words';
import { amountIn } from '../../plan/exports/account';
import { isDate, isShareColumn } from '../../plan/exports/columns/our-columns';
import { type ExportColumn, askedOf } from '../../plan/exports/export-columns';
import type { SaidFormat } from '../../plan/exports/mapping';
import { readCell } from '../../plan/exports/rows/read-cell';

const writers = { en, da } as const;

/** A column's first value, and what it is read as where that is something else. */
export function sampleText(column: ExportColumn, language: Language): string {
  const { column: ours, sample } = column;
  const pasted = String(sample);
  if (ours === undefined || typeof sample === 'boolean') return pasted;
  const read = readCell(sample, column);
  if (!('value' in read) || typeof read.value !== 'number') return pasted;
  const shown = shownAs(ours, read.value, language);
  if (typeof sample === 'number') return isDate(ours) ? shown : writers[language].number(sample);
  return pasted === shown ? pasted : `${pasted} = ${shown}`;
}

function shownAs(ours: NonNullable<ExportColumn['column']>, value: number, language: Language) {
  const write = writers[language];
  if (isDate(ours)) return write.date(value).replaceAll(' ', '\u00a0');
  return isShareColumn(ours) ? write.percent(value) : amountIn[language](value);
}

/** What is asked of a column whose cells can be read in two ways: each way with what a cell comes to. */
export interface FormatChoice {
  readonly said: Omit<SaidFormat, 'head'>;
  readonly shown: string;
  readonly isChosen: boolean;
}

export function formatChoices(column: ExportColumn, language: Language): readonly FormatChoice[] {
  const about = askedOf(column);
  if (about === undefined || column.column === undefined) return [];
  const { unclearAmount, unclearDay } = column.contents;
  const found =
    (about === 'dayOrder' ? unclearDay : about === 'shares' ? '50' : unclearAmount) ?? '';
  if (found === '') return [];
  const choices = {
    decimalSign: [{ decimalSign: ',' }, { decimalSign: '.' }],
    dayOrder: [{ dayOrder: 'dmy' }, { dayOrder: 'mdy' }],
    shares: [{ shares: 'percent' }, { shares: 'share' }],
  } as const;
  return choices[about].map((said: Omit<SaidFormat, 'head'>) => ({
    said,
    shown: `${found} = ${readBy(said)}`,
    isChosen: column[about].format === said[about],
  }));

  function readBy(said: Omit<SaidFormat, 'head'>): string {
    const by = { by: 'person' } as const;
    const cell = readCell(found, {
      column: column.column,
      decimalSign: said.decimalSign ? { format: said.decimalSign, ...by } : column.decimalSign,
      dayOrder: said.dayOrder ? { format: said.dayOrder, ...by } : column.dayOrder,
      shares: said.shares ? { format: said.shares, ...by } : column.shares,
    });
    const isRead = 'value' in cell && typeof cell.value === 'number' && column.column !== undefined;
    return isRead ? shownAs(column.column, Number(cell.value), language) : '–';
  }
}
