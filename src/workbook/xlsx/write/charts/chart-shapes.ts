import type { LineDescription, MarkerDescription } from '../../../description/description';
import { chartLook } from '../../../design/chart-look';
import { xmlText } from '../xml';

/** DrawingML measures lines in these. */
const unitsInAPoint = 12700;
const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot' };
const { font: face, markerLineWidth } = chartLook;

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** Ends are cut straight, so that a tread ends at its threshold and not beyond it. */
export function lineXml({ color, width, dash }: LineDescription): string {
  return (
    `<a:ln w="${String(Math.round(width * unitsInAPoint))}" cap="flat">${solidFill(color)}` +
    `<a:prstDash val="${dashes[dash]}"/><a:round/></a:ln>`
  );
}

export const noLine = '<a:ln><a:noFill/></a:ln>';

export function markerXml(marker: MarkerDescription | undefined): string {
  if (marker === undefined) return '<c:marker><c:symbol val="none"/></c:marker>';
  const line = lineXml({ color: marker.line, width: markerLineWidth, dash: 'solid' });
  return (
    `<c:marker><c:symbol val="${marker.shape}"/><c:size val="${String(marker.size)}"/>` +
    `<c:spPr>${solidFill(marker.fill)}${line}</c:spPr></c:marker>`
  );
}

/** The font of a label or an axis. */
export function textProperties(color: string = face.color, bold = false): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font('defRPr', color, bold)}</a:pPr>` +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

export function richText(text: string): string {
  return (
    '<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:pPr>${font('defRPr', face.color, false)}</a:pPr>` +
    `<a:r>${font('rPr', face.color, false)}<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

function font(element: string, color: string, bold: boolean): string {
  return (
    `<a:${element} sz="${String(face.size * 100)}" b="${bold ? '1' : '0'}">${solidFill(color)}` +
    `<a:latin typeface="${face.name}"/></a:${element}>`
  );
}
