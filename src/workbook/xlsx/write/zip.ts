/** A file of a zip: its path, and its bytes as gzip packs them. */
export interface Packed {
  readonly path: string;
  readonly gzip: Uint8Array;
}

/**
 * A zip of files that are packed already. What gzip says of a file around its packed bytes is what a zip
 * says too: behind a head of ten bytes they end with the checksum and the length of what was packed.
 *
 * Source: APPNOTE.TXT of PKWARE, 4.3.6 to 4.3.16; RFC 1952, 2.3.
 */
export function zipOf(files: readonly Packed[]): Uint8Array {
  const entries = files.map(({ path, gzip }) => ({
    name: encoder.encode(path),
    packed: gzip.subarray(gzipHead, -8),
    ends: new DataView(gzip.buffer, gzip.byteOffset + gzip.length - 8, 8),
  }));
  const named = entries.reduce((sum, { name }) => sum + name.length, 0);
  const packed = entries.reduce((sum, one) => sum + one.packed.length, 0);
  const directory = packed + named + fileHead * entries.length;
  const length = named + directoryHead * entries.length;
  const zip = new Uint8Array(directory + length + 22);
  const view = new DataView(zip.buffer);
  let [at, listed] = [0, directory];
  for (const { name, packed, ends } of entries) {
    const start = at;
    /** What stands alike before a file and in the directory: from the version needed to the name's length. */
    const describe = (from: number) => {
      view.setUint16(from, 20, true);
      view.setUint16(from + 4, deflated, true);
      view.setUint32(from + 6, noMoment, true);
      view.setUint32(from + 10, ends.getUint32(0, true), true);
      view.setUint32(from + 14, packed.length, true);
      view.setUint32(from + 18, ends.getUint32(4, true), true);
      view.setUint16(from + 22, name.length, true);
    };
    view.setUint32(at, 0x04034b50, true);
    describe(at + 4);
    zip.set(name, (at += fileHead));
    zip.set(packed, (at += name.length));
    at += packed.length;
    view.setUint32(listed, 0x02014b50, true);
    view.setUint16(listed + 4, 20, true);
    describe(listed + 6);
    view.setUint32(listed + 42, start, true);
    zip.set(name, (listed += directoryHead));
    listed += name.length;
  }
  view.setUint32(listed, 0x06054b50, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, length, true);
  view.setUint32(listed + 16, directory, true);
  return zip;
}

const encoder = new TextEncoder();

const [gzipHead, fileHead, directoryHead] = [10, 30, 46] as const;

const deflated = 8;

/** The first noon that a zip can tell, in whatever time zone it is read: the same files give the same bytes. */
const noMoment = (((1 << 5) | 1) << 16) | (12 << 11);
