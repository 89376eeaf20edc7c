import { Refusal } from '../errors';
import type { Plain } from '../wire';

/** What a cell shows, for the formats that need no calendar and no words. */
export function shownText(value: Plain, format: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number' || format === 'General' || format === '@') return String(value);
  const plain = /^(#,##)?0(\.0+)?(%)?$/.exec(format);
  if (!plain) throw new Refusal(`how ${value} looks in the format ${format}`);
  const digits = (plain[2] ?? '.').length - 1;
  const shown = (plain[3] ? value * 100 : value).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: plain[1] !== undefined,
  });
  return shown + (plain[3] ?? '');
}
