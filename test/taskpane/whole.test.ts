import '../../src/plan/all-rules';
import { inProportion } from '../../src/engine/whole';
import { planOf, presets } from '../../src/plan/presets/presets';
import { type Draft, draftOf } from '../../src/taskpane/plan/draft';
import { restToLast, wholeAt } from '../../src/taskpane/shares/whole';

/* Parts of one whole that do not add up to it are put right by one press. */

const draft = (id: string): Draft => {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(`No preset ${id}.`);
  return draftOf(planOf(preset, 'en', { from: '2026-10-01', to: '2026-12-31' }));
};

/** The whole of a field, and the parts that the draft has once others are put there. */
function put(before: Draft, field: string, parts: readonly number[]) {
  const whole = wholeAt(before, field);
  if (!whole) throw new Error(`Nothing is shared at ${field}.`);
  const after = wholeAt(whole.withParts(before, parts), field);
  return { before: whole.parts, last: whole.last.en, fields: whole.fields, after: after?.parts };
}

test('the last takes what the others leave, and nothing where they leave nothing', () => {
  expect(restToLast([0.4, 0.35])).toEqual([0.4, 0.6]);
  expect(restToLast([0.1, 0.2, 0.4])).toEqual([0.1, 0.2, 0.7]);
  expect(restToLast([0.6, 0.4, 0.1])).toBeUndefined();
  expect(restToLast([0.8, 0.4, 0.1])).toBeUndefined();
});

test('all are raised or lowered alike, in hundredths of a percent that add up to 100 %', () => {
  expect(inProportion([0.3, 0.3])).toEqual([0.5, 0.5]);
  expect(inProportion([0.4, 0.35])).toEqual([0.5333, 0.4667]);
  expect(inProportion([1, 1, 1])).toEqual([0.3333, 0.3333, 0.3334]);
  expect(inProportion([0, 0])).toEqual([0.5, 0.5]);
});

test('objectives, splits of pay and instalments are such parts, each typed where the focus then goes', () => {
  expect(put(draft('mbo-manager'), 'table', [0.2, 0.3, 0.5])).toEqual({
    before: [0.4, 0.35, 0.25],
    last: 'objective 3',
    fields: ['field-2.1'],
    after: [0.2, 0.3, 0.5],
  });
  const enterprise = draft('enterprise-ae');
  const shares = enterprise.plan.paySplits.map(({ share }) => share);
  expect(put(enterprise, 'paySplits', [0.5, 0.25, 0.25])).toEqual({
    before: shares,
    last: 'BDR',
    fields: ['people-share-2', 'pay-share-2'],
    after: [0.5, 0.25, 0.25],
  });
  expect(put(enterprise, 'payment.instalments', [1])).toEqual({
    before: [1],
    last: 'instalment 1',
    fields: ['instalment-share-0'],
    after: [1],
  });
});

test('what is at fault otherwise shares nothing', () => {
  expect(wholeAt(draft('enterprise-ae'), 'table')).toBeUndefined();
  expect(wholeAt(draft('mbo-manager'), '0.1')).toBeUndefined();
  const empty = draft('mbo-manager');
  const [mbo] = empty.plan.components;
  if (mbo?.kind !== 'mbo') throw new Error('Its first component is of objectives.');
  const none = { ...empty.plan, components: [{ ...mbo, objectives: [] }] };
  expect(wholeAt(draftOf(none), 'table')).toBeUndefined();
});
