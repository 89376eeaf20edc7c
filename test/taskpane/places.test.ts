import { statusNow } from '../../src/plan/document/status';
import { withApproval } from '../../src/plan/document/fingerprint';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { draftOf } from '../../src/taskpane/plan/draft';
import { inLanguage } from '../../src/taskpane/plan/in-language';
import { changed, firstState, withRedo, withUndo } from '../../src/taskpane/plan/pane-state';
import { begun, begunPlans, newest, placed, shownAt } from '../../src/taskpane/plan/places';
import type { PlanHere } from '../../src/taskpane/session/plan-here';
import { putDraft, takeDraft } from '../../src/taskpane/unsaved/draft-shelf';
import { stored } from '../../src/taskpane/unsaved/storage';
import { draftText, readDraft } from '../../src/taskpane/unsaved/stored-draft';
import { isUnsaved, restored, toStore } from '../../src/taskpane/unsaved/unsaved';

const period = { from: '2026-07-01', to: '2026-09-30' };
function preset(id: string): Plan {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`There is no preset ${id}.`);
  return planOf(found, 'en', period);
}
const [milestone, ladder] = [preset('milestone'), preset('revenue-ladder')];
const kept = (plan: Plan, at = 'Plan') => ({ at, sheet: at, state: 'current', plan }) as PlanHere;

test('another plan is a plan of its own, and Undo goes back to the one of the workbook', () => {
  const other = begun(firstState(milestone, 'Plan'), ladder);
  expect(other.history.present).toMatchObject({ at: 1, plan: ladder });
  expect(withUndo(other).history.present).toMatchObject({ at: 'Plan', plan: milestone });
  const inserted = placed(other, 1, 'Plan 2');
  expect(withRedo(withUndo(inserted)).history.present.at).toBe('Plan 2');
  expect(newest(inserted).map(({ at }) => at)).toEqual(['Plan', 'Plan 2']);
});

test('a plan that nobody has changed since it was begun is not offered beside the one shown', () => {
  const first = firstState(milestone);
  const names = (state: typeof first) => begunPlans(state).map(({ plan }) => plan.name);
  expect(names(begun(first, ladder))).toEqual([ladder.name]);
  const typed = changed(first, draftOf({ ...milestone, currency: 'EUR' }));
  expect(names(begun(typed, ladder))).toEqual([milestone.name, ladder.name]);
});

test('Undo goes back across an update, and a step that changed nothing is passed over', () => {
  const typed = changed(firstState(milestone, 'Plan'), draftOf(ladder));
  const updated = shownAt(typed, ladder, 'Plan');
  expect(updated).toBe(typed);
  const same = changed(updated, draftOf({ ...ladder }));
  expect(withUndo(same).history.present.plan).toEqual(milestone);
});

test('an approval holds for its rules: a change ends it, taking the change back brings it back', () => {
  const approved = withApproval(milestone, '2026-07-01');
  const state = changed(firstState(approved), draftOf({ ...approved, currency: 'EUR' }));
  expect(statusNow(approved)).toBe('approved');
  expect(statusNow(state.history.present.plan)).toBe('changed');
  expect(statusNow(withUndo(state).history.present.plan)).toBe('approved');
  const danish = inLanguage(firstState(approved), 'da').history.present.plan;
  expect(danish.name).toBe('Milepælsbonus');
  expect(statusNow(danish)).toBe('approved');
});

const when = '2026-07-01T10:00:00.000Z';
const textOf = (plan: Plan, stamp = when) => {
  const unsaved = toStore(firstState(plan), [], milestone, new Map());
  return unsaved ? draftText({ ...unsaved, when: stamp }) : '';
};

test('what the workbook has is not stored, and a draft of it comes back on top of its cells', () => {
  const first = firstState(milestone, 'Plan');
  expect(toStore(first, [kept(milestone)], milestone, new Map())).toBeUndefined();
  const draft = changed(first, draftOf({ ...milestone, name: ' ' }));
  const unsaved = toStore(draft, [kept(milestone)], milestone, new Map());
  const read = readDraft(unsaved ? draftText({ ...unsaved, when }) : '');
  if (typeof read !== 'object') throw new Error('The draft is not read.');
  const typedSince = { ...milestone, effective: { from: '2026-07-01', to: '2026-12-31' } };
  const { state } = restored(firstState(typedSince, 'Plan'), read, [kept(typedSince)]);
  expect(state.history.present).toMatchObject({
    at: 'Plan',
    plan: { ...typedSince, name: ' ' },
  });
  expect(isUnsaved(state.history.present, [kept(typedSince)], milestone)).toBe(true);
  expect(withUndo(state).history.present.plan).toEqual(milestone);
});

test('of a draft the browser keeps plans and what stands in their fields, and nothing of people', () => {
  const { present, past, bases, ...more } = JSON.parse(textOf(ladder)) as {
    present: { plan: object };
    past: { plan: object }[];
    bases: object[];
  };
  expect(Object.keys(more).toSorted()).toEqual(['compsheet', 'when']);
  for (const step of [present, ...past]) {
    expect(Object.keys(step).toSorted()).toEqual(['at', 'off', 'plan', 'selected', 'typed']);
    expect(Object.keys(step.plan).toSorted()).toEqual(Object.keys(ladder).toSorted());
  }
  expect(bases).toEqual([]);
});

test('a damaged draft is no draft, and one of a newer Compsheet is left as it is', () => {
  expect(readDraft('{"compsheet":1')).toBeUndefined();
  expect(readDraft(textOf(ladder).replace('"ladder"', '"lather"'))).toBeUndefined();
  const newer = textOf(ladder).replace('"compsheet":2', '"compsheet":3');
  expect(readDraft(newer)).toBe('newer');
  const shelf = { local: shelfOf(), tab: 'a', home: 'tab' };
  shelf.local.put('compsheet.draft.a.tab', newer);
  expect(takeDraft(shelf, [])).toBeUndefined();
  expect(putDraft(shelf, textOf(ladder))).toBe(false);
  expect(shelf.local.get('compsheet.draft.a.tab')).toBe(newer);
});

function shelfOf() {
  const kept = new Map<string, string>();
  const local = {
    get: (key: string) => kept.get(key),
    put: (key: string, text: string) => kept.set(key, text).size > 0,
    remove: (key: string) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
  return local;
}

test('drafts of two tabs and of two workbooks do not mix, and one that is left is taken up', () => {
  const local = shelfOf();
  const a = { local, tab: 'a', home: 'book1' };
  putDraft(a, textOf(ladder));
  expect(takeDraft({ local, tab: 'b', home: 'book2' }, [])).toBeUndefined();
  expect(takeDraft({ local, tab: 'b', home: 'book1' }, ['a'])).toBeUndefined();
  putDraft({ local, tab: 'b', home: 'book1' }, textOf(preset('markets')));
  expect(takeDraft(a, ['b'])?.present.plan).toEqual(ladder);
  expect(takeDraft({ local, tab: 'c', home: 'book1' }, ['b'])?.present.plan).toEqual(ladder);
  expect(local.keys().toSorted()).toEqual(['compsheet.draft.b.book1', 'compsheet.draft.c.book1']);
});

test('a browser that refuses its storage holds nothing and takes nothing', () => {
  const closed = stored(() => {
    throw new Error('SecurityError');
  });
  expect([closed.get('a'), closed.put('a', 'b'), closed.keys()]).toEqual([undefined, false, []]);
  expect(() => closed.remove('a')).not.toThrow();
});
