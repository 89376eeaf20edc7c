import { SaxesParser, type SaxesTagNS } from 'saxes';
import { damaged } from './unreadable';

export interface Attributes {
  /** Of an attribute without a prefix, or of one in a namespace that ends so. */
  get(name: string, namespaceEnd?: string): string | undefined;
}

/** What happens at the start and the end of every element in the expected namespace. */
export interface ElementReader {
  opened?(name: string, attributes: Attributes, namespace: string): void;
  /** `text` is what stands directly inside. */
  closed?(name: string, text: string): void;
}

export interface Expected {
  readonly namespace: RegExp;
  /** The name of the outermost element. */
  readonly root?: string;
  /** What a document with another root is; else it is damaged. */
  readonly otherwise?: Error;
}

/** Parts of a workbook have ten levels; each costs every prefix a look. */
const deepest = 32;
const chunk = 1 << 16;

/**
 * Reads a part of a package event by event, so that a large sheet never stands in memory as a tree;
 * with saxes, because it holds documents to the letter of XML, knows namespaces and declares its types.
 * What is not well-formed is refused, and so is every DTD, as the format wants: nothing that a
 * document declares is ever expanded.
 */
export function readXml(
  part: string,
  bytes: Uint8Array,
  expected: Expected,
  reader: ElementReader,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const refuse = () => {
    throw damaged(part);
  };
  const texts: string[] = [];
  const addText = (text: string) => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  const namespaces = new Map<string, boolean>();
  const isExpected = ({ uri }: SaxesTagNS) => {
    const known = namespaces.get(uri);
    if (known !== undefined) return known;
    const answer = expected.namespace.test(uri);
    namespaces.set(uri, answer);
    return answer;
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    if (texts.push('') > deepest) refuse();
    if (texts.length === 1 && expected.root !== undefined) {
      if (tag.local !== expected.root || !isExpected(tag)) {
        throw expected.otherwise ?? damaged(part);
      }
    }
    if (isExpected(tag)) reader.opened?.(tag.local, new AttributesOfTag(tag.attributes), tag.uri);
  });
  parser.on('closetag', (tag) => {
    const text = texts.pop() ?? '';
    if (isExpected(tag)) reader.closed?.(tag.local, text);
  });
  for (const text of decoded(part, bytes)) parser.write(text);
  parser.close();
}

/** A package's XML is UTF-8 or UTF-16, which begins with its mark; other bytes are refused. */
function* decoded(part: string, bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const decode = (piece: Uint8Array, stream: boolean) => {
    try {
      return decoder.decode(piece, { stream });
    } catch {
      throw damaged(part);
    }
  };
  for (let at = 0; at < bytes.length; at += chunk) {
    yield decode(bytes.subarray(at, at + chunk), true);
  }
  yield decode(new Uint8Array(), false);
}

export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** An object of a class: a sheet has a million elements. */
class AttributesOfTag implements Attributes {
  constructor(private readonly attributes: SaxesTagNS['attributes']) {}

  get(name: string, namespaceEnd?: string): string | undefined {
    if (namespaceEnd === undefined) return this.attributes[name]?.value;
    return Object.values(this.attributes).find(
      ({ local, uri }) => local === name && uri.endsWith(namespaceEnd),
    )?.value;
  }
}
