/** Faults, payload, cell editing and the other things that a careful add-in must survive. */
import { openExcel, type Bench } from './bench';
import type { Fault } from './faults';
import { codeOf, nextTurn } from './outcome';
import type { Profile } from './profiles';

let bench: Bench;
beforeEach(async () => {
  bench = await openExcel();
});

/** Two requests: a sheet with a cell, then a second cell and a third. */
const write = (on: Bench = bench, options: Excel.RunOptions = {}) =>
  on.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plan');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    sheet.getRange('A3').values = [[3]];
    await context.sync();
  }, options);

const written = () => {
  const plan = bench.host.snapshot().sheets.find(({ name }) => name === 'Plan');
  return plan ? Object.keys(plan.cells) : null;
};

test('without a fault everything is written, in two requests that count', async () => {
  await write();
  expect(written()).toEqual(['A1', 'A2', 'A3']);
  expect(bench.host.requests).toHaveLength(2);
  expect(bench.host.requests[0]?.operations).toEqual([
    ...['WorksheetCollection.Add("Plan")', 'Worksheet.GetRange("A1")', 'Range.Values = [[1]]'],
  ]);
  expect(bench.host.bytes).toBeGreaterThan(500);
  bench.host.assertClean();
});

const faults: [Fault, string, string[] | null][] = [
  [{ kind: 'fail before', request: 1 }, 'GeneralException', null],
  [{ kind: 'fail before', request: 2, code: 'RequestAborted' }, 'RequestAborted', ['A1']],
  [{ kind: 'fail after', request: 1 }, 'GeneralException', ['A1']],
  [{ kind: 'fail after', request: 2 }, 'GeneralException', ['A1', 'A2', 'A3']],
  [{ kind: 'fail before', request: 3 }, 'no error', ['A1', 'A2', 'A3']],
];

test.each(faults)('%j ends with %s and leaves %j', async (fault, code, left) => {
  bench.host.faults.arm(fault);
  expect(await codeOf(write())).toBe(code);
  expect(written()).toEqual(left);
  expect(bench.host.faults.struck).toHaveLength(code === 'no error' ? 0 : 1);
});

test('an operation may be done and its answer lost', async () => {
  await write();
  const { actions } = bench.host.requests[0] ?? { actions: 0 };
  for (const [applied, left] of [
    [true, ['A1']],
    [false, []],
  ] as const) {
    bench = await openExcel();
    const operation = actions - 1;
    bench.host.faults.arm({ kind: 'fail at operation', request: 1, operation, applied });
    expect(await codeOf(write())).toBe('GeneralException');
    expect(written()).toEqual(left);
  }
});

test('what was done before the failing operation stays done', async () => {
  await write();
  const { actions } = bench.host.requests[1] ?? { actions: 0 };
  const seen = new Set<string>();
  for (let operation = 0; operation < actions; operation++) {
    bench = await openExcel();
    bench.host.faults.arm({ kind: 'fail at operation', request: 2, operation });
    expect(await codeOf(write())).toBe('GeneralException');
    seen.add(String(written()));
  }
  expect([...seen]).toEqual(['A1', 'A1,A2']);
});

test.each([
  [true, ['A1']],
  [false, null],
])('no answer comes, and the request was applied: %j', async (applied, left) => {
  bench.host.faults.arm({ kind: 'hang', request: 1, applied });
  const outcome = await Promise.race([codeOf(write()), nextTurn()]);
  expect(outcome).toBe('still waiting');
  expect(written()).toEqual(left);
});

test('while a cell is edited nothing can be done, unless one waits', async () => {
  bench.host.enterCellEdit();
  expect(await codeOf(write())).toBe('InvalidOperationInCellEditMode');
  const patient = write(bench, { delayForCellEdit: true });
  await nextTurn();
  expect(written()).toBeNull();
  bench.host.leaveCellEdit();
  await patient;
  expect(written()).toEqual(['A1', 'A2', 'A3']);
});

const opened = (profile: Partial<Profile>) => openExcel({ profile });

test('a request above the limit never arrives', async () => {
  bench = await opened({ payloadLimit: 2000 });
  const large = bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['x'.repeat(2000)]];
    await context.sync();
  });
  expect(await codeOf(large)).toBe('RequestPayloadSizeLimitExceeded');
  expect(bench.host.snapshot().sheets[0]?.cells).toEqual({});
});

test('an answer above the limit is an error', async () => {
  bench = await opened({ payloadLimit: 2000 });
  bench.host.type('A1', 'x'.repeat(2000));
  const large = bench.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
  });
  expect(await codeOf(large)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a workbook for reading only lets nothing be written', async () => {
  bench = await opened({ readOnly: true });
  expect(await codeOf(write())).toBe('AccessDenied');
  const readable = await bench.run(async (context) => {
    context.workbook.load('readOnly');
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
    await context.sync();
    return [context.workbook.readOnly, range.isNullObject];
  });
  expect(readable).toEqual([true, true]);
});

test('a protected sheet takes values in its unlocked cells only', async () => {
  const protect = bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false });
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
  expect(await codeOf(protect)).toBe('AccessDenied');
  expect(bench.host.snapshot().sheets[0]?.cells['A1']?.content).toBe(1);
});

test('a protected workbook takes no new sheet', async () => {
  const protect = bench.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
    context.workbook.protection.load('protected');
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
    context.workbook.worksheets.add('Plan');
    await context.sync();
  });
  expect(await codeOf(protect)).toBe('AccessDenied');
});

const behind: Record<string, (context: Excel.RequestContext) => unknown> = {
  GeneralException: (context) => context.workbook.worksheets.add(),
  InvalidSelection: (context) => context.workbook.getSelectedRange().load('address'),
};

test.each(Object.entries(behind))('behind another workbook: %s', async (code, use) => {
  const outcome = async (platform: Profile['platform']) => {
    const other = await opened({ platform, otherWorkbookInFront: true });
    const using = other.run(async (context) => {
      use(context);
      await context.sync();
    });
    return codeOf(using);
  };
  expect(await outcome('PC')).toBe(code);
  expect(await outcome('Mac')).toBe(code);
  expect(await outcome('OfficeOnline')).toBe('no error');
});

test('a person works between two requests', async () => {
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    bench.host.type('B2:C2', [[1, '=B2*2']]);
    bench.host.select('C2');
    const selected = context.workbook.getSelectedRange().load('address,formulas');
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    expect([selected.address, selected.formulas, used.address]).toEqual([
      ...['Sheet1!C2', [['=B2*2']], 'Sheet1!B2:C2'],
    ]);
  });
});

test('the culture is that of the profile', async () => {
  bench = await openExcel({ profile: 'german' });
  const [separator, name] = await bench.run(async ({ workbook: { application }, sync }) => {
    application.load('decimalSeparator');
    application.cultureInfo.load('name');
    application.cultureInfo.numberFormat.load();
    await sync();
    return [application.decimalSeparator, application.cultureInfo.name];
  });
  expect([separator, name]).toEqual([',', 'de-DE']);
});

test('a new sheet may get the id of a deleted one, on the Mac only', async () => {
  const ids = async (profile: 'mac' | 'windows') => {
    const on = await openExcel({ profile });
    return on.run(async ({ workbook: { worksheets }, sync }) => {
      const first = worksheets.add('A').load('id');
      await sync();
      first.delete();
      const second = worksheets.add('B').load('id');
      await sync();
      return first.id === second.id;
    });
  };
  expect([await ids('mac'), await ids('windows')]).toEqual([true, false]);
});
