import { randomBytes } from 'node:crypto';
import { unzipSync } from 'fflate';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { openFile } from '../../src/workbook/plans/open-file';
import { packed, parts } from '../spreadsheet/handmade-xlsx';
import { readWhole } from '../spreadsheet/read-whole';
import { beside, hostile, manyPlans } from '../workbook/hostile-zips';

const row = (cell: string) => `<row>${cell.repeat(100)}</row>`;
const shared = (formula: string) =>
  `<row><c r="A1"><f t="shared" si="0">${formula}</f></c></row>` +
  '<row><c><f t="shared" si="0"/></c></row>'.repeat(8_000);

const list = <T>(count: number, one: (k: number) => T): T[] =>
  Array.from({ length: count }, (_, k) => one(k));
const [plan] = presets.map((preset) =>
  planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' }),
);
const [component] = plan?.components ?? [];

/** Plans as JSON, of almost a megabyte or as large as the limits of a plan let them be. */
const documents: Readonly<Record<string, object>> = {
  'a log of lists': { log: list(600, () => list(800, () => 1)) },
  'a log of fields': { log: list(800, () => Object.fromEntries(list(100, (k) => [`f${k}`, 1]))) },
  'a log that is deep': { log: list(1_000, () => [[[[[[list(400, () => 1)]]]]]]) },
  'long texts': {
    log: list(1_000, () => 'x'.repeat(500)),
    roles: list(100, () => 'x'.repeat(500)),
  },
  'the same ids': {
    measures: list(50, () => plan?.measures[0]),
    components: list(50, () => component),
  },
  'roles of components': {
    components: list(50, () => ({ ...component, roles: list(20, (k) => `r${k}`) })),
  },
  'rungs that repeat': {
    components: [
      {
        ...component,
        kind: 'ladder',
        mode: 'highest',
        rungs: list(999, () => ({ from: 2, amount: 1 })),
      },
    ],
  },
};

function* hostilePlans(): Generator<Measured> {
  for (const [name, change] of Object.entries(documents)) {
    const text = JSON.stringify({ ...plan, ...change });
    const time = fastest(() => parsePlan(JSON.parse(text)));
    yield { name: `plan: ${name}`, size: text.length, time, bare: fastest(() => JSON.parse(text)) };
  }
}

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
  '20 plans of 3 components': () => packed(manyPlans(20, 3)),
  'a plan of 50 components': () => packed(manyPlans(1, 50)),
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
  yield* hostilePlans();
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
