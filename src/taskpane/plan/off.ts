import type { LocalizedText } from '../../engine/words';
import { titleOf } from '../../plan/kinds';
import { knownRules } from '../../plan/known-rules';
import type { Plan } from '../../plan/plan';
import { paidBefore } from '../../plan/pay/reads';
import { partsOf } from '../../plan/parts';
import type { Draft } from './draft';

/*
 * Components that are switched off for a moment, to see what the plan pays without them. It is the draft
 * that has them off, never the plan: what is written or saved is asked for first. What another component
 * that is on is paid by cannot be off.
 */

type Switched = Pick<Draft, 'plan' | 'off'>;

/** The components that are off, by their ids. */
export function offIn({ plan, off = [] }: Switched): readonly string[] {
  if (off.length === 0) return off;
  const on = partsOf(plan).filter(({ component: { id } }) => !off.includes(id));
  const read = new Set(on.flatMap(paidBefore));
  return off.filter((id) => !read.has(id) && plan.components.some((one) => one.id === id));
}

export const isOff = (draft: Switched, id: string): boolean => offIn(draft).includes(id);

/** The plan as it pays now: without what is off. */
export function planOn(draft: Switched): Plan {
  const { plan, off = [] } = draft;
  if (off.length === 0) return plan;
  const before = known.get(plan);
  if (before?.off === off) return before.on;
  const gone = offIn(draft);
  const on = { ...plan, components: plan.components.filter(({ id }) => !gone.includes(id)) };
  known.set(plan, { off, on });
  return on;
}

/** Why a component has to be on, where another is paid by it or a gate needs its quota. */
export function reasonToStay(draft: Draft, id: string): LocalizedText | undefined {
  const reader = partsOf(planOn(draft)).find((part) => paidBefore(part).includes(id));
  if (reader) {
    const { en, da } = titleOf(reader.component);
    return { en: `${en} is paid by it.`, da: `${da} betales efter den.` };
  }
  const said = (plan: Plan) =>
    plan.components.length === 0
      ? []
      : knownRules()
          .issues(plan)
          .map(({ message }) => message);
  const before = said(planOn(draft)).map(({ en }) => en);
  return said(planOn(withSwitched(draft, id))).find(({ en }) => !before.includes(en));
}

/** One plan is asked for by everything that shows it, which compares it with what it had. */
const known = new WeakMap<Plan, { readonly off: readonly string[]; readonly on: Plan }>();

export const withSwitched = (draft: Draft, id: string): Draft => ({
  ...draft,
  off: isOff(draft, id) ? offIn(draft).filter((one) => one !== id) : [...offIn(draft), id],
});

export const withAllOn = (draft: Draft): Draft => ({ ...draft, off: [] });
