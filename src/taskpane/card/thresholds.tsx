import type { JSX } from 'preact';
import type { CommissionComponent, LadderComponent } from '../../plan/plan';
import { kindOf } from '../../plan/plan';
import { usePane } from '../pane-context';
import { Select } from '../parts/select';
import { withQuota } from '../plan/edit-component';
import { texts } from '../texts';
import { InputField } from './input-field';

/** What the thresholds are in: sales or a count, as amounts or as attainment of a quota. */
export function Thresholds({
  component,
}: {
  component: LadderComponent | CommissionComponent;
}): JSX.Element {
  const { say, edit } = usePane();
  const isCount = component.kind === 'ladder' && component.unit === 'count';
  return (
    <div class="fields thresholds">
      {component.kind === 'ladder' && (
        <Select
          id="unit"
          label={say(texts.steps.unit)}
          options={(['money', 'count'] as const).map((unit) => ({
            value: unit,
            label: say(texts.steps[unit]),
          }))}
          value={component.unit}
          choose={(unit) =>
            edit(({ plan, typed }) => ({
              typed,
              plan: { ...plan, component: { ...component, unit } },
            }))
          }
        />
      )}
      <Select
        id="thresholds"
        label={say(texts.steps.thresholds)}
        options={[
          { value: 'amounts', label: say(isCount ? texts.steps.counts : texts.steps.amounts) },
          { value: 'attainment', label: say(texts.steps.attainment) },
        ]}
        value={component.quota === null ? 'amounts' : 'attainment'}
        choose={(chosen) =>
          edit(({ plan }) => ({
            typed: {},
            plan: { ...plan, component: withQuota(component, chosen === 'attainment') },
          }))
        }
      />
      {kindOf(component)
        .inputs(component)
        .map((input) => (
          <InputField key={input.id} input={input} />
        ))}
    </div>
  );
}
