import { excelError, invalid } from '../errors';
import { text } from '../kinds';
import type { Workbook, XmlPart } from '../model/workbook';
import { handle, method, readOnly, type ClassTable, type Handle } from '../schema';

const wrap = (part: XmlPart | undefined): Handle | null =>
  part ? handle('CustomXmlPart', part) : null;

/**
 * The namespace of the outermost element. Not a parser: it refuses what has no single root element,
 * which is the fault that a writer of XML is likely to make.
 */
function rootNamespace(xml: string): string {
  const root =
    /^\s*(?:<\?xml[^?]*\?>)?\s*(?:<!--[\s\S]*?-->\s*)*<([\w.-]+:)?([\w.-]+)([^>]*)>/.exec(xml);
  if (!root || xml.includes('<!DOCTYPE')) throw invalid('This is not an XML document.');
  const [, prefix = '', name = '', rest = ''] = root;
  const closes = rest.endsWith('/') || new RegExp(`</${prefix}${name}\\s*>\\s*$`).test(xml);
  if (!closes) throw invalid(`The element ${prefix}${name} does not end.`);
  const declaration = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
  const value = new RegExp(`(?:^|\\s)${declaration}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(rest);
  return value?.[1] ?? value?.[2] ?? '';
}

export const customXmlPartCollectionTable: ClassTable<Workbook> = {
  items: ({ xmlParts }) => xmlParts.map((part) => handle('CustomXmlPart', part)),
  indexer: ({ xmlParts }, id) => {
    const part = wrap(xmlParts.find((one) => one.id === id));
    if (!part) throw excelError('ItemNotFound', `No part ${id}.`);
    return part;
  },
  methods: {
    Add: method([text], (workbook, xml) => {
      const namespace = rootNamespace(xml);
      return handle('CustomXmlPart', workbook.addXmlPart(xml, namespace));
    }),
    GetByNamespace: method([text], ({ xmlParts }, namespace) =>
      handle(
        'CustomXmlPartScopedCollection',
        xmlParts.filter((part) => part.namespace === namespace),
      ),
    ),
    GetCount: method([], ({ xmlParts }) => xmlParts.length),
    GetItemOrNullObject: method([text], ({ xmlParts }, id) =>
      wrap(xmlParts.find((part) => part.id === id)),
    ),
  },
};

export const customXmlPartScopedCollectionTable: ClassTable<readonly XmlPart[]> = {
  items: (parts) => parts.map((part) => handle('CustomXmlPart', part)),
  indexer: (parts, id) => {
    const part = wrap(parts.find((one) => one.id === id));
    if (!part) throw excelError('ItemNotFound', `No part ${id}.`);
    return part;
  },
  methods: {
    GetCount: method([], (parts) => parts.length),
    GetItemOrNullObject: method([text], (parts, id) => wrap(parts.find((part) => part.id === id))),
    GetOnlyItem: method([], (parts) => {
      const [only, ...more] = parts;
      if (!only || more.length > 0) throw excelError('GeneralException', 'There is not one part.');
      return handle('CustomXmlPart', only);
    }),
    /** Null when there is none, and also when there are several. */
    GetOnlyItemOrNullObject: method([], (parts) => (parts.length === 1 ? wrap(parts[0]) : null)),
  },
};

export const customXmlPartTable: ClassTable<XmlPart> = {
  properties: {
    Id: readOnly((part) => part.id),
    NamespaceUri: readOnly((part) => part.namespace),
  },
  methods: {
    Delete: method([], (part) => part.workbook.removeXmlPart(part)),
    GetXml: method([], (part) => part.xml),
    SetXml: method([text], (part, xml) => {
      part.namespace = rootNamespace(xml);
      part.xml = xml;
    }),
  },
  id: { name: 'Id', of: (part) => part.id },
  check: (part) => {
    if (part.isDeleted) throw excelError('ItemNotFound', 'The part was deleted.');
  },
};
