import { customXmlNamespace } from './namespaces';
import { relationshipsOf, type Part } from './package';
import { declaration, xmlText } from './xml';

/** The parts that keep the `number`th XML document (from 1) beside the sheets. */
export function documentParts(document: string, number: number): Part[] {
  const item = `customXml/item${String(number)}.xml`;
  const properties = `itemProps${String(number)}.xml`;
  return [
    { path: item, text: document },
    ...relationshipsOf(item, [{ type: 'customXmlProps', target: properties }]),
    {
      path: `customXml/${properties}`,
      type: 'vnd.openxmlformats-officedocument.customXmlProperties',
      text:
        `${declaration}<ds:datastoreItem xmlns:ds="${customXmlNamespace}" ` +
        `ds:itemID="${xmlText(identifier(document, number))}"><ds:schemaRefs/></ds:datastoreItem>`,
    },
  ];
}

/**
 * A GUID that follows from the content, because Excel wants one and a random one would make every
 * file another file. The number keeps two equal documents apart.
 */
function identifier(document: string, number: number): string {
  const words = [1, 2, 3, 4].map((seed) => hash(document, seed * 31 + number));
  const digits = words
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  return `{${digits.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-8$3-8$4-$5')}}`;
}

/** FNV-1a, stirred by a seed: tells documents apart, protects nothing. */
function hash(text: string, seed: number): number {
  let state = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
}
