import { unzipSync, type UnzipFileInfo } from 'fflate';
import { checksum } from './checksum';
import type { Allowance } from './limits';
import { damaged } from './unreadable';

/** The entries of a zip file. Names are compared without case, as packages want it. */
export interface Zip {
  has(path: string): boolean;
  /** The bytes of an entry, unpacked when asked for; refused when they are not what was packed. */
  entry(path: string): Uint8Array;
}

interface Entry extends UnzipFileInfo {
  readonly checksum: number | undefined;
}

/** Reads the list of entries; nothing is unpacked yet. */
export function openZip(bytes: Uint8Array, allow: Allowance): Zip {
  const nextChecksum = checksumsOf(bytes);
  const entries = new Map<string, Entry>();
  readEntries(bytes, (file) => {
    allow('parts', 1);
    const entry = { ...file, checksum: nextChecksum() };
    if (!entries.has(file.name.toLowerCase())) entries.set(file.name.toLowerCase(), entry);
    return false;
  });
  return {
    has: (path) => entries.has(path.toLowerCase()),
    entry(path) {
      const wanted = entries.get(path.toLowerCase());
      if (wanted === undefined) throw damaged(path);
      allow('bytes', wanted.originalSize);
      let isFound = false;
      const found = readEntries(bytes, ({ name }) => {
        if (isFound || name !== wanted.name) return false;
        return (isFound = true);
      });
      const content = Object.hasOwn(found, wanted.name) ? found[wanted.name] : undefined;
      if (content === undefined) throw damaged(path);
      if (wanted.checksum !== undefined && checksum(content) !== wanted.checksum) {
        throw damaged(path);
      }
      return content;
    },
  };
}

function readEntries(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    // The library's own errors, and reads past the end of a list that is cut off.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) {
      throw damaged('');
    }
    throw error;
  }
}

const endOfList = 0x06054b50;
const listed = 0x02014b50;

/**
 * The checksums of the entries, one at each call, in the order of the zip's list, in which the
 * library tells of the entries too, but without them.
 */
function checksumsOf(bytes: Uint8Array): () => number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is = (at: number, signature: number) =>
    at >= 0 && at + 46 <= bytes.length && view.getUint32(at, true) === signature;
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfList) end--;
  let at = end < 0 ? -1 : view.getUint32(end + 16, true);
  return () => {
    if (!is(at, listed)) return undefined;
    const found = view.getUint32(at + 16, true);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    return found;
  };
}
