import { partOf } from '../../src/plan/parts';
import type { Plan } from '../../src/plan/plan';
import { planOf as planOfPreset, presets } from '../../src/plan/presets/presets';
import { numbersIn } from '../../src/taskpane/number/numbers';
import { type Draft, draftOf, openPart } from '../../src/taskpane/plan/draft';
import { entered, withUsed } from '../../src/taskpane/plan/enter';
import { issuesIn } from '../../src/taskpane/plan/field-issue';
import { kindNames } from '../../src/plan/all-kinds';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { withAdded, withMoved, withRemoved } from '../../src/taskpane/plan/edit-components';
import { fieldsOf } from '../../src/taskpane/plan/fields';
import { inLanguage } from '../../src/taskpane/plan/in-language';
import {
  type PaneState,
  changed,
  firstState,
  isPlan,
  opened,
  withRedo,
  withUndo,
} from '../../src/taskpane/plan/pane-state';
import { readNumber } from '../../src/taskpane/number/read-number';
import { resultRead } from '../../src/taskpane/plan/result';
import { rowsOf, withRows } from '../../src/taskpane/plan/edit-component';
import { withoutRow } from '../../src/taskpane/plan/draft';

const numbers = numbersIn({ decimal: '.', group: ',' }, 'en');
const period = { from: '2026-07-01', to: '2026-09-30' };

function planOf(id: string): Plan {
  const preset = presets.find((one) => one.id === id) ?? presets[0];
  if (!preset) throw new Error('There is no preset.');
  return planOfPreset(preset, 'en', period);
}

function type(state: PaneState, field: string, text: string): PaneState {
  const { draft } = entered(state.history.present, field, text, numbers.style);
  return changed(state, draft, field);
}

const ladder = () => firstState(planOf('revenue-ladder'));
const rungs = ({ history: { present } }: PaneState) => rowsOf(present.plan, openPart(present));
const shownRungs = ({ history: { present } }: PaneState) =>
  rowsOf(present.shown, openPart({ ...present, plan: present.shown }));

test('a descending step is an issue at its field, with the number that would do', () => {
  const state = type(ladder(), '2.0', '1,000,000');
  expect(issuesIn(state, numbers)).toEqual([
    expect.objectContaining({ field: '2.0', use: 10_000_000 }),
  ]);
  expect(isPlan(state.history.present)).toBe(false);
  expect(shownRungs(state)[2]).toEqual([10_000_000, 100_000]);
  const mended = changed(state, withUsed(state.history.present, '2.0', 10_000_000));
  expect(issuesIn(mended, numbers)).toEqual([]);
  expect(isPlan(mended.history.present)).toBe(true);
});

test('objectives whose weights leave a part to nobody are shown as they last were', () => {
  const state = firstState(planOf('mbo-manager'));
  const typed = type(state, '2.1', '5');
  expect(rungs(typed)[2]).toEqual(['Penetration of a vertical', 0.05]);
  expect(shownRungs(typed)[2]).toEqual(['Penetration of a vertical', 0.25]);
  expect(shownRungs(type(type(typed, '0.1', '60'), '2.1', '5'))[0]?.[1]).toBe(0.6);
});

/** Every field and every column of percent, of every kind. */
const percentFields = kindNames.flatMap((kind) => {
  const plan = planOf('milestone');
  const draft = withAdded(draftOf(plan), kind);
  const part = openPart(draft);
  return fieldsOf(draft.plan, part).flatMap((field) => {
    if (field.kind === 'number') return field.unit === 'percent' ? [[kind, field.id, draft]] : [];
    if (field.kind !== 'list') return [];
    return field.columns.flatMap(({ unit }, column) =>
      unit === 'percent' ? [[kind, `0.${column}`, draft]] : [],
    );
  }) as [string, string, Draft][];
});

test.each(percentFields)('in a %s, 0.5 and 1.25 typed in %s are percent', (_, field, draft) => {
  const styles = [numbers.style, { decimal: ',', group: '.' }];
  for (const style of styles) {
    for (const sign of ['', '%', ' %', '\u00a0%']) {
      expect(entered(draft, field, `0.5${sign}`, style).became).toEqual([undefined, 0.005]);
      expect(entered(draft, field, `1,25${sign}`, style).became).toEqual([undefined, 0.0125]);
    }
  }
});

test('a result is read in its measure’s unit, and a share of the quota only with its sign', () => {
  const read = (text: string, unit: 'money' | 'percent', hasQuota: boolean) =>
    resultRead(readNumber(text, unit, numbers.style), hasQuota);
  expect(read('110', 'percent', false)).toEqual({ amount: 1.1 });
  expect(read('0.5 %', 'percent', false)).toEqual({ amount: 0.005 });
  expect(read('98%', 'money', true)).toEqual({ share: 0.98 });
  expect(read('98%', 'money', false)).toBeUndefined();
  expect(read('0.98', 'money', true)).toEqual({ amount: 0.98 });
});

test('text that is no number stays as it was typed, and the number under it too', () => {
  const state = type(ladder(), '1.1', 'many');
  expect(state.history.present.typed).toEqual({ ladder: { '1.1': 'many' } });
  expect(rungs(state)[1]).toEqual([8_000_000, 75_000]);
  const [issue] = issuesIn(state, numbers);
  expect(issue?.message.en).toBe('Found “many”.');
  expect(issue?.advice.en).toBe('Type a number, such as 1,800,000.');
  expect(type(state, '1.1', '80,000').history.present.typed).toEqual({ ladder: {} });
});

test('a percentage is no amount of money', () => {
  expect(type(ladder(), '1.1', '98%').history.present.typed).toEqual({ ladder: { '1.1': '98%' } });
});

test('every fault of the issue is named at its field', () => {
  const milestone = firstState(planOf('milestone'));
  const found = (field: string, text: string) => issuesIn(type(milestone, field, text), numbers);
  expect(found('quota', '0')[0]).toMatchObject({ field: 'quota' });
  expect(found('quota', '')[0]?.message.en).toBe('The field is blank.');
  expect(found('bonus', '-50,000')[0]).toMatchObject({ field: 'bonus', use: 50_000 });
  expect(found('trigger', '0')[0]).toMatchObject({ field: 'trigger' });
  expect(found('quota', '99999999999999999')[0]?.message.en).toBe('The number is too large.');
  const repeated = type(ladder(), '1.0', '5,000,000');
  expect(issuesIn(repeated, numbers)[0]).toMatchObject({ field: '1.0' });
  const plan = planOf('revenue-ladder');
  const [first] = plan.components;
  if (!first) throw new Error('The plan has a component.');
  const empty = { ...plan, components: [withRows(plan, partOf(plan, first), [])] };
  const state = changed(ladder(), draftOf(empty));
  expect(issuesIn(state, numbers)[0]).toMatchObject({ field: 'table' });
});

test('a nameless plan and a period that ends before it starts are refused', () => {
  const faulty = {
    ...planOf('milestone'),
    name: ' ',
    effective: { from: '2026-07-01', to: '2026-01-01' },
  };
  const state = changed(firstState(planOf('milestone')), draftOf(faulty));
  expect(issuesIn(state, numbers).map(({ field }) => field)).toEqual(['name', 'effective.to']);
  expect(isPlan(state.history.present)).toBe(false);
});

test('typing in one field is one step of undo, and redo brings it back', () => {
  const typed = type(type(ladder(), '0.1', '6'), '0.1', '60,000');
  expect(rungs(typed)[0]).toEqual([5_000_000, 60_000]);
  const before = withUndo(typed);
  expect(rungs(before)[0]).toEqual([5_000_000, 50_000]);
  expect(withUndo(before)).toBe(before);
  expect(rungs(withRedo(before))[0]).toEqual([5_000_000, 60_000]);
});

test('undo of a fault shows the plan as it was, and redo the last valid one again', () => {
  const state = type(ladder(), '2.0', 'x');
  expect(withUndo(state).history.present.typed).toEqual({});
  expect(withRedo(withUndo(state)).history.present).toEqual(state.history.present);
});

test('an amount stays when the plan changes, but not as a count of markets', () => {
  const typed: PaneState = { ...ladder(), result: { amount: 6_150_000 } };
  expect(type(typed, '0.1', '1').result).toEqual({ amount: 6_150_000 });
  expect(changed(typed, draftOf(planOf('markets'))).result).toEqual({ share: 'first' });
});

test('what was typed moves up with its row', () => {
  expect(withoutRow({ quota: 'q', '0.0': 'a', '1.1': 'b', '2.0': 'c' }, 1)).toEqual({
    quota: 'q',
    '0.0': 'a',
    '1.0': 'c',
  });
});

test('a name that a preset gave follows the language, a name of a person’s own does not', () => {
  const named = (name: string) => firstState({ ...planOf('milestone'), name });
  const inDanish = inLanguage(type(named('Milestone bonus'), 'bonus', '1'), 'da');
  const { past, present } = inDanish.history;
  for (const { plan } of [...past, present]) {
    expect(plan).toMatchObject({ name: 'Milepælsbonus', language: 'da' });
  }
  expect(inLanguage(named('Q3 hunt'), 'da').history.present.plan.name).toBe('Q3 hunt');
});

describe('a plan of several components', () => {
  const seller = () => firstState(planOf('enterprise-ae'));
  const ids = (state: PaneState) => state.history.present.plan.components.map(({ id }) => id);

  test('opens one at a time, and what was typed in another stays', () => {
    const typed = type(seller(), 'quota', 'lots');
    const other = opened(typed, 2);
    expect(openPart(other.history.present).component.id).toBe('spifs');
    expect(issuesIn(other, numbers)).toMatchObject([{ component: 'accelerator', field: 'quota' }]);
    expect(isPlan(other.history.present)).toBe(false);
    expect(other.history.past).toHaveLength(typed.history.past.length);
    expect(type(opened(other, 0), 'quota', '3,000,000').history.present.typed).toEqual({
      accelerator: {},
    });
  });

  test.each(kindNames)('takes a new %s, which can be paid, and gives it up again', (kind) => {
    const state = changed(seller(), withAdded(seller().history.present, kind));
    const { plan, selected } = state.history.present;
    expect(plan.components[selected]?.kind).toBe(kind);
    expect(plan.components).toHaveLength(4);
    expect(parsePlan(plan)).toEqual({ ok: true, value: plan });
    expect(issuesIn(state, numbers)).toEqual([]);
    const without = changed(state, withRemoved(state.history.present, selected));
    expect(ids(without)).toEqual(ids(seller()));
    expect(ids(withUndo(without))).toEqual(ids(state));
  });

  test('moves a component up and down, and keeps the open one open', () => {
    const moved = withMoved(seller().history.present, 0, 1);
    expect(moved.plan.components.map(({ id }) => id)).toEqual([
      'deal-size',
      'accelerator',
      'spifs',
    ]);
    expect(moved.selected).toBe(1);
    expect(withMoved(moved, 0, -1)).toBe(moved);
    const last = withMoved(moved, 0, 2);
    expect(last.plan.components.map(({ id }) => id)).toEqual(['accelerator', 'spifs', 'deal-size']);
    expect(last.selected).toBe(0);
  });

  test('is empty without its last component, which Undo brings back', () => {
    const state = firstState(planOf('milestone'));
    const empty = changed(state, withRemoved(state.history.present, 0));
    expect(empty.history.present).toMatchObject({ plan: { components: [] }, selected: 0 });
    expect(isPlan(empty.history.present)).toBe(false);
    expect(ids(withUndo(empty))).toEqual(ids(state));
  });

  test('a share that makes no whole is an issue of the plan', () => {
    const plan = planOf('enterprise-ae');
    const state = changed(seller(), draftOf({ ...plan, paySplits: plan.paySplits.slice(0, 2) }));
    expect(issuesIn(state, numbers)).toMatchObject([{ field: 'paySplits' }]);
    expect(isPlan(state.history.present)).toBe(false);
  });
});

test.each(presets.map(({ id }) => id))('every field of %s takes back what it gives', (id) => {
  const plan = planOf(id);
  for (const component of plan.components) {
    const part = partOf(plan, component);
    for (const field of fieldsOf(plan, part)) {
      const again =
        field.kind === 'number'
          ? field.set(component, field.get(component))
          : field.kind === 'choice' || field.kind === 'text'
            ? field.set(component, field.get(component))
            : field.set(component, field.get(component));
      expect(again).toEqual(component);
    }
  }
});
