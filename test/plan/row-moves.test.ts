import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { listOfResults, movedRows, rowMoves, withRowsMoved } from '../../src/plan/row-moves';

/* What is typed for a row of a list follows the row's name. */

const rows = (text: string) =>
  text.split(' ').flatMap((row) => {
    const [name = '', rest = ''] = row.split(':');
    return row === '' ? [] : [{ name, rest }];
  });

describe('rows of a list', () => {
  test.each([
    ['one taken out of the middle', 'a:1 b:2 c:3', 'a:1 c:3', [0, undefined, 1]],
    ['one put in', 'a:1 b:2', 'a:1 x:9 b:2', [0, 2]],
    ['another order', 'a:1 b:2 c:3', 'c:3 a:1 b:2', [1, 2, 0]],
    ['a new name', 'a:1 b:2 c:3', 'a:1 x:2 c:3', [0, 1, 2]],
    ['another row in its place', 'a:1 b:2 c:3', 'a:1 x:9 c:3', [0, undefined, 2]],
    ['a new name beside a row that is gone', 'a:1 b:2 c:3', 'x:1 c:3', [undefined, undefined, 1]],
    ['two of one name', 'a:1 a:1 b:2', 'a:1 b:2', [0, undefined, 1]],
    ['none left', 'a:1', '', [undefined]],
  ])('%s: they stand where their names do', (_, before, after, moved) => {
    expect(movedRows(rows(before), rows(after))).toEqual(moved);
  });
});

describe("a payee's results", () => {
  const preset = presets.find(({ id }) => id === 'enterprise-ae');
  if (!preset) throw new Error('enterprise-ae');
  const plan = planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
  const spifs = plan.components.find(({ id }) => id === 'spifs');
  if (spifs?.kind !== 'events') throw new Error('spifs');
  const { schedule } = spifs;
  const payee = {
    ...{ name: 'Ada', role: 'AE', team: '', quota: null, from: null, to: null },
    ...{ credited: {}, prior: {}, results: { spifs: schedule.map((_, k) => k + 1) } },
    unread: { 'result:spifs:2': 'three' },
  };

  test('follow their events, with what could not be read', () => {
    const wanted = {
      ...plan,
      components: plan.components.map((one) =>
        one === spifs ? { ...spifs, schedule: schedule.toSpliced(1, 1) } : one,
      ),
    } as Plan;
    const moves = rowMoves(plan, wanted);
    expect(schedule.map((_, k) => moves(listOfResults('spifs'), k)).slice(0, 3)).toEqual([
      ...[0, undefined, 1],
    ]);
    const { results, unread } = withRowsMoved(payee, plan, moves);
    expect(results['spifs']).toEqual([1, 3, 4, 5].slice(0, schedule.length - 1));
    expect(unread).toEqual({ 'result:spifs:1': 'three' });
  });
});
