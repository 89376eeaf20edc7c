import { withoutEntities } from './entities';
import type { Allowance } from './limits';
import { Malformed, refuse } from './unreadable';

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

/** No element of a package's parts has half as many. */
const mostAttributes = 256;

/** The text goes on behind what is read of it so far: what begins here is looked at again with more. */
const unended = new Malformed();

/**
 * Reads the pieces of a document, each when those before it are done with, so that a document which
 * is refused is never unpacked whole.
 */
export function scanXml(source: Iterator<string>, events: XmlEvents, allow: Allowance): void {
  let text = '';
  let at = 0;
  let isWhole = false;
  const open: string[] = [];
  const names = new Set<string>();
  /** The last name that began with each sign: the next is mostly the same, and need not be cut out. */
  const recent: string[] = new Array<string>(128).fill('');
  let hasRoot = false;
  /** Where the next of them stands, at or behind what was read. */
  let [entity, brackets] = [-1, -1];
  /** Signs of formulas, which are taken off those that were read: the rest is counted as it comes. */
  let ofFormulas = 0;
  /** Since they were counted: to ask at each takes longer than to read it. */
  let [tags, attributesRead] = [0, 0];
  const count = () => {
    allow('tags', tags);
    allow('attributes', attributesRead);
    [tags, attributesRead] = [0, 0];
  };

  /** Adds to what is left, until that is twice as long: a text of megabytes is not copied at each piece. */
  const readOn = () => {
    const left = text.length - at;
    const all = [text.slice(at)];
    for (let more = 0; !isWhole && (more === 0 || more < left);) {
      const next = source.next();
      if (next.done) isWhole = true;
      else if (neverInXml.test(next.value)) refuse();
      else {
        all.push(next.value);
        more += next.value.length;
        allow('plain', next.value.length - ofFormulas);
        ofFormulas = 0;
      }
    }
    // Joined, and not added to each other: what is read sign by sign is to stand in one place.
    text = all.join('');
    [at, entity, brackets] = [0, -1, -1];
  };
  const ranOut = (): number => {
    if (isWhole) return noSign;
    throw unended;
  };
  const signAt = (place: number): number =>
    place < text.length ? text.charCodeAt(place) : ranOut();
  /** Sign by sign: a call of `startsWith` takes longer than most names. */
  const isNext = (word: string, from: number): boolean => {
    for (let k = 0; k < word.length; k++) {
      if (signAt(from + k) !== word.charCodeAt(k)) return false;
    }
    return true;
  };
  const pastBlanks = (from: number): number => {
    let place = from;
    for (;;) {
      const sign = signAt(place);
      if (sign !== blank && sign !== line && sign !== tab) return place;
      place++;
    }
  };
  /** The name that begins here, each looked at once. */
  const nameAt = (from: number): string => {
    const start = signAt(from) & 127;
    const last = recent[start] ?? '';
    const isLast = last !== '' && isNext(last, from);
    if (isLast && endsName(signAt(from + last.length))) return last;
    let end = from;
    while (!endsName(signAt(end))) end++;
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
    if (end >= 0) return end + sign.length;
    ranOut();
    return refuse();
  };
  const contentOf = (from: number, end: number): string => {
    const content = text.slice(from, end);
    if (brackets < from) brackets = within(text.indexOf(']]>', from), text);
    if (brackets < end) refuse();
    if (entity < from) entity = within(text.indexOf('&', from), text);
    return entity < end ? withoutEntities(content, allow) : content;
  };

  const endTag = (from: number): number => {
    const name = open[open.length - 1];
    if (name === undefined || !isNext(name, from)) return refuse();
    const end = pastBlanks(from + name.length);
    if (signAt(end) !== greater) refuse();
    open.pop();
    events.closed();
    return end + 1;
  };
  const startTag = (from: number): number => {
    if (open.length === 0 && hasRoot) refuse();
    const name = nameAt(from);
    let attributes = noAttributes;
    let end = from + name.length;
    for (;;) {
      const next = pastBlanks(end);
      const sign = signAt(next);
      if (sign === greater || sign === slash) {
        if (sign === slash && signAt(next + 1) !== greater) refuse();
        hasRoot = true;
        attributesRead += attributes.length >> 1;
        events.opened(name, attributes);
        if (sign === greater) {
          open.push(name);
          return next + 1;
        }
        events.closed();
        return next + 2;
      }
      if (next === end) refuse();
      const attribute = nameAt(next);
      const equals = pastBlanks(next + attribute.length);
      if (signAt(equals) !== equal) refuse();
      const start = pastBlanks(equals + 1);
      const quote = signAt(start);
      if (quote !== double && quote !== single) refuse();
      end = behind(quote === double ? '"' : "'", start + 1);
      if (isAmong(attribute, attributes)) refuse();
      const value = valueOf(text.slice(start + 1, end - 1), allow);
      if (attributes === noAttributes) attributes = [attribute, value];
      else (attributes as string[]).push(attribute, value);
      if (attributes.length > 2 * mostAttributes) refuse();
    }
  };
  const declared = (from: number): number => {
    if (isNext('--', from)) {
      const end = behind('--', from + 2);
      return signAt(end) === greater ? end + 1 : refuse();
    }
    if (!isNext('[CDATA[', from) || open.length === 0) return refuse();
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
  /** What stands between two tags, and where it ends; false at the end of the document. */
  const between = (): boolean => {
    const sign = signAt(at) === less ? at : text.indexOf('<', at);
    if (sign < 0) ranOut();
    const end = sign < 0 ? text.length : sign;
    if (end > at) {
      if (open.length > 0) events.text(contentOf(at, end));
      else if (!isBlank.test(text.slice(at, end))) refuse();
      // A formula stands in every row of its table, and packs to next to nothing.
      if (open[open.length - 1] === formula) ofFormulas += end - at;
    }
    at = end;
    return sign >= 0;
  };
  const tag = (): number => {
    const next = signAt(at + 1);
    if (next === slash) return endTag(at + 2);
    if (next === exclamation) return declared(at + 2);
    if (next === question) return instruction(at + 2);
    return startTag(at + 1);
  };

  do readOn();
  while (!isWhole && text.length < longestDeclaration);
  at = declaration.exec(text)?.[0].length ?? 0;
  const read = (): boolean => {
    try {
      while (between()) {
        at = tag();
        if (++tags === atOnce) count();
      }
      return true;
    } catch (error) {
      if (error === unended) return false;
      throw error;
    }
  };
  while (!read()) readOn();
  count();
  if (open.length > 0 || !hasRoot) refuse();
}

const within = (place: number, text: string): number => (place < 0 ? text.length : place);
const noAttributes: readonly string[] = [];
const longestDeclaration = 1_000;
/** So many tags are counted at a time. */
const atOnce = 1_000;
/** The element that holds a formula, as every program writes it. */
const formula = 'f';

const [tab, line, blank, exclamation, slash] = [0x09, 0x0a, 0x20, 0x21, 0x2f];
const [double, single] = [0x22, 0x27];
const [less, equal, greater, question] = [0x3c, 0x3d, 0x3e, 0x3f];
/** Behind the last: an integer as the others, which are compared in a fraction of the time. */
const noSign = -1;

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

const endsName = (sign: number): boolean =>
  sign <= blank || sign === greater || sign === slash || sign === equal;

/** By turns with the values, which are no names. */
function isAmong(name: string, attributes: readonly string[]): boolean {
  for (let k = 0; k < attributes.length; k += 2) if (attributes[k] === name) return true;
  return false;
}

function valueOf(text: string, allow: Allowance): string {
  if (text.includes('<')) refuse();
  return withoutEntities(/[\t\n]/.test(text) ? text.replace(/[\t\n]/g, ' ') : text, allow);
}
