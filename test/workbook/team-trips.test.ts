import { afterEach, expect, test } from '@jest/globals';
import { planOf, presets } from '../../src/plan/presets/presets';
import type { Plan } from '../../src/plan/plan';
import type { Payee } from '../../src/plan/people';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { samplePayees } from '../../src/plan/payee/sample-people';
import { change, openUsed } from './small-excel';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

function milestone(): Plan {
  const preset = presets.find(({ id }) => id === 'milestone');
  if (!preset) throw new Error('There is a milestone preset.');
  return planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
}

/** A plan with a Team sheet of so many payees, in every way as the pane inserts it. */
function teamOf(rows: number): WorkbookDescription {
  const plan = milestone();
  const people = samplePayees(plan);
  const payees = Array.from({ length: rows }, (_, k): Payee => {
    const like = people[k % people.length];
    if (!like) throw new Error('There are payees.');
    return {
      ...like,
      name: `Payee ${k + 1}`,
      credited: { sales: ((k * 7919) % 2_500_000) + 0.25 },
    };
  });
  return planWorkbook(plan, {
    ...{ form: 'native', sheets: ['plan', 'team'], result: 0, payees, deals: [], spareRows: 10 },
  });
}

/** How long everything is that stands in cells, with the two quotes and the comma of each. */
const contentsOf = ({ sheets }: WorkbookDescription): number =>
  sheets
    .flatMap(({ cells }) => cells)
    .reduce((sum, { content }) => {
      const text = 'formula' in content ? content.formula : 'value' in content ? content.value : '';
      return sum + JSON.stringify(String(text)).length + 1;
    }, 0);

async function inserted(rows: number) {
  const excel = await openUsed();
  const after = teamOf(rows);
  const start = performance.now();
  const changed = await change(excel, { kind: 'insert', after }, { timeout: 120_000 });
  expect(changed).toMatchObject({ kind: 'done' });
  excel.host.assertClean();
  const { requests } = excel.host;
  return {
    rows,
    contents: contentsOf(after),
    cells: after.sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    trips: requests.length,
    sent: requests.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: Math.max(...requests.map(({ bytes }) => bytes)),
    seconds: Math.round((performance.now() - start) / 100) / 10,
  };
}

test('a team is inserted in round trips that grow with bytes and not with rows', async () => {
  const few = await inserted(5);
  const more = await inserted(2_000);
  const many = await inserted(24_000);
  for (const one of [few, more, many]) process.stdout.write(`${JSON.stringify(one)}\n`);
  expect(few.trips).toBeLessThanOrEqual(6);
  for (const { trips, sent, largest } of [more, many]) {
    expect(trips - few.trips).toBeLessThanOrEqual(1.3 * Math.ceil(sent / 1_000_000));
    expect(largest).toBeLessThan(1_500_000);
  }
  // A row costs hundreds of bytes in contents and next to nothing in looks.
  expect(many.sent / many.rows).toBeLessThan(3_000);
  expect(many.sent - few.sent).toBeLessThan(1.05 * (many.contents - few.contents));
}, 300_000);
