import { clipped, longest } from '../../description/text-limits';

/** What XML 1.0 cannot hold at all: most controls, halves of a surrogate pair, two non-characters. */
const illegal =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Text for an element or an attribute. Line ends are written as references, because a parser turns
 * them into other characters; what XML cannot hold becomes the replacement character.
 */
export function xmlText(text: string): string {
  return elementText(text).replaceAll('"', '&quot;');
}

/** Inside an element quotation marks stand as they are: formulas have a hundred thousands of them. */
export function elementText(text: string): string {
  return /[^ -%'-;=?-\ud7ff]/.test(text)
    ? text.replace(illegal, '\ufffd').replace(/[&<>\t\n\r]/g, (found) => entities[found] ?? found)
    : text;
}

/**
 * Text where the format has an escape of its own, `_xHHHH_`: cells, messages, comments. Controls are
 * kept through it, and text that looks like such an escape is kept from being read as one.
 */
export function cellText(text: string): string {
  return xmlText(
    clipped(text, longest.cell).replace(
      /_(?=x[0-9a-f]{4}_)|[\0-\x08\x0b-\x1f\ufffe\uffff]/gi,
      (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}
