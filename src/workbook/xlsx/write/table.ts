import { relativeOver } from '../../description/addresses';
import type { TableDescription } from '../../description/description';
import { storedFormula } from './formulas';
import { mainNamespace } from './namespaces';
import { cellText, declaration, xmlText } from './xml';

/**
 * The part of a table, `id` being its number in the workbook. Titles are what the heads say, or Excel
 * would call the file broken; a calculated column is kept as such, so that a new row gets its formula.
 */
export function tableXml(table: TableDescription, id: number): string {
  const { name, area, columns, style, hasFilterButtons, isBanded } = table;
  const reference = relativeOver(area);
  return (
    `${declaration}<table xmlns="${mainNamespace}" id="${String(id)}" name="${xmlText(name)}" ` +
    `displayName="${xmlText(name)}" ref="${reference}" totalsRowShown="0">` +
    (hasFilterButtons ? `<autoFilter ref="${reference}"/>` : '') +
    `<tableColumns count="${String(columns.length)}">` +
    columns.map((column, index) => columnXml(column, index + 1, name)).join('') +
    `</tableColumns><tableStyleInfo name="${xmlText(style)}" ` +
    `showFirstColumn="0" showLastColumn="0" showRowStripes="${isBanded ? '1' : '0'}" ` +
    'showColumnStripes="0"/></table>'
  );
}

function columnXml(
  { title, formula }: TableDescription['columns'][number],
  id: number,
  table: string,
): string {
  const start = `<tableColumn id="${String(id)}" name="${cellText(title)}"`;
  if (formula === undefined) return `${start}/>`;
  const stored = xmlText(storedFormula(formula, table));
  return `${start}><calculatedColumnFormula>${stored}</calculatedColumnFormula></tableColumn>`;
}
