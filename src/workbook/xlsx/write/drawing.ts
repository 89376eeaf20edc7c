import type { ChartDescription, Position } from '../../description/description';
import {
  chartNamespace,
  drawingNamespace,
  relationshipNamespace,
  sheetDrawingNamespace,
} from './namespaces';
import { declaration, xmlText } from './xml';

/** Where the charts of a sheet stand, and what a screen reader says of them. */
export function drawingXml(charts: readonly ChartDescription[]): string {
  return (
    `${declaration}<xdr:wsDr xmlns:xdr="${sheetDrawingNamespace}" xmlns:a="${drawingNamespace}" ` +
    `xmlns:c="${chartNamespace}" xmlns:r="${relationshipNamespace}">` +
    `${charts.map(frame).join('')}</xdr:wsDr>`
  );
}

function frame({ name, alternativeText, over }: ChartDescription, index: number): string {
  const end = { row: over.row + over.rows, column: over.column + over.columns };
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', over)}${corner('to', end)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${String(index + 2)}" name="${xmlText(name)}" descr="${xmlText(alternativeText)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart r:id="rId${String(index + 1)}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function corner(name: string, { row, column }: Position): string {
  return (
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
