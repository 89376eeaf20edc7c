import type { Language, LocalizedText } from '../../engine/words';
import { da, en } from '../../engine/words';
import type { Unit } from '../../formula/unit';
import type { Numbers } from '../number/numbers';
import { texts } from './texts';

/** What a step comes to, as a person says it. */
export function valueWords(
  value: unknown,
  unit: Unit | undefined,
  numbers: Numbers,
  language: Language,
): string {
  const say = (words: LocalizedText) => words[language];
  if (Array.isArray(value)) return say(texts.rows).replace('{}', String(value.length));
  if (value === undefined) return say(texts.blank);
  if (value === null || Number.isNaN(value)) return say(texts.refused);
  if (typeof value === 'boolean') return say(value ? texts.yes : texts.no);
  if (typeof value === 'string') return value.trim() === '' ? say(texts.emptyText) : value;
  if (typeof value === 'object' && 'row' in value) {
    return say(texts.rowOf).replace('{}', String(Number(value.row) + 1));
  }
  const number = Number(value);
  if (unit === 'date') return { en, da }[language].date(number);
  if (unit === 'percent') return numbers.percent(number);
  return unit === 'money' ? numbers.amount(number) : numbers.plain(Number(number.toPrecision(10)));
}
