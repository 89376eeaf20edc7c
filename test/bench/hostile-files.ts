import { randomBytes } from 'node:crypto';
import { unzipSync } from 'fflate';
import { openFile } from '../../src/workbook/plans/open-file';
import { packed, parts } from '../spreadsheet/handmade-xlsx';
import { readWhole } from '../spreadsheet/read-whole';
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

const megabyte = 2 ** 20;

/** Each in sizes that double, as long as it stays below a megabyte, and filled up with noise to that. */
function* belowMegabyte(): Generator<readonly [string, () => Uint8Array]> {
  for (const [name, make] of Object.entries(hostile)) {
    for (let size = 25_000; size <= 1_600_000; size *= 2) {
      const room = megabyte - beside(make(size), new Uint8Array()).length - 1;
      if (room < 0) break;
      yield [`${name}, ${size.toLocaleString('en')}`, () => beside(make(size), randomBytes(room))];
    }
  }
}

interface Measured {
  readonly name: string;
  readonly size: number;
  readonly time: number;
  /** What unpacking the same bytes takes that are then thrown away. */
  readonly bare: number;
}

/** How long each takes to be read or refused, the fastest of three: others use the machine too. */
export function* hostileFiles(): Generator<Measured> {
  for (const [name, make] of [...Object.entries(files), ...belowMegabyte()]) {
    const file = make();
    yield {
      ...{ name, size: file.length },
      time: Math.max(
        fastest(() => openFile(file)),
        fastest(() => readWhole(file)),
      ),
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
