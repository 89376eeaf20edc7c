import type { PrintDescription } from '../description';
import { xmlText } from './xml';

const millimetresInAnInch = 25.4;
const paperSizes = { A4: 9, letter: 1 };
const footerStyle = '&"Calibri,Regular"&9&K545B68';

/** Margins, paper and footer: file, sheet and page. */
export function printingXml(print: PrintDescription): string {
  const margin = String(print.margin / millimetresInAnInch);
  const edge = String(print.margin / millimetresInAnInch / 2);
  const page = print.pageNumber;
  const footer = `&L${footerStyle}&F&C${footerStyle}&A&R${footerStyle}${page}`;
  return (
    `<pageMargins left="${margin}" right="${margin}" top="${margin}" bottom="${margin}" header="${edge}" footer="${edge}"/>` +
    `<pageSetup paperSize="${String(paperSizes[print.paper])}" fitToWidth="${String(print.pagesWide)}" ` +
    `fitToHeight="${String(print.pagesTall)}" orientation="${print.orientation}"/>` +
    `<headerFooter><oddFooter>${xmlText(footer)}</oddFooter></headerFooter>`
  );
}
