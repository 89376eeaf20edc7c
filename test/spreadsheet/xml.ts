/** An element of an XML document. */
export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const reference = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));|&/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Characters that XML 1.0 does not allow, not even as references. */
const forbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a document without a DTD, and refuses one that is not well-formed: the packages that we
 * install have no parser, and a test must not read what a spreadsheet would not.
 */
export function parseXml(document: string): XmlElement {
  const source = document.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const wrong = forbidden.exec(source);
  if (wrong !== null) throw malformed(source, wrong.index);
  const root = opened('', {});
  const path = [root];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const found = token.exec(source);
    const parent = path.at(-1);
    if (found === null || parent === undefined) throw malformed(source, at);
    const [, data, closing, opening, attributes = '', empty, text] = found;
    if (data !== undefined) parent.text += data;
    else if (text !== undefined) parent.text += decoded(text);
    else if (closing !== undefined) {
      if (closing !== parent.name) throw malformed(source, at);
      path.pop();
    } else if (opening !== undefined) {
      const element = opened(opening, attributesOf(attributes));
      parent.children.push(element);
      if (empty === '') path.push(element);
    }
  }
  const [top, ...others] = root.children;
  if (path.length !== 1 || top === undefined || others.length > 0 || root.text.trim() !== '') {
    throw malformed(source, source.length);
  }
  return top;
}

/** All elements of that name, the element itself among them, in document order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => elementsOf(child, name));
  return element.name === name ? [element, ...below] : below;
}

function opened(name: string, attributes: Record<string, string>): OpenElement {
  return { name, attributes, children: [], text: '' };
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    if (name in attributes) throw new Error(`Attribute ${name} twice in ${source}`);
    attributes[name] = decoded((double ?? single ?? '').replace(/[\n\t]/g, ' '));
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(reference, (whole, hexadecimal, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof decimal === 'string' ? decimal : `0x${String(hexadecimal)}`;
    const character = whole === '&' ? '\0' : String.fromCodePoint(Number(code));
    if (forbidden.test(character)) throw new Error(`${whole} in ${text.slice(0, 80)}`);
    return character;
  });
}

function malformed(source: string, at: number): Error {
  return new Error(`Not well-formed XML: ${source.slice(Math.max(0, at - 60), at + 60)}`);
}
