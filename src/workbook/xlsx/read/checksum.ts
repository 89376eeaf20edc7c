/** What one byte does to the rest, and what it does when one, two and three bytes follow it. */
const tables = [0, 1, 2, 3].map((following) =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8 * (following + 1); bit++) {
      rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    }
    return rest;
  }),
);
const [alone, first, second, third] = tables as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];
const at = (table: Uint32Array, byte: number): number => table[byte & 0xff] ?? 0;

/**
 * CRC-32 as zip files carry it for every entry: a digit that went bad in storage does not get by. Four
 * bytes at a time, which takes a third of the time.
 */
export function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  let k = 0;
  const byte = (of: number): number => bytes[of] ?? 0;
  for (; k + 4 <= bytes.length; k += 4) {
    rest ^= byte(k) | (byte(k + 1) << 8) | (byte(k + 2) << 16) | (byte(k + 3) << 24);
    rest =
      at(third, rest) ^ at(second, rest >>> 8) ^ at(first, rest >>> 16) ^ at(alone, rest >>> 24);
  }
  for (; k < bytes.length; k++) rest = at(alone, rest ^ byte(k)) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
