import { letters } from '../../src/workbook/description/addresses';
import { unescaped } from './read-xlsx';
import type { ReadValue, Values } from './values';

/**
 * What the cells of an .xls file hold, as the format of Excel 97 to 2003 says: records of a type, a length
 * and so many bytes, numbers as the computer has them. Gnumeric writes it in a third of the time that an
 * .xlsx file takes, and it needs no unpacking.
 */
export function valuesOfXls(file: Buffer): Values {
  const stream = workbookStream(file);
  const sheets = new Map<string, Map<string, ReadValue>>();
  const starts = new Map<number, Map<string, ReadValue>>();
  let cells = new Map<string, ReadValue>();
  let strings: readonly string[] = [];
  /** The cell of a formula whose text follows in a record of its own. */
  let awaited = '';
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, start] = [stream.readUInt16LE(at), at + 4];
    const body = stream.subarray(start, start + stream.readUInt16LE(at + 2));
    const put = (value: ReadValue, column = body.readUInt16LE(2)) =>
      cells.set(addressOf(body.readUInt16LE(0), column), value);
    if (type === record.begin) cells = starts.get(at) ?? cells;
    if (type === record.sheet) {
      const sheet = new Map<string, ReadValue>();
      sheets.set(textsIn([body.subarray(6)], 1, 1)[0] ?? '', sheet);
      starts.set(body.readUInt32LE(0), sheet);
    }
    if (type === record.strings) {
      const parts = [body.subarray(8), ...continued(stream, start + body.length)];
      strings = textsIn(parts, body.readUInt32LE(4));
    }
    if (type === record.text) put(strings[body.readUInt32LE(6)] ?? '');
    if (type === record.number) put(body.readDoubleLE(6));
    if (type === record.short) put(shortNumber(body.readInt32LE(6)));
    if (type === record.shorts) {
      const first = body.readUInt16LE(2);
      for (let k = 0; 4 + 6 * k + 6 < body.length; k++) {
        put(shortNumber(body.readInt32LE(6 + 6 * k)), first + k);
      }
    }
    if (type === record.truthOrError) {
      put(body[7] === 1 ? { error: errors[body[6] ?? 0] ?? '' } : body[6] === 1);
    }
    if (type === record.formula) {
      awaited = addressOf(body.readUInt16LE(0), body.readUInt16LE(2));
      if (body.readUInt16LE(12) !== 0xffff) put(body.readDoubleLE(6));
      else if (body[6] === 1) put(body[8] === 1);
      else if (body[6] === 2) put({ error: errors[body[8] ?? 0] ?? '' });
      else put('');
    }
    if (type === record.formulaText) {
      const parts = [body, ...continued(stream, start + body.length)];
      cells.set(awaited, textsIn(parts, 1)[0] ?? '');
    }
    at = start + body.length;
  }
  return sheets;
}

const record = {
  ...{
    begin: 0x809,
    sheet: 0x85,
    strings: 0xfc,
    continued: 0x3c,
    formula: 0x06,
    formulaText: 0x207,
  },
  ...{ text: 0xfd, number: 0x203, short: 0x27e, shorts: 0xbd, truthOrError: 0x205 },
} as const;

const errors: Readonly<Record<number, string>> = {
  ...{ 0x00: '#NULL!', 0x07: '#DIV/0!', 0x0f: '#VALUE!', 0x17: '#REF!' },
  ...{ 0x1d: '#NAME?', 0x24: '#NUM!', 0x2a: '#N/A' },
};

const addressOf = (row: number, column: number) => `${letters(column)}${String(row + 1)}`;

/** A number in 30 bits: whole, or the upper half of a double; a hundredth of it where the last bit says so. */
function shortNumber(bits: number): number {
  const upper = Buffer.alloc(8);
  upper.writeInt32LE(bits & ~3, 4);
  const number = (bits & 2) === 2 ? bits >> 2 : upper.readDoubleLE(0);
  return (bits & 1) === 1 ? number / 100 : number;
}

/** The records in which one that was too long goes on. */
function continued(stream: Buffer, from: number): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = from; at + 4 <= stream.length && stream.readUInt16LE(at) === record.continued;) {
    const end = at + 4 + stream.readUInt16LE(at + 2);
    parts.push(stream.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

/**
 * Texts: how long, whether in one byte or two a sign, with how many formats, and the signs; those that go
 * on in the next record say again whether in one byte or two. Gnumeric leaves what .xlsx files escape.
 */
function textsIn(parts: readonly Buffer[], count: number, bytesOfLength = 2): string[] {
  let [part, at] = [0, 0];
  const current = () => parts[part] ?? Buffer.alloc(0);
  const next = (bytes: number) => {
    if (at >= current().length) [part, at] = [part + 1, 0];
    at += bytes;
    return current().readUIntLE(at - bytes, bytes);
  };
  return Array.from({ length: count }, () => {
    let length = next(bytesOfLength);
    let flags = next(1);
    let skipped = (flags & 8 ? 4 * next(2) : 0) + (flags & 4 ? next(4) : 0);
    let text = '';
    while (length > 0) {
      if (at >= current().length) {
        [part, at] = [part + 1, 0];
        if (part >= parts.length) throw new Error('A text of the .xls file has no end.');
        flags = next(1);
      }
      const width = (flags & 1) + 1;
      const here = Math.min(length, Math.floor((current().length - at) / width));
      text += current().toString(width === 2 ? 'utf16le' : 'latin1', at, at + here * width);
      at += here * width;
      length -= here;
    }
    for (; skipped > 0; skipped--) next(1);
    return unescaped(text);
  });
}

/**
 * An .xls file is a small file system: sectors in chains, of which a table says what follows which. What is
 * short stands in small sectors, which share a chain of large ones.
 */
function workbookStream(file: Buffer): Buffer {
  const numbers = (bytes: Buffer) =>
    Array.from({ length: Math.floor(bytes.length / 4) }, (_, k) => bytes.readUInt32LE(4 * k));
  const chain = (from: Buffer, size: number, follows: readonly number[], first: number) => {
    const parts: Buffer[] = [];
    for (let at = first; at < endOfChain; at = follows[at] ?? endOfChain) {
      parts.push(from.subarray(at * size, (at + 1) * size));
    }
    return Buffer.concat(parts);
  };
  const size = 1 << file.readUInt16LE(0x1e);
  const sectors = file.subarray(size);
  const sector = (number: number) => sectors.subarray(number * size, (number + 1) * size);
  const tables = numbers(file.subarray(0x4c, 0x200));
  for (let more = file.readUInt32LE(0x44); more < endOfChain;) {
    const listed = numbers(sector(more));
    more = listed.pop() ?? endOfChain;
    tables.push(...listed);
  }
  const follows = tables.filter((one) => one < endOfChain).flatMap((one) => numbers(sector(one)));
  const large = (first: number) => chain(sectors, size, follows, first);
  const directory = large(file.readUInt32LE(0x30));
  const entry = directory.indexOf(Buffer.from('Workbook\0', 'utf16le'));
  if (entry < 0) throw new Error('The .xls file has no workbook.');
  const first = directory.readUInt32LE(entry + 0x74);
  const length = directory.readUInt32LE(entry + 0x78);
  if (length >= file.readUInt32LE(0x38)) return large(first).subarray(0, length);
  const small = numbers(large(file.readUInt32LE(0x3c)));
  return chain(large(directory.readUInt32LE(0x74)), 1 << file.readUInt16LE(0x20), small, first);
}

const endOfChain = 0xfffffffa;
