import { type ElementName, Namespaces } from './namespaces';
import { damaged } from './unreadable';
import type { Allowance } from './limits';
import { Malformed, scanXml, type XmlEvents } from './xml-syntax';

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

/** An object of a class: a sheet has a million elements. */
class OpenElement {
  text = '';

  constructor(
    readonly name: ElementName,
    readonly isExpected: boolean,
    readonly around: Namespaces,
  ) {}
}

/**
 * Reads a part of a package event by event, so that a large sheet never stands in memory as a tree.
 * What is not well-formed is refused, and so is every DTD, as the format wants: nothing that a
 * document declares is ever expanded.
 */
export function readXml(
  part: string,
  bytes: Uint8Array,
  expected: Expected,
  reader: ElementReader,
  allow: Allowance = () => undefined,
): void {
  const open: OpenElement[] = [];
  let namespaces = new Namespaces();
  let last = { namespace: '', isExpected: expected.namespace.test('') };
  const isExpected = ({ namespace }: ElementName): boolean => {
    if (namespace !== last.namespace) {
      last = { namespace, isExpected: expected.namespace.test(namespace) };
    }
    return last.isExpected;
  };
  try {
    const events: XmlEvents = {
      opened(tag, attributes) {
        const around = namespaces;
        namespaces = around.within(attributes);
        const name = namespaces.element(tag);
        const own = new AttributesOfTag(attributes, namespaces);
        own.check();
        const element = new OpenElement(name, isExpected(name), around);
        if (open.push(element) > deepest) throw new Malformed();
        if (open.length === 1 && expected.root !== undefined) {
          const isRoot = name.local === expected.root && element.isExpected;
          if (!isRoot) throw expected.otherwise ?? new Malformed();
        }
        if (element.isExpected) reader.opened?.(name.local, own, name.namespace);
      },
      closed() {
        const element = open.pop();
        if (!element) return;
        namespaces = element.around;
        if (element.isExpected) reader.closed?.(element.name.local, element.text);
      },
      text(text) {
        const element = open[open.length - 1];
        if (element) element.text += text;
      },
    };
    scanXml(decoded(bytes), events, allow);
  } catch (error) {
    throw error instanceof Malformed ? damaged(part) : error;
  }
}

/** A package's XML is UTF-8 or UTF-16, which begins with its mark; other bytes are refused. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed();
  }
}

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
