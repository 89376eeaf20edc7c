import { afterEach, describe, expect, test } from '@jest/globals';
import { finish } from '../../src/workbook/excel/change/change';
import type { Bench } from '../host/bench';
import type { Fault } from '../host/faults';
import { change, differing, insert, openUsed, timeout, seen, update } from './small-excel';
import { small } from './small-workbook';

/* What somebody types while a change is being taken back stays, wherever the change got to. */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const first = small({ team: ['Ada', 'Bo'] });
const second = small({ team: ['Ada', 'Bo', 'Cy'], quota: 2000, title: 'Longer', chart: 'Other' });

const contentOf = (excel: Bench, at: string) => {
  const [sheet, address = ''] = at.split('!');
  return excel.host.snapshot().sheets.find(({ name }) => name === sheet)?.cells[address]?.content;
};

/** Does something before each request that this is true of; requests count from 0. */
function before({ host }: Bench, isOne: (text: string, k: number) => boolean, act: () => void) {
  const request = host.request.bind(host);
  let count = 0;
  host.request = (text, flags) => {
    if (isOne(text, count++)) act();
    return request(text, flags);
  };
}

/** The request in which an update writes, which fails at its end. */
async function failingUpdate() {
  const excel = await openUsed();
  await insert(excel, first);
  await update(excel, first, second);
  const request = excel.host.requests.findIndex(({ operations }) =>
    operations.some((one) => one.startsWith('SettingCollection.Add')),
  );
  const operation = (excel.host.requests[request]?.actions ?? 0) - 1;
  const code = 'InvalidArgument' as const;
  return {
    ...{ kind: 'fail at operation' as const, request: request + 1, operation },
    ...{ applied: true, code },
  };
}

const places = [
  ['an input', 'Plan!B2', 1234],
  ['a formula', 'Team!B4', 99],
  ['a label', 'Plan!A1', 'My plan'],
] as const;

describe('while a change is taken back after a fault', () => {
  test.each(places)('%s that somebody types over stays as it was typed', async (_, at, typed) => {
    const fault = await failingUpdate();
    const ends = await requestsOf(fault);
    expect(ends).toBeGreaterThan(fault.request);
    // In each request of the taking back, the first that reads and the last that writes included.
    for (let request = fault.request; request < ends; request++) {
      const excel = await openUsed();
      await insert(excel, first);
      const was = seen(excel);
      excel.host.faults.arm(fault);
      before(
        excel,
        (__, k) => k === request,
        () => excel.host.type(at, typed, 'Remote'),
      );
      const changed = await update(excel, first, second);
      expect([request, changed.kind, contentOf(excel, at)]).toEqual([request, 'undone', typed]);
      const [, address = ''] = at.split('!');
      const others = differing(seen(excel), was).filter((one) => !one.includes(`/${address}/`));
      expect(others).toEqual([]);
    }
  });

  test('the advice names the cells that stay', async () => {
    const excel = await openUsed();
    await insert(excel, first);
    const fault = await failingUpdate();
    globalThis.Excel = excel.Excel;
    globalThis.Office = excel.Office;
    excel.host.faults.arm(fault);
    before(
      excel,
      (_, k) => k === fault.request,
      () => excel.host.type('Plan!B2', 1234, 'Remote'),
    );
    expect(await update(excel, first, second)).toMatchObject({
      kind: 'undone',
      advice: {
        en: 'The rest is as it was. What was typed meanwhile stands: Plan!B2.',
        da: 'Resten er, som det var. Det, der blev skrevet imens, står der: Plan!B2.',
      },
    });
  });

  /** Up to the last request of an update that fails so, and of its taking back. */
  async function requestsOf(fault: Fault): Promise<number> {
    const excel = await openUsed();
    await insert(excel, first);
    excel.host.faults.arm(fault);
    await update(excel, first, second);
    return excel.host.requests.length;
  }
});

test('a change that stopped half-way keeps what is typed in the moment in which it is finished', async () => {
  const excel = await openUsed();
  await insert(excel, first);
  const { request, code } = await failingUpdate();
  globalThis.Excel = excel.Excel;
  globalThis.Office = excel.Office;
  excel.host.faults.arm(
    { kind: 'fail at operation', request, operation: 1, applied: true, code },
    { kind: 'hang', request: request + 1, applied: false },
  );
  expect(await update(excel, first, second)).toMatchObject({ kind: 'unknown' });
  excel.host.faults.disarm();
  let isLeft = true;
  before(
    excel,
    (text) => isLeft && text.includes('recovery'),
    () => {
      isLeft = false;
      excel.host.type('Plan!B2', 1234, 'Remote');
    },
  );
  const settled = await finish({ kind: 'update', before: first, after: second }, { timeout });
  expect(settled.kind).toBe('done');
  expect([isLeft, contentOf(excel, 'Plan!B2')]).toEqual([false, 1234]);
});

test('a sheet that is left to go, once another has gone, stays if somebody typed there', async () => {
  const given = { kind: 'remove', before: first } as const;
  const tried = await openUsed();
  await insert(tried, first);
  await change(tried, given);
  const closing = tried.host.requests.findLastIndex(({ operations }) =>
    operations.some((one) => one.includes('Delete')),
  );
  let halfGone = 0;
  for (let operation = 0; operation < (tried.host.requests[closing]?.actions ?? 0); operation++) {
    const excel = await openUsed();
    await insert(excel, first);
    const code = 'InvalidArgument';
    const request = closing + 1;
    excel.host.faults.arm({ kind: 'fail at operation', request, operation, applied: true, code });
    const isThere = (sheet: string) =>
      excel.host.snapshot().sheets.some(({ name }) => name === sheet);
    let isHalfGone = false;
    before(
      excel,
      (_, k) => k === request,
      () => {
        isHalfGone = !isThere('Plan') && isThere('Team');
        if (isHalfGone) excel.host.type('Team!A2', 'Adam', 'Remote');
      },
    );
    const changed = await change(excel, given);
    if (!isHalfGone) continue;
    halfGone++;
    expect(contentOf(excel, 'Team!A2')).toBe('Adam');
    expect(changed).toMatchObject({
      kind: 'done',
      warnings: [{ en: 'These sheets stay, as there is something of yours on them: Team.' }],
    });
  }
  expect(halfGone).toBeGreaterThan(0);
});
