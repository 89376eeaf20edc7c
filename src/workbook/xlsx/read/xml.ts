import { Namespaces } from './namespaces';
import { Malformed, damaged } from './unreadable';
import type { Allowance } from './limits';
import { scanXml, type XmlEvents } from './xml-syntax';

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

/** An element that is open, one for each level: a sheet has a million elements, and few inside each other. */
class OpenElement {
  text = '';
  local = '';
  namespace = '';
  isExpected: boolean;
  /** How it is written, by which words: the next of its level is mostly written so too. */
  private tag: string | undefined;
  private within: Namespaces | undefined;

  constructor(
    public around: Namespaces,
    private readonly expected: RegExp,
  ) {
    this.isExpected = expected.test('');
  }

  begin(tag: string, around: Namespaces, within: Namespaces): void {
    this.text = '';
    this.around = around;
    if (tag === this.tag && within === this.within) return;
    this.tag = tag;
    this.within = within;
    const { local, namespace } = within.element(tag);
    this.local = local;
    if (namespace === this.namespace) return;
    this.namespace = namespace;
    this.isExpected = this.expected.test(namespace);
  }
}

/**
 * Reads a part of a package event by event, so that a large sheet never stands in memory as a tree.
 * What is not well-formed is refused, and so is every DTD, as the format wants: nothing that a
 * document declares is ever expanded.
 */
export function readXml(
  part: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
  expected: Expected,
  reader: ElementReader,
  allow: Allowance = () => undefined,
): void {
  const levels: OpenElement[] = [];
  let depth = 0;
  let namespaces = new Namespaces();
  try {
    const events: XmlEvents = {
      opened(tag, attributes) {
        const around = namespaces;
        let own = noAttributes;
        if (attributes.length > 0) {
          namespaces = around.within(attributes);
          own = new AttributesOfTag(attributes, namespaces);
          own.check();
        }
        if (depth === deepest) throw new Malformed();
        const element = (levels[depth++] ??= new OpenElement(around, expected.namespace));
        element.begin(tag, around, namespaces);
        if (depth === 1 && expected.root !== undefined) {
          const isRoot = element.local === expected.root && element.isExpected;
          if (!isRoot) throw expected.otherwise ?? new Malformed();
        }
        if (element.isExpected) reader.opened?.(element.local, own, element.namespace);
      },
      closed() {
        const element = levels[--depth];
        if (!element) return;
        namespaces = element.around;
        if (element.isExpected) reader.closed?.(element.local, element.text);
      },
      text(text) {
        const element = levels[depth - 1];
        if (element) element.text += text;
      },
    };
    scanXml(decoded(bytes), events, allow);
  } catch (error) {
    throw error instanceof Malformed ? damaged(part) : error;
  }
}

/** How much of a part is read at a time: little to unpack in vain, and enough to be read at once. */
const atATime = 2 ** 18;

/**
 * A package's XML is UTF-8 or UTF-16, which begins with its mark; other bytes are refused. Each piece
 * is decoded by itself, since a decoder that waits for the rest of a letter is several times slower;
 * most pieces have plain letters alone, whatever stands in others.
 */
function* decoded(bytes: Uint8Array | Iterable<Uint8Array>): Generator<string> {
  let encoding: string | undefined;
  let decoder = decoderOf('utf-8', false);
  /** What a piece ends with that goes on in the next: the rest of a letter, half of a line's end. */
  let rest = new Uint8Array();
  const wide: Uint8Array[] = [];
  for (const piece of bytes instanceof Uint8Array ? inPieces(bytes) : bytes) {
    encoding ??= encodingOf(piece);
    if (encoding !== 'utf-8') {
      wide.push(piece);
      continue;
    }
    const all = rest.length === 0 ? piece : concatenated([rest, piece]);
    const end = endOfLetters(all);
    rest = all.slice(end);
    if (end > 0) yield decode(decoder, all.subarray(0, end));
    // Only the first letter of a document is a mark.
    if (end > 0 && !decoder.ignoreBOM) decoder = decoderOf('utf-8', true);
  }
  if (rest.length > 0) yield decode(decoder, rest);
  if (wide.length > 0) yield decode(decoderOf(encoding ?? '', false), concatenated(wide));
}

const decoderOf = (encoding: string, ignoreBOM: boolean) =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM });

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    const text = decoder.decode(bytes);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    throw new Malformed();
  }
}

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += atATime) yield bytes.subarray(at, at + atATime);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return all;
}

/** Where the last whole letter ends: no byte of a longer one is cut off, and no `\r` without what follows. */
function endOfLetters(bytes: Uint8Array): number {
  let end = bytes.length;
  for (let back = 0; back < 4 && end > 0; back++, end--) {
    const last = bytes[end - 1] ?? 0;
    if (last < 0x80) return last === carriageReturn ? end - 1 : end;
    if (last >= 0xc0) return end - 1;
  }
  return end;
}

const carriageReturn = 0x0d;

export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

class AttributesOfTag implements Attributes {
  /** Names and values by turns. */
  constructor(
    private readonly all: readonly string[],
    private readonly namespaces: Namespaces,
  ) {}

  get(name: string, namespaceEnd?: string): string | undefined {
    for (let k = 0; k < this.all.length; k += 2) {
      const own = this.all[k] ?? '';
      const isIt = namespaceEnd === undefined ? own === name : this.isIn(own, name, namespaceEnd);
      if (isIt) return this.all[k + 1];
    }
    return undefined;
  }

  /** No prefix is unknown, and no attribute stands there twice under two prefixes. */
  check(): void {
    if (this.all.length === 0) return;
    let prefixed: Set<string> | undefined;
    for (let k = 0; k < this.all.length; k += 2) {
      const name = this.all[k] ?? '';
      if (!name.includes(':') || name.startsWith('xmlns:')) continue;
      const { local, namespace } = this.namespaces.attribute(name);
      prefixed ??= new Set();
      if (prefixed.has(`${local} ${namespace}`)) throw new Malformed();
      prefixed.add(`${local} ${namespace}`);
    }
  }

  private isIn(own: string, name: string, namespaceEnd: string): boolean {
    if (!own.includes(':') || own.startsWith('xmlns:')) return false;
    const { local, namespace } = this.namespaces.attribute(own);
    return local === name && namespace.endsWith(namespaceEnd);
  }
}

const noAttributes = new AttributesOfTag([], new Namespaces());
