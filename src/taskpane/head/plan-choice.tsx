import type { JSX } from 'preact';
import type { LocalizedText } from '../../engine/words';
import { usePane } from '../pane/use-pane';
import { Select } from '../parts/select';
import { begunPlans } from '../plan/places';
import { isCurrent } from '../session/plan-here';

/** Which plan the pane shows, of those that the workbook keeps and those that are begun. */
export function PlanChoice(): JSX.Element | null {
  const { localize, state, session, choose } = usePane();
  const { at } = state.history.present;
  const kept = (session.found ?? []).filter(isCurrent);
  const begun = begunPlans(state);
  if (kept.length + begun.length < 2) return null;
  return (
    <Select
      id="kept-plan"
      label={localize(texts.plan)}
      options={[
        ...kept.map((one) => ({
          value: one.at,
          label: `${one.plan.name} (${one.file ? `${one.file}, ` : ''}${one.sheet})`,
        })),
        ...begun.map((step) => ({
          value: `new ${step.at}`,
          label: `${step.plan.name} (${localize(texts.newPlan)})`,
        })),
      ]}
      value={typeof at === 'number' ? `new ${at}` : at}
      choose={(value) => choose(begun.find((step) => `new ${step.at}` === value)?.at ?? value)}
    />
  );
}

const texts = {
  plan: { en: 'The pane shows', da: 'Ruden viser' },
  newPlan: { en: 'new', da: 'ny' },
} as const satisfies Record<string, LocalizedText>;
