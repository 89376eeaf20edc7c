import '../../plan/all-rules';
import type { Component, KindName } from '../../plan/kinds';
import { kinds } from '../../plan/all-kinds';
import type { Kind, NeededMeasure } from '../../plan/kind';
import { besideOf, leadMeasure } from '../../plan/parts';
import type { Measure } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import type { Draft } from './draft';

/** The plan with a new component of a kind at its end, which is then open. */
export function withAdded(draft: Draft, kind: KindName): Draft {
  const { plan } = draft;
  const { measure, measures } = measuresFor(plan, kind);
  const id = freeId(plan, kind);
  const sample = (kinds[kind] as unknown as Kind<Component>).sample(
    id,
    measure,
    plan.language,
    besideOf({ ...plan, measures }, { id }),
  );
  const components = [...plan.components, sample];
  return { ...draft, plan: { ...plan, measures, components }, selected: plan.components.length };
}

/** The plan with a copy of a component below it, which is then open. */
export function withDuplicated(draft: Draft, index: number): Draft {
  const { plan, typed } = draft;
  const component = plan.components[index];
  if (!component) return draft;
  const copy = { ...component, id: freeId(plan, component.kind) };
  const components = plan.components.toSpliced(index + 1, 0, copy);
  const typedThere = typed[component.id];
  return {
    ...draft,
    plan: { ...plan, components },
    selected: index + 1,
    typed: typedThere ? { ...typed, [copy.id]: typedThere } : typed,
  };
}

/** The plan without a component; without its last one it is as empty as a new one. */
export function withRemoved(draft: Draft, index: number): Draft {
  const { plan, selected, typed } = draft;
  const gone = plan.components[index]?.id ?? '';
  const components = plan.components.filter((_, k) => k !== index);
  const others = Object.fromEntries(Object.entries(typed).filter(([id]) => id !== gone));
  const next = selected > index || selected === components.length ? selected - 1 : selected;
  return {
    ...draft,
    ...{ plan: { ...plan, components }, selected: Math.max(next, 0), typed: others },
    off: draft.off?.filter((id) => id !== gone),
  };
}

/** The plan with a component in another's place, which moves it there; what is open stays open. */
export function withMoved(draft: Draft, index: number, to: number): Draft {
  const { plan, selected } = draft;
  const [one, open] = [plan.components[index], plan.components[selected]];
  if (!one || !open || !plan.components[to]) return draft;
  const components = plan.components.toSpliced(index, 1).toSpliced(to, 0, one);
  return { ...draft, plan: { ...plan, components }, selected: components.indexOf(open) };
}

/** The first of the plan's measures that a kind can follow, or one that the plan gets for it. */
export function measureFor(
  plan: Plan,
  kind: KindName,
): { readonly measure: Measure; readonly measures: Plan['measures'] } {
  const { needs } = kinds[kind] as unknown as Kind<Component>;
  const fits = ({ unit }: Measure) => (needs ? unit === needs.unit : unit !== 'percent');
  const found = plan.measures.find(fits);
  if (found) return { measure: found, measures: plan.measures };
  const measure = newMeasure(plan, needs ?? sales);
  // What an empty plan measures, nothing follows.
  const others = plan.components.length === 0 ? [] : plan.measures;
  return { measure, measures: [...others, measure] };
}

/** The same with a second measure, of a kind that reads two. */
function measuresFor(plan: Plan, kind: KindName): ReturnType<typeof measureFor> {
  const { measure, measures } = measureFor(plan, kind);
  const { alsoNeeds } = kinds[kind] as unknown as Kind<Component>;
  const isThere = !alsoNeeds || measures.some(({ id }) => id !== measure.id);
  return { measure, measures: isThere ? measures : [...measures, newMeasure(plan, alsoNeeds)] };
}

export const newMeasure = (plan: Plan, { id, unit, name, definition }: NeededMeasure): Measure => ({
  ...leadMeasure(plan),
  ...{ id: freeMeasureId(plan, id), name: name[plan.language], unit },
  definition: definition?.[plan.language],
});

const sales = { id: 'sales', unit: 'money', name: { en: 'sales', da: 'salg' } } as const;

const freeId = (plan: Plan, wanted: string): string =>
  firstFree(
    wanted,
    plan.components.map(({ id }) => id),
  );

export const freeMeasureId = (plan: Plan, wanted: string): string =>
  firstFree(
    wanted,
    plan.measures.map(({ id }) => id),
  );

function firstFree(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
