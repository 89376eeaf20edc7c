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
    `<pageSetup paperSize="${String(paperSizes[print.paper])}" fitToWidth="${String(print.pagesWide)}" ` +
    `fitToHeight="${String(print.pagesTall)}" orientation="${print.orientation}"/>` +
    `<headerFooter><oddFooter>${xmlText(footer)}</oddFooter></headerFooter>`
  );
}
