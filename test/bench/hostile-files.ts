import { randomBytes } from 'node:crypto';
import { unzipSync } from 'fflate';
import { openFile } from '../../src/workbook/plans/open-file';
import { packed, parts } from '../spreadsheet/handmade-xlsx';
import { beside, hostile } from '../workbook/hostile-zips';

const row = (cell: string) => `<row>${cell.repeat(100)}</row>`;
const shared = (formula: string) =>
  `<row><c r="A1"><f t="shared" si="0">${formula}</f></c></row>` +
  '<row><c><f t="shared" si="0"/></c></row>'.repeat(8_000);

/** Small files that are much when they are unpacked. */
const files: Readonly<Record<string, () => Uint8Array>> = {
  '1,900,000 cells': () => packed(parts(row('<c><v>1</v></c>').repeat(19_000))),
  '300,000 cells': () => packed(parts(row('<c><v>1</v></c>').repeat(3_000))),
  '160,000 cells': () => packed(parts(row('<c><v>1</v></c>').repeat(1_600))),
  '200 MB of spaces': () => packed(parts(' '.repeat(200 * 2 ** 20))),
  'a text of 30 MB': () =>
    packed(parts(`<row><c t="str"><v>${'x'.repeat(30 * 2 ** 20)}</v></c></row>`)),
  '1,900,000 texts': () => packed(parts('<row/>', '<si><t>a</t></si>'.repeat(1_900_000))),
  'a long text 8,000 times': () => packed(parts(shared(`"${'x'.repeat(8_000)}"`))),
  'long sums 8,000 times': () => packed(parts(shared(`${'A1+'.repeat(2_500)}1`))),
};

/** A megabyte that cannot be packed, beside which the limits that follow from a file's size are wide. */
const noise = randomBytes(900 * 1024);

const large = Object.entries(hostile).map(
  ([name, make]) => [`${name}, below 1 MB`, () => beside(make(100_000), noise)] as const,
);

interface Measured {
  readonly name: string;
  readonly size: number;
  readonly time: number;
  /** What unpacking the same bytes takes that are then thrown away. */
  readonly bare: number;
}

/** How long each takes to be read or refused, the fastest of three: others use the machine too. */
export function* hostileFiles(): Generator<Measured> {
  for (const [name, make] of [...Object.entries(files), ...large]) {
    const file = make();
    yield {
      ...{ name, size: file.length },
      time: fastest(() => openFile(file)),
      bare: fastest(() => unzipSync(file)),
    };
  }
}

function fastest(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
