import { anyText } from '../../../engine/compared-texts';
import type { Language } from '../../../engine/words';
import { saleTypeName } from '../../deals/sale-types';
import { columnNamed } from '../../exports/columns/named-column';

/** What a line asks of, as `Nordic, 3 years`; of one that asks of nothing, anything. */
export function lineInWords(
  of: readonly string[],
  columns: readonly string[],
  language: Language,
): string {
  const said = of.flatMap((name, k) => {
    if (name === anyText) return [];
    return [columnNamed(columns[k] ?? '') === 'type' ? saleTypeName(name, language) : name];
  });
  return said.length > 0 ? said.join(', ') : { en: 'anything', da: 'alt' }[language];
}

/** What the columns are called, `Region and Term`. */
export const columnsInWords = (columns: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(columns);
