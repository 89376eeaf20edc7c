import { longestName } from '../../../engine/compared-texts';
import { type Column, type Condition, binding, cellsOf, operator } from '../../formula';

/**
 * Whether MATCH finds every filled cell of a column by what stands in it: each holds a text, none a sign
 * that MATCH takes for a wildcard, and none more characters than a name may have. Such a column needs no
 * keys: spreadsheets look through typed cells several times as fast as through calculated ones.
 */
export const arePlainTexts = operator({
  value: (column: Column<unknown>): Condition =>
    cellsOf(column).every(
      (cell) =>
        cell === undefined ||
        (typeof cell === 'string' && cell.length <= longestName && !/[*?~]/.test(cell)),
    ),
  text: (column) => {
    const having = (pattern: string) => `COUNTIF(${column},${pattern})`;
    const unlike = ['"*~**"', '"*~?*"', '"*~~*"', `REPT("?",${String(longestName + 1)})&"*"`];
    const filled = `${having('"?*"')}+COUNTBLANK(${column})-COUNT(${column})`;
    return `${filled}-${unlike.map(having).join('-')}=ROWS(${column})`;
  },
  binds: binding.compare,
  words: (language, column) =>
    language === 'en' ? `${column} are plain texts` : `${column} er almindelige tekster`,
});
