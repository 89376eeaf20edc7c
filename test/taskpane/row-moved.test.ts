import '../../src/plan/all-rules';
import { kinds } from '../../src/plan/all-kinds';
import type { ListField, Row } from '../../src/plan/field';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { type Component, type KindName, kindOf } from '../../src/plan/kinds';
import { planOf, presets } from '../../src/plan/presets/presets';
import { type Draft, draftOf, openPart, withOpen } from '../../src/taskpane/plan/draft';
import { rowsOf, withRows } from '../../src/taskpane/plan/edit-component';
import { withAdded } from '../../src/taskpane/plan/edit-components';
import { listOf } from '../../src/taskpane/plan/fields';
import { canMove, withRowMoved, withTypedMoved } from '../../src/taskpane/rows/row-moved';

const [preset] = presets;
if (!preset) throw new Error('There are plans to begin with.');
const plan = planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });

/** Every list that a kind has, in each of the kind's choices. */
const lists = (Object.keys(kinds) as KindName[]).flatMap((kind) => {
  const draft = withAdded(draftOf(plan), kind);
  const part = openPart(draft);
  const chosen = kindOf(part.component)
    .fields(part)
    .flatMap((field) =>
      field.kind === 'choice'
        ? field.options.map(({ value }) => ({
            name: `${kind}, ${field.id} ${value}`,
            draft: withOpen(draft, (component) => field.set(component, value)),
          }))
        : [],
    );
  return [{ name: kind, draft }, ...chosen].flatMap(({ name, draft }) => {
    const list = listOf(draft.plan, openPart(draft));
    return list ? [{ name, list, ...withThree(draft, list) }] : [];
  });
});

/** With rows enough that two of them change places. */
function withThree(
  draft: Draft,
  list: ListField<Component>,
): { draft: Draft; rows: readonly Row[] } {
  const rows = rowsOf(draft.plan, openPart(draft));
  if (rows.length >= 4) return { draft, rows };
  const next = list.next(openPart(draft).component);
  return withThree(withRowsOf(draft, [...rows, next]), list);
}
function withRowsOf(draft: Draft, rows: readonly Row[]): Draft {
  return withOpen(draft, () => withRows(draft.plan, openPart(draft), rows));
}

/* What is swapped whole here is refused as descending wherever a list has thresholds. */
test('of every list, thresholds ascend once a row has moved, and other rows move whole', () => {
  const whole = lists.map(({ name, list, rows, draft }) => {
    const swapped = rows.toSpliced(2, 2, ...rows.slice(2, 4).toReversed());
    const moved = withRowMoved(list, rows, 3, 2);
    const isWhole = JSON.stringify(moved) === JSON.stringify(swapped);
    const reads = (of: readonly Row[]) => JSON.stringify(parsePlan(withRowsOf(draft, of).plan));
    const descends = /is below step|does not start after/.test(reads(swapped));
    expect({ name, isWhole }).toEqual({ name, isWhole: !descends });
    // Rates on a straight line that fall too fast are refused at the rate, and not at a threshold.
    const falls = name === 'commission, method interpolated';
    expect(/falls so fast/.test(reads(moved))).toBe(falls);
    expect({ name, ...(descends && { ok: parsePlan(withRowsOf(draft, moved).plan).ok }) }).toEqual({
      name,
      ...(descends && { ok: !falls && parsePlan(withRowsOf(draft, rows).plan).ok }),
    });
    return isWhole;
  });
  expect(whole).toContain(true);
  expect(whole).toContain(false);
});

const number = { label: { en: '', da: '' }, unit: 'money', allows: 'any' } as const;
const text = { label: { en: '', da: '' }, unit: 'text' } as const;
const tiers = { columns: [number, number] };
const named = { columns: [text, number] };

test('what is typed and no number goes where its number would', () => {
  const typed = { '1.0': 'ten', '1.1': 'some', '0.1': 'few', '2.1': 'all', cap: 'none' };
  expect(withTypedMoved(tiers, typed, 1, 0)).toEqual({
    ...{ '1.0': 'ten', '0.1': 'some', '1.1': 'few', '2.1': 'all', cap: 'none' },
  });
  expect(withTypedMoved(named, { '1.0': 'ten', '1.1': 'some' }, 1, 2)).toEqual({
    ...{ '2.0': 'ten', '2.1': 'some' },
  });
});

test('no row goes beyond an end, nor above the thresholds across a grid', () => {
  const rows = [[''], [1], [2]];
  const across = { from: number, column: { en: '', da: '' }, most: 7, places: () => never };
  expect([canMove(tiers, rows, 0, -1), canMove(tiers, rows, 2, 3)]).toEqual([false, false]);
  expect([canMove(tiers, rows, 1, 0), canMove(tiers, rows, 1, 2)]).toEqual([true, true]);
  expect(canMove({ ...tiers, across }, rows, 1, 0)).toBe(false);
  expect(canMove({ ...tiers, across }, rows, 0, 1)).toBe(false);
  expect(canMove({ ...tiers, across }, rows, 2, 1)).toBe(true);
});
const never = { down: undefined, across: undefined, cells: undefined };
