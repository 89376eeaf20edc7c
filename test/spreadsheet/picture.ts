/** A picture of which every point can be asked for its colour. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** `#RRGGBB` */
  color(x: number, y: number): string;
}

/** Reads a binary PPM, the one format of pictures that needs no library. */
export function readPixmap(file: Uint8Array): Picture {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(
    Buffer.from(file.subarray(0, 64)).toString('latin1'),
  );
  if (header === null) throw new Error('Not a binary PPM.');
  const [start, width, height] = [header[0].length, Number(header[1]), Number(header[2])];
  return {
    width,
    height,
    color(x, y) {
      const at = start + 3 * (y * width + x);
      return `#${Buffer.from(file.subarray(at, at + 3))
        .toString('hex')
        .toUpperCase()}`;
    },
  };
}
