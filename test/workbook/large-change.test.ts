import { afterEach, expect, test } from '@jest/globals';
import type {
  CellDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { change, openUsed, writes } from './small-excel';
import { plain, small } from './small-workbook';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const money = { ...plain, numberFormat: '#,##0.00' };

/** So many rows of 20 cells: a name, nine numbers, and ten formulas of forty characters. */
function large(rows: number, rate: number): WorkbookDescription {
  const [sheet, ...rest] = small().sheets;
  if (!sheet) throw new Error('There is a sheet.');
  const cells: CellDescription[] = [];
  for (let row = 0; row < rows; row++) {
    const at = row + 1;
    cells.push({ row, column: 0, content: { kind: 'text', value: `Payee ${at}` }, style: plain });
    for (let column = 1; column < 10; column++) {
      const value = row * column + 0.25;
      cells.push({ row, column, content: { kind: 'number', value }, style: money });
    }
    for (let column = 10; column < 20; column++) {
      const factor = column === 19 ? rate : column;
      const formula = `=ROUND(ROUND($B${at}*${factor}+$C${at},8),2)`;
      cells.push({ row, column, content: { kind: 'formula', formula, value: 0 }, style: money });
    }
  }
  return {
    ...small(),
    sheets: [{ ...sheet, cells, merged: [], charts: [], validations: [] }, ...rest],
  };
}

const patient = { timeout: 60_000 };

async function measured(rows: number) {
  const excel = await openUsed();
  const trips = () => {
    const { requests } = excel.host;
    const sum = (of: (request: (typeof requests)[number]) => number) =>
      requests.reduce((total, request) => total + of(request), 0);
    const largest = Math.max(...requests.map((one) => Math.max(one.bytes, one.answerBytes)));
    return { trips: requests.length, sent: sum((one) => one.bytes), largest };
  };
  const [before, after] = [large(rows, 7), large(rows, 8)];
  expect(await change(excel, { kind: 'insert', after: before }, patient)).toMatchObject({
    kind: 'done',
  });
  const inserted = trips();
  expect(await change(excel, { kind: 'update', before, after: before }, patient)).toMatchObject({
    written: 0,
  });
  expect(writes(excel)).toEqual([]);
  const unchanged = trips();
  expect(await change(excel, { kind: 'update', before, after }, patient)).toMatchObject({
    written: rows,
  });
  const updated = trips();
  expect(await change(excel, { kind: 'remove', before: after }, patient)).toMatchObject({
    kind: 'done',
  });
  const removed = trips();
  excel.host.assertClean();
  return { inserted, unchanged, updated, removed };
}

test('round trips grow with bytes and not with rows, and none is large', async () => {
  const [less, more] = [await measured(200), await measured(20_000)];
  process.stdout.write(`200 rows ${JSON.stringify(less)}\n20,000 rows ${JSON.stringify(more)}\n`);
  expect(less.inserted.trips).toBe(3);
  expect(less.updated.trips).toBe(4);
  const millions = ({ sent }: { sent: number }) => Math.ceil(sent / 1_000_000);
  expect(more.inserted.trips).toBeLessThanOrEqual(4 + 1.3 * millions(more.inserted));
  expect(more.updated.trips - more.unchanged.trips).toBeLessThanOrEqual(
    3 + 1.3 * millions(more.updated),
  );
  for (const { largest } of [...Object.values(less), ...Object.values(more)]) {
    expect(largest).toBeLessThan(3_000_000);
  }
}, 300_000);

test('what Excel finds too large is sent and asked in halves', async () => {
  const excel = await openUsed({ profile: { payloadLimit: 600_000 } });
  const [before, after] = [large(2_500, 7), large(2_500, 8)];
  expect(await change(excel, { kind: 'insert', after: before }, patient)).toMatchObject({
    kind: 'done',
  });
  const refused = () => excel.host.requests.filter(({ error }) => error !== undefined);
  expect(refused().map(({ error }) => error)).toContain('RequestPayloadSizeLimitExceeded');
  expect(await change(excel, { kind: 'update', before, after }, patient)).toMatchObject({
    ...{ kind: 'done', written: 2_500, edited: [] },
  });
  expect(excel.host.requests.some(({ answerBytes }) => answerBytes > 600_000)).toBe(true);
});
