import { Malformed } from './unreadable';

/** What an element is called, and whose word that is. */
export interface ElementName {
  readonly local: string;
  readonly namespace: string;
}

const ofXml = 'http://www.w3.org/XML/1998/namespace';
const ofNamespaces = 'http://www.w3.org/2000/xmlns/';

/** The short words for namespaces that hold inside an element; most elements have those around them. */
export class Namespaces {
  private readonly own = new Map<string, string>();
  private readonly elements = new Map<string, ElementName>();

  constructor(private readonly around?: Namespaces) {
    if (!around)
      for (const [prefix, uri] of [
        ['', ''],
        ['xml', ofXml],
      ] as const)
        this.own.set(prefix, uri);
  }

  /** Those inside an element with these attributes, names and values by turns. */
  within(attributes: readonly string[]): Namespaces {
    let inside: Namespaces | undefined;
    for (let k = 0; k < attributes.length; k += 2) {
      const [name = '', uri = ''] = [attributes[k], attributes[k + 1]];
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      inside ??= new Namespaces(this);
      inside.declare(name.slice(6), uri);
    }
    return inside ?? this;
  }

  element(name: string): ElementName {
    const known = this.elements.get(name);
    if (known) return known;
    const colon = name.indexOf(':');
    const element = {
      local: name.slice(colon + 1),
      namespace: this.uri(name.slice(0, Math.max(colon, 0))),
    };
    this.elements.set(name, element);
    return element;
  }

  /** Of an attribute: one without a short word is in no namespace. */
  attribute(name: string): ElementName {
    const colon = name.indexOf(':');
    const namespace = colon < 0 ? '' : this.uri(name.slice(0, colon));
    return { local: name.slice(colon + 1), namespace };
  }

  private declare(prefix: string, uri: string): void {
    const isReserved = prefix === 'xmlns' || uri === ofNamespaces;
    const isXmls = (prefix === 'xml') === (uri === ofXml);
    if (isReserved || !isXmls || (prefix !== '' && uri === '')) throw new Malformed();
    this.own.set(prefix, uri);
  }

  private uri(prefix: string): string {
    const uri = this.own.get(prefix) ?? this.around?.uri(prefix);
    if (uri === undefined) throw new Malformed();
    return uri;
  }
}
