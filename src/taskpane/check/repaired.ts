import { isPaidBy } from '../../plan/pay/paid-by';
import { partsOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import type { Draft } from '../plan/draft';
import { offIn } from '../plan/off';

/**
 * The draft after a change of the plan as it pays now; what is off stays off, where it stood, and keeps
 * what it is paid by.
 */
export function withPlanOn(draft: Draft, changed: Plan): Draft {
  const off = offIn(draft);
  const resting = partsOf(draft.plan).filter(({ component: { id } }) => off.includes(id));
  const paying = draft.plan.measures.filter(({ id }) => resting.some((part) => isPaidBy(part, id)));
  const needed = new Set(paying.flatMap(({ id, total }) => [id, total?.of]));
  const there = new Set(changed.measures.map(({ id }) => id));
  const again = draft.plan.measures.filter(({ id }) => needed.has(id) && !there.has(id));
  const kept = draft.plan.components.flatMap((one) => {
    const now = off.includes(one.id) ? one : changed.components.find(({ id }) => id === one.id);
    return now ? [now] : [];
  });
  const added = changed.components.filter((one) => !kept.includes(one));
  const measures = [...changed.measures, ...again];
  return { ...draft, plan: { ...changed, measures, components: [...kept, ...added] }, off };
}
