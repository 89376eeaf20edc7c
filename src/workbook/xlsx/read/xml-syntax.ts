import type { Allowance } from './limits';

/**
 * The signs of an XML document, in their order: well-formed to the letter of XML 1.0, without a DTD.
 * It looks for the next sign that matters and copies what lies before it, so that megabytes of blanks,
 * of a comment or of one text cost next to nothing.
 */
export interface XmlEvents {
  /** A start tag, with names and values of its attributes by turns. */
  opened(name: string, attributes: readonly string[]): void;
  closed(): void;
  /** What stands directly inside the element that is open, in one piece or several. */
  text(text: string): void;
}

/** The document is not well-formed, or has a DTD. */
export class Malformed extends Error {}

const refuse = (): never => {
  throw new Malformed();
};

/** No element of a package's parts has half as many. */
const mostAttributes = 256;

export function scanXml(source: string, events: XmlEvents, allow: Allowance): void {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  if (neverInXml.test(text)) refuse();
  const open: string[] = [];
  const names = new Set<string>();
  /** The last name that began with each sign: the next is mostly the same, and need not be cut out. */
  const recent: string[] = new Array<string>(128).fill('');
  let hasRoot = false;
  let at = declaration.exec(text)?.[0].length ?? 0;

  /** The name that begins here, each looked at once. */
  const nameAt = (from: number): string => {
    const start = text.charCodeAt(from) & 127;
    const last = recent[start] ?? '';
    const isLast = last !== '' && text.startsWith(last, from);
    if (isLast && endsName(text.charCodeAt(from + last.length))) return last;
    let end = from;
    while (!endsName(text.charCodeAt(end))) end++;
    const name = text.slice(from, end);
    if (!names.has(name)) {
      if (!xmlName.test(name)) refuse();
      names.add(name);
    }
    recent[start] = name;
    return name;
  };
  /** Where what begins at `from` is over; the sign that ends it is looked for behind `start` signs. */
  const behind = (sign: string, from: number): number => {
    const end = text.indexOf(sign, from);
    return end < 0 ? refuse() : end + sign.length;
  };

  const endTag = (from: number): number => {
    const name = open.pop();
    if (name === undefined || !text.startsWith(name, from)) return refuse();
    const end = pastBlanks(text, from + name.length);
    if (text.charCodeAt(end) !== greater) refuse();
    events.closed();
    return end + 1;
  };
  const startTag = (from: number): number => {
    if (open.length === 0 && hasRoot) refuse();
    hasRoot = true;
    const name = nameAt(from);
    const attributes: string[] = [];
    let end = from + name.length;
    for (;;) {
      const next = pastBlanks(text, end);
      const sign = text.charCodeAt(next);
      if (sign === greater || sign === slash) {
        allow('attributes', attributes.length / 2);
        events.opened(name, attributes);
        if (sign === greater) {
          open.push(name);
          return next + 1;
        }
        if (text.charCodeAt(next + 1) !== greater) refuse();
        events.closed();
        return next + 2;
      }
      if (next === end) refuse();
      const attribute = nameAt(next);
      const equals = pastBlanks(text, next + attribute.length);
      if (text.charCodeAt(equals) !== equal) refuse();
      const start = pastBlanks(text, equals + 1);
      const quote = text.charAt(start);
      if (quote !== '"' && quote !== "'") refuse();
      end = behind(quote, start + 1);
      if (isAmong(attribute, attributes)) refuse();
      attributes.push(attribute, valueOf(text.slice(start + 1, end - 1), allow));
      if (attributes.length > 2 * mostAttributes) refuse();
    }
  };
  const declared = (from: number): number => {
    if (text.startsWith('--', from)) {
      const end = behind('--', from + 2);
      return text.charCodeAt(end) === greater ? end + 1 : refuse();
    }
    if (!text.startsWith('[CDATA[', from) || open.length === 0) return refuse();
    const end = behind(']]>', from + 7);
    events.text(text.slice(from + 7, end - 3));
    return end;
  };
  const instruction = (from: number): number => {
    const end = behind('?>', from);
    const [target = ''] = text.slice(from, Math.min(end - 2, from + 1_000)).split(/[ \t\n]/, 1);
    return xmlName.test(target) && !target.includes(':') && target.toLowerCase() !== 'xml'
      ? end
      : refuse();
  };

  while (at < text.length) {
    const sign = text.indexOf('<', at);
    const end = sign < 0 ? text.length : sign;
    if (end > at) {
      const between = text.slice(at, end);
      if (open.length > 0) events.text(contentOf(between, allow));
      else if (!isBlank.test(between)) refuse();
    }
    if (sign < 0) break;
    allow('tags', 1);
    const next = text.charCodeAt(sign + 1);
    if (next === slash) at = endTag(sign + 2);
    else if (next === exclamation) at = declared(sign + 2);
    else if (next === question) at = instruction(sign + 2);
    else at = startTag(sign + 1);
  }
  if (open.length > 0 || !hasRoot) refuse();
}

const [tab, line, blank, exclamation, slash] = [0x09, 0x0a, 0x20, 0x21, 0x2f];
const [equal, greater, question] = [0x3d, 0x3e, 0x3f];

const neverInXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const isBlank = /^[ \t\n]*$/;
const declaration =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>/;

/** A name with one colon at most: what stands before it is the short word for a namespace. */
const first =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d' +
  '\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const word = `[${first}][${first}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040]*`;
const xmlName = new RegExp(`^(?:${word}:)?${word}$`, 'u');

/** NaN is the end of the document. */
const endsName = (sign: number): boolean =>
  sign <= blank || sign === greater || sign === slash || sign === equal || Number.isNaN(sign);

function pastBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const sign = text.charCodeAt(at);
    if (sign !== blank && sign !== line && sign !== tab) return at;
    at++;
  }
}

/** By turns with the values, which are no names. */
function isAmong(name: string, attributes: readonly string[]): boolean {
  for (let k = 0; k < attributes.length; k += 2) if (attributes[k] === name) return true;
  return false;
}

function contentOf(text: string, allow: Allowance): string {
  if (text.includes(']]>')) refuse();
  return withoutEntities(text, allow);
}

function valueOf(text: string, allow: Allowance): string {
  if (text.includes('<')) refuse();
  return withoutEntities(/[\t\n]/.test(text) ? text.replace(/[\t\n]/g, ' ') : text, allow);
}

const entities: ReadonlyMap<string, string> = new Map([
  ...([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
  ] as const),
]);
/** `&#x10ffff;`, and some zeros before it. */
const longestEntity = 16;

function withoutEntities(text: string, allow: Allowance): string {
  let sign = text.indexOf('&');
  if (sign < 0) return text;
  let result = '';
  let at = 0;
  while (sign >= 0) {
    allow('escapes', 1);
    const end = text.indexOf(';', sign);
    if (end < 0 || end > sign + longestEntity) refuse();
    const entity = text.slice(sign + 1, end);
    result += text.slice(at, sign) + (entities.get(entity) ?? numbered(entity));
    at = end + 1;
    sign = text.indexOf('&', at);
  }
  return result + text.slice(at);
}

function numbered(entity: string): string {
  const code =
    /^#(?:x[\da-f]+|\d+)$/i.test(entity) && !entity.startsWith('#X')
      ? Number(entity.replace('#', '').replace(/^x/, '0x'))
      : NaN;
  const isCharacter =
    [tab, line, 0x0d].includes(code) ||
    (code >= blank && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : refuse();
}
