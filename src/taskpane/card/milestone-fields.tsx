import type { JSX } from 'preact';
import type { MilestoneComponent } from '../../plan/plan';
import { kindOf } from '../../plan/plan';
import { usePane } from '../pane-context';
import { Select } from '../parts/select';
import { type PartialKind, withPartial } from '../plan/edit-component';
import { texts } from '../texts';
import { InputField } from './input-field';

/** Quota, bonus, trigger, and what is paid below it. */
export function MilestoneFields({ component }: { component: MilestoneComponent }): JSX.Element {
  const { say, edit } = usePane();
  const inputs = kindOf(component).inputs(component);
  const [first, second] = [inputs.slice(0, 3), inputs.slice(3)];
  const setPartial = (kind: PartialKind) =>
    edit(({ plan, typed: { quota, bonus, trigger } }) => ({
      plan: { ...plan, component: withPartial(component, kind) },
      typed: Object.fromEntries(
        Object.entries({ quota, bonus, trigger }).filter(([, text]) => text !== undefined),
      ) as Record<string, string>,
    }));
  return (
    <div class="fields">
      {first.map((input) => (
        <InputField key={input.id} input={input} />
      ))}
      <Select
        id="partial-kind"
        label={say(texts.milestone.partial)}
        options={(['none', 'proportional', 'steps'] as const).map((kind) => ({
          value: kind,
          label: say(texts.milestone[kind]),
        }))}
        value={component.partial.kind}
        choose={setPartial}
      />
      {second.map((input) => (
        <InputField key={input.id} input={input} />
      ))}
    </div>
  );
}
