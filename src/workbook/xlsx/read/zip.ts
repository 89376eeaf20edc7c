import { Inflate, inflateSync } from 'fflate';
import { checksum } from './checksum';
import type { Allowance } from './limits';
import { damaged } from './unreadable';

/** The entries of a zip file. Names are compared without case, as packages want it. */
export interface Zip {
  has(path: string): boolean;
  /** The bytes of an entry, unpacked when asked for; refused when they are not what was packed. */
  entry(path: string): Uint8Array;
  /** Those of a sheet, piece by piece; whether they are what was packed is known with the last. */
  sheet(path: string): Iterable<Uint8Array>;
}

interface Entry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own head begins. */
  readonly at: number;
}

const [endOfList, listed, ownHead] = [0x06054b50, 0x02014b50, 0x04034b50];
const [endLength, listedLength, headLength] = [22, 46, 30];
/** Of files that need, or just use, numbers of eight bytes. */
const [wideLocator, wideEnd, wideLength, wideField] = [0x07064b50, 0x06064b50, 56, 1];
/** What stands behind the end of the list is a comment, of at most so many bytes. */
const longestComment = 0xffff;
/** What deflate does best: 1 byte for 1,032. More is no size that it could have had. */
const most = 1_032;

/**
 * Reads the list of entries, once; nothing is unpacked yet, and each entry is found by its place in
 * the file. Of two entries with one name the first counts.
 */
export function openZip(bytes: Uint8Array, allow: Allowance): Zip {
  const entries = new Map<string, Entry>();
  for (const entry of listOf(bytes)) {
    allow('parts', 1);
    const name = entry.name.toLowerCase();
    if (!entries.has(name)) entries.set(name, entry);
  }
  const entryAt = (path: string): Entry => {
    const wanted = entries.get(path.toLowerCase());
    if (wanted === undefined) throw damaged(path);
    allow('bytes', wanted.size);
    return wanted;
  };
  return {
    has: (path) => entries.has(path.toLowerCase()),
    entry(path) {
      const wanted = entryAt(path);
      allow('beside', wanted.size);
      const whole = new Uint8Array(wanted.size > packedRoom(bytes, wanted) ? 0 : wanted.size);
      let filled = 0;
      for (const piece of unpacked(bytes, wanted, path)) {
        whole.set(piece, filled);
        filled += piece.length;
      }
      return whole;
    },
    *sheet(path) {
      yield* unpacked(bytes, entryAt(path), path);
    },
  };
}

function* listOf(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, first, end } = endOf(view);
  let at = first;
  for (let k = 0; k < count; k++) {
    if (at + listedLength > end || view.getUint32(at, true) !== listed) throw damaged('');
    const short = (field: number) => view.getUint16(at + field, true);
    const from = at + listedLength;
    const extra = from + short(28);
    const next = extra + short(30) + short(32);
    const isLocked = (short(8) & 1) === 1;
    if (next > end || isLocked || (short(10) !== 0 && short(10) !== 8)) throw damaged('');
    const [size, packedSize, place] = widened(
      view,
      [extra, extra + short(30)],
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    );
    yield {
      name: new TextDecoder().decode(bytes.subarray(from, extra)),
      isPacked: short(10) === 8,
      checksum: view.getUint32(at + 16, true),
      ...{ packedSize, size, at: place },
    };
    at = next;
  }
}

/** Where the list is, and how many entries it has; a large file says so in wider numbers before it. */
function endOf(view: DataView): { count: number; first: number; end: number } {
  const highest = view.byteLength - endLength;
  const lowest = Math.max(highest - longestComment, 0);
  for (let end = highest; end >= lowest; end--) {
    if (view.getUint32(end, true) !== endOfList) continue;
    const isWide = end >= 20 && view.getUint32(end - 20, true) === wideLocator;
    const wide = isWide ? Number(view.getBigUint64(end - 12, true)) : NaN;
    return wide + wideLength <= end && view.getUint32(wide, true) === wideEnd
      ? {
          count: Number(view.getBigUint64(wide + 32, true)),
          first: Number(view.getBigUint64(wide + 48, true)),
          end,
        }
      : { count: view.getUint16(end + 10, true), first: view.getUint32(end + 16, true), end };
  }
  throw damaged('');
}

/** Numbers of four bytes, some of which stand in eight in the entry's own extra field. */
function widened(
  view: DataView,
  [from, to]: readonly [number, number],
  numbers: readonly [number, number, number],
): readonly [number, number, number] {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== wideField) {
    at += 4 + view.getUint16(at + 2, true);
  }
  at += 4;
  const [size, packedSize, place] = numbers.map((number) => {
    if (number !== 0xffffffff || at + 8 > to) return number;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
  return [size ?? 0, packedSize ?? 0, place ?? 0];
}

/** What an entry can have at most, from the bytes that it has in the file. */
const packedRoom = (bytes: Uint8Array, { packedSize, isPacked }: Entry): number =>
  Math.min(packedSize, bytes.length) * (isPacked ? most : 1);

/** So few bytes at a time that what they unpack to is never much. */
const step = 2 ** 13;

/** What an entry was, a piece at a time; refused where the file has no such bytes, or others. */
function* unpacked(bytes: Uint8Array, entry: Entry, path: string): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || entry.size > packedRoom(bytes, entry)) throw damaged(path);
  let [filled, found] = [0, 0];
  try {
    for (const piece of entry.isPacked ? inflated(packed, entry.size) : [packed]) {
      filled += piece.length;
      if (filled > entry.size) break;
      found = checksum(piece, found);
      yield piece;
    }
  } catch (error) {
    // The library's own errors, which carry a number; anything else is ours.
    if (error instanceof Error && 'code' in error) throw damaged(path);
    throw error;
  }
  if (filled !== entry.size || found !== entry.checksum) throw damaged(path);
}

function packedBytes(bytes: Uint8Array, { at, packedSize }: Entry): Uint8Array | undefined {
  if (at + headLength > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, headLength);
  if (view.getUint32(0, true) !== ownHead) return undefined;
  const from = at + headLength + view.getUint16(26, true) + view.getUint16(28, true);
  return from + packedSize > bytes.length ? undefined : bytes.subarray(from, from + packedSize);
}

/** A small entry, of which a file has thousands, is unpacked in one go, and is one byte longer than it says. */
function* inflated(packed: Uint8Array, size: number): Generator<Uint8Array> {
  if (packed.length <= step) {
    yield inflateSync(packed, { out: new Uint8Array(size + 1) });
    return;
  }
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    yield* pieces.splice(0);
  }
}
