import type { PrintDescription } from '../../description/description';
import { edgeMargin, pageFooter } from '../../description/page-footer';
import { xmlText } from './xml';

const millimetresInAnInch = 25.4;
const paperSizes = { A4: 9, letter: 1 };

/** Margins, paper and footer: file, sheet and page. */
export function printingXml(print: PrintDescription): string {
  const margin = String(print.margin / millimetresInAnInch);
  const edge = String(edgeMargin(print) / millimetresInAnInch);
  const { left, center, right } = pageFooter(print);
  const footer = `&L${left}&C${center}&R${right}`;
  return (
    `<pageMargins left="${margin}" right="${margin}" top="${margin}" bottom="${margin}" header="${edge}" footer="${edge}"/>` +
    `<pageSetup paperSize="${String(paperSizes[print.paper])}" ${pagesXml(print)} ` +
    `orientation="${print.orientation}"/>` +
    `<headerFooter><oddFooter>${xmlText(footer)}</oddFooter></headerFooter>` +
    breaksXml(print)
  );
}

const pagesXml = ({ sideBySide, pagesWide, pagesTall }: PrintDescription): string =>
  sideBySide
    ? `scale="${String(sideBySide.percent)}"`
    : `fitToWidth="${String(pagesWide)}" fitToHeight="${String(pagesTall)}"`;

/** Excel heeds breaks only where it is not to fit the pages by itself. */
function breaksXml({ sideBySide }: PrintDescription): string {
  if (!sideBySide) return '';
  const count = String(sideBySide.starts.length);
  const breaks = sideBySide.starts.map(
    (column) => `<brk id="${String(column)}" max="1048575" man="1"/>`,
  );
  return `<colBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</colBreaks>`;
}
