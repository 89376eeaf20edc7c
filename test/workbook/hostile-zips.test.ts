import { stepsOf } from '../steps-of';
import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openFile } from '../../src/workbook/plans/open-file';
import { packed } from '../spreadsheet/handmade-xlsx';
import { readWhole } from '../spreadsheet/read-whole';
import {
  beside,
  hostile,
  hostileFile,
  manyPlans,
  unclosedInCell,
  unclosedInName,
} from './hostile-zips';

const stepsOfReading = (file: Uint8Array): number =>
  stepsOf(() => {
    openFile(file);
    readWhole(file);
  });

const charactersIn = (contents: Readonly<Record<string, string>>): number =>
  Object.values(contents).reduce((sum, { length }) => sum + length, 0);

test.each(Object.entries(hostile))(
  'eight times as much of %s is no square of the steps',
  (_, make) => {
    const [few, more] = [make(1_000), make(8_000)];
    // What is remembered from then on is no step of the file.
    readWhole(packed(few));
    const steps = stepsOfReading(packed(more));
    expect(steps).toBeLessThan(12 * stepsOfReading(packed(few)));
    expect(steps).toBeLessThan(200_000 + 60 * charactersIn(more));
  },
);

test('whatever is spoiled in a file, it is read or refused in words', () => {
  fc.assert(
    fc.property(hostileFile, (file) => {
      const [opened, whole] = [openFile(file), readWhole(file)];
      for (const { message, advice } of [opened, whole].flatMap((one) =>
        one.ok ? [] : one.issues,
      ))
        for (const text of [message.en, message.da, advice.en, advice.da])
          expect(text).toMatch(/\S \S/);
    }),
    { numRuns: 300 },
  );
});

test.each([unclosedInName(7_000_000), unclosedInCell(2_500_000)])(
  'a formula of millions of characters is refused before it is taken apart',
  (content) => {
    const opened = readWhole(beside(content, randomBytes(2 ** 18)));
    expect(opened.ok ? undefined : opened.issues[0].message.en).toContain(
      'more than 8,192 characters in one formula',
    );
  },
);

/** How many plans of a file are read, and what is said of the others. */
function readOf(file: Uint8Array) {
  const opened = openFile(file);
  const found = opened.ok ? opened.value : [];
  const last = found.at(-1);
  return [
    found.filter(({ state }) => state === 'current').length,
    last?.state === 'damaged' ? last.issues[0]?.message.en : undefined,
  ];
}

test('of more plans than a person keeps the first are read, and the others are told of', () => {
  expect(readOf(packed(manyPlans(20)))).toEqual([20, undefined]);
  expect(readOf(packed(manyPlans(60)))).toEqual([
    20,
    'The workbook keeps 60 plans, more than are read: the first 20.',
  ]);
});

test('of hundreds of plans so many are looked for, in parts and in sheets', () => {
  const said = 'The workbook keeps 200 plans or more, more than are read: the first 20.';
  expect(readOf(packed(manyPlans(220)))).toEqual([20, said]);
});

test('plans of many components are fewer, and one of the most that a plan has is read', () => {
  expect(readOf(packed(manyPlans(1, 50)))).toEqual([1, undefined]);
  // Of 25 components each: two, since three have 75.
  expect(readOf(packed(manyPlans(3, 25)))).toEqual([
    2,
    'The workbook keeps 3 plans, more than are read: the first 2.',
  ]);
});

/** Almost a megabyte each, with the most that its shape unpacks to; whatever is refused says what is too much. */
test.each([
  ['cells that are blank', 1_600_000, /blank cells for its size/],
  ['cells that are far apart', 400_000, /rows for its size/],
  ['rows', 1_600_000, /rows for its size/],
  ['texts', 800_000, /texts for its size/],
  ['runs of one text', 800_000, /texts for its size/],
  ['escaped signs', 400_000, /no formula for its size|escaped signs for its size/],
  ['entities', 400_000, /escaped signs for its size/],
  ['an entity without end', 1_600_000, /cannot be read|no formula for its size/],
  ['attributes of one element', 400_000, /cannot be read/],
  ['namespaces of one element', 400_000, /cannot be read/],
  ['prefixes at the bottom', 1_600_000, /cannot be read/],
  ['a comment of hyphens', 1_600_000, /characters of XML that are no formula for its size/],
  ['brackets', 1_600_000, /characters of XML that are no formula for its size/],
  ['names of a workbook', 200_000, /names for its size/],
  ['an unclosed call in a name', 100_000, /characters in one formula/],
  ['an unclosed call in a cell', 200_000, /no formula for its size/],
  ['digits', 200_000, /no formula for its size/],
  ['a day without end', 100_000, /no formula for its size|cannot be read/],
] as const)('a megabyte of %s is read or refused with what was too much', (name, size, why) => {
  const make = hostile[name];
  if (!make) throw new Error(`${name} is a shape.`);
  const room = 2 ** 20 - beside(make(size), new Uint8Array()).length - 1;
  const read = readWhole(beside(make(size), randomBytes(Math.max(room, 0))));
  const said = read.ok ? undefined : read.issues[0].message.en;
  if (why === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(why);
});
