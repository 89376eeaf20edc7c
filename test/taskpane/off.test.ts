import { planOnTarget } from '../../src/taskpane/components/on-target';
import { draftOf } from '../../src/taskpane/plan/draft';
import { withRemoved } from '../../src/taskpane/plan/edit-components';
import { isOff, offIn, planOn, reasonToStay, withSwitched } from '../../src/taskpane/plan/off';
import { changed, firstState, withUndo } from '../../src/taskpane/plan/pane-state';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { draftText, readDraft, storedStep } from '../../src/taskpane/unsaved/stored-draft';
import { withPlanOn } from '../../src/taskpane/check/repaired';
import { presetPlan } from '../spreadsheet/component-plans';

const of = (id: string) => draftOf(presetPlan(id));
const enterprise = of('enterprise-ae');

/* On target the accelerator pays 25,000 + 50,000. */
test('what is off is not paid, and everything else as before', () => {
  const without = withSwitched(enterprise, 'accelerator');
  const all = planOnTarget(planOn(enterprise)) ?? NaN;
  expect(planOnTarget(planOn(without))).toBe(all - 75_000);
  expect(without.plan).toBe(enterprise.plan);
  expect(planOn(withSwitched(without, 'accelerator'))).toEqual(enterprise.plan);
});

test('to switch off is a step that Undo takes back, and a draft keeps it', () => {
  const state = firstState(enterprise.plan);
  const off = changed(state, withSwitched(state.history.present, 'spifs'));
  expect(isOff(off.history.present, 'spifs')).toBe(true);
  expect(isOff(withUndo(off).history.present, 'spifs')).toBe(false);
  const present = storedStep(off.history.present);
  const kept = readDraft(
    draftText({ when: '2026-11-28T12:00:00.000Z', present, past: [], bases: [] }),
  );
  expect(kept).toMatchObject({ present: { off: ['spifs'] } });
});

test('what is removed is no longer off, and a change of the rest leaves what is off in its place', () => {
  const off = withSwitched(enterprise, 'deal-size');
  expect(withRemoved(off, 1).off).toEqual([]);
  const on = planOn(off);
  const named = { ...on, components: on.components.map((one) => ({ ...one, name: 'New' })) };
  const next = withPlanOn(off, named);
  expect(next.plan.components.map(({ id, name }) => [id, name])).toEqual([
    ['accelerator', 'New'],
    ['deal-size', ''],
    ['spifs', 'New'],
  ]);
  expect(offIn(next)).toEqual(['deal-size']);
});

test('a repair takes no measure from what is off', () => {
  const plan = of('csm-expansion').plan;
  const off = withSwitched(draftOf(plan), 'retention');
  const [lead] = planOn(off).measures;
  if (!lead) throw new Error('There is a measure.');
  const components = planOn(off).components.map((one) => ({ ...one, gate: null }));
  const next = withPlanOn(off, { ...planOn(off), measures: [lead], components });
  expect(next.plan.measures.map(({ id }) => id)).toEqual(plan.measures.map(({ id }) => id));
  expect(parsePlan(next.plan)).toMatchObject({ ok: true });
});

test('what another component is paid by stays on, and says why', () => {
  const kept = of('kept-customers');
  expect(reasonToStay(kept, 'commission')?.en).toBe('Retention is paid by it.');
  expect(reasonToStay(kept, 'retention')).toBeUndefined();
  // Off together, the one that is paid by the other first.
  const both = withSwitched(withSwitched(kept, 'retention'), 'commission');
  expect(offIn(both)).toEqual(['retention', 'commission']);
  // Switched on again, it is paid by what counts as on.
  expect(offIn(withSwitched(both, 'retention'))).toEqual([]);
});
