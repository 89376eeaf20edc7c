import type { Plan } from '../plan/plan';

/** The namespace of the part of a workbook that holds its plan. */
export const planNamespace = 'urn:compsheet:plan';

/**
 * The plan as XML to be kept inside the workbook. It is the plan alone: never names or pay of
 * people, and nothing but the text of one element, so that no XML of a person's making gets in.
 * It names the sheet that shows it.
 */
export function planXml(plan: Plan, sheet: string): string {
  const text = escapeXml(JSON.stringify(plan));
  return `<plan xmlns="${planNamespace}" sheet="${escapeXml(sheet)}">${text}</plan>`;
}

/** Whether a plan's XML names this sheet as the one that shows it. */
export const isDocumentOf = (xml: string, sheet: string): boolean =>
  xml.includes(` sheet="${escapeXml(sheet)}"`);

/** Characters that mean something in XML are escaped; those that XML cannot hold are JSON-escaped already. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\uFFFE\uFFFF]/g, '');
}
