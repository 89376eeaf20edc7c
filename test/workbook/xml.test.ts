import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { readXml } from '../../src/workbook/xlsx/read/xml';
import { elementText, xmlText } from '../../src/workbook/xlsx/write/xml';

/** What is read of a document: elements with their attributes and texts, or that it is refused. */
type Events = readonly string[] | 'refused';

const anything = { namespace: /(?:)/ };

function ours(document: string | Iterable<Uint8Array>): Events {
  const events: string[] = [];
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  try {
    readXml('part', bytes, anything, {
      opened: (name, attributes, namespace) =>
        events.push(`<${name} ${namespace} ${attributes.get('a') ?? ''}`),
      closed: (name, text) => events.push(`>${name} ${text}`),
    });
  } catch {
    return 'refused';
  }
  return events;
}

/** The same by saxes, which holds a document to the letter of XML and its namespaces. */
function saxes(document: string): Events {
  const events: string[] = [];
  const texts: string[] = [];
  const add = (text: string) => {
    if (texts.length > 0) texts.push((texts.pop() ?? '') + text);
  };
  const parser = new SaxesParser({ xmlns: true, position: false });
  const refuse = () => {
    throw new Error('refused');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ local, uri, attributes }) => {
    texts.push('');
    events.push(`<${local} ${uri} ${attributes['a']?.value ?? ''}`);
  });
  parser.on('closetag', ({ local }) => events.push(`>${local} ${texts.pop() ?? ''}`));
  try {
    parser.write(document).close();
  } catch {
    return 'refused';
  }
  return events;
}

const piece = fc.constantFrom(
  ...[
    '<a>',
    '</a>',
    '<b/>',
    '<b a="1"/>',
    "<a a='&lt;&#65;'>",
    '<x:a xmlns:x="u">',
    '</x:a>',
    '<x:b/>',
  ],
  ...[
    '<b a="1" a="2"/>',
    '<b x:a="1"/>',
    '<b xml:space="preserve" />',
    '<b xmlns=""/>',
    '<a xmlns="v">',
  ],
  ...[
    '<b xmlns:x="u" xmlns:y="u" x:a="" y:a=""/>',
    '<b xmlns:x=""/>',
    '<b xmlns:xml="u"/>',
    '<b a = "1"/>',
  ],
  ...[
    '<b a=1/>',
    '<b a="1"b="2"/>',
    '<b a="<"/>',
    '<b a="&"/>',
    '<b a/>',
    '< b/>',
    '<b',
    '</ a>',
    '</a >',
  ],
  ...[
    'text',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '&amp;',
    '&amp;lt;',
    '&x;',
    '&',
    '&#0;',
    '&#xD800;',
    '&#x1F600;',
  ],
  ...[
    ']]>',
    ']]',
    '>',
    '<![CDATA[<&]]>',
    '<![CDATA[',
    '<!-- a -->',
    '<!-- -- -->',
    '<!--',
    '<!---->',
  ],
  ...[
    '<?a b?>',
    '<?xml version="1.0"?>',
    '<?XML?>',
    '<?a',
    '<?a:b c?>',
    '<?a?>',
    '<!DOCTYPE a>',
    '<!a>',
    '\0',
    '\u{1F600}',
  ],
  ...[
    'é',
    '<é/>',
    '<1/>',
    '<a:b:c/>',
    '<:a/>',
    '<a:/>',
    '<xmlns:a/>',
    '<b xmlns:xmlns="u"/>',
    '<b a="\n\t"/>',
  ],
);
const document = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 4 }).map((pieces) => `<r>${pieces.join('')}</r>`),
  fc
    .tuple(
      fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'),
      piece,
      piece,
    )
    .map(
      ([start, one, other]) => `${start}${one}<r xmlns="n" xmlns:x="u">${one}${other}</r>${other}`,
    ),
);

test('a document is read as saxes reads it, and refused where saxes refuses it', () => {
  fc.assert(
    fc.property(document, (xml) => {
      expect([xml, ours(xml)]).toEqual([xml, saxes(xml)]);
    }),
    { numRuns: 10_000 },
  );
});

test('what is written is read again: in an attribute, and in an element, where quotes stand as they are', () => {
  const text = fc.string({ unit: fc.constantFrom(...'a"\'&<>;]\t\n\r\u00e6\u{1f600}') });
  fc.assert(
    fc.property(text, text, (inside, attribute) => {
      const written = `<r a="${xmlText(attribute)}">${elementText(inside)}</r>`;
      expect(ours(written)).toEqual([`<r  ${attribute}`, `>r ${inside}`]);
      expect(saxes(written)).toEqual(ours(written));
    }),
  );
  expect(elementText('IF(A1="","",B1&"x")')).toBe('IF(A1="","",B1&amp;"x")');
});

/** The bytes of a document, so many at a time. */
function* inPieces(document: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(document);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test('wherever a document is cut into pieces, the same is read', () => {
  fc.assert(
    fc.property(document, fc.integer({ min: 1, max: 9 }), (text, size) => {
      // Behind what is read at once, for its declaration.
      const whole = `<!--${'-a'.repeat(600)}-->${text}`;
      expect(ours(inPieces(whole, size))).toEqual(ours(whole));
    }),
    { numRuns: 2_000 },
  );
});
