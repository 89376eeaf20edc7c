import type { ComponentChildren, JSX } from 'preact';
import { currencies } from '../plan/currency';
import { usePane } from './pane-context';
import { FieldMessage } from './parts/field-message';
import { Select } from './parts/select';
import type { TablePlan } from './plan/draft';
import { texts } from './texts';

/** Name, currency and period of the plan. */
export function PlanDetails({ close }: { close: () => void }): JSX.Element {
  const { state, say, edit, settle } = usePane();
  const { plan } = state.history.present;
  const set = (part: Partial<TablePlan>, grain?: string) =>
    edit((draft) => ({ ...draft, plan: { ...draft.plan, ...part } }), grain);
  const day = (field: 'periodFrom' | 'periodTo', key: 'from' | 'to') => (
    <Field field={field} label={say(texts.head[field])}>
      <input
        {...described(field, useIsWrong(field))}
        type="date"
        value={plan.period[key]}
        onInput={(event) =>
          set({ period: { ...plan.period, [key]: event.currentTarget.value } }, field)
        }
        onBlur={settle}
      />
    </Field>
  );
  return (
    <div class="details">
      <Field field="name" label={say(texts.head.name)} isWide>
        <input
          {...described('name', useIsWrong('name'))}
          type="text"
          maxLength={120}
          autocomplete="off"
          value={plan.name}
          onInput={(event) => set({ name: event.currentTarget.value }, 'name')}
          onBlur={settle}
        />
      </Field>
      {day('periodFrom', 'from')}
      {day('periodTo', 'to')}
      <Select
        id="currency"
        label={say(texts.head.currency)}
        options={currencies.map((code) => ({ value: code, label: code }))}
        value={plan.currency}
        choose={(currency) => set({ currency })}
      />
      <button type="button" class="quiet" onClick={close}>
        {say(texts.head.done)}
      </button>
    </div>
  );
}

const useIsWrong = (field: string) => usePane().issues.some((issue) => issue.field === field);

const described = (field: string, isWrong: boolean) => ({
  id: `field-${field}`,
  'aria-invalid': isWrong ? true : undefined,
  'aria-describedby': isWrong ? `fault-${field}` : undefined,
});

interface FieldProps {
  readonly field: string;
  readonly label: string;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

function Field({ field, label, isWide, children }: FieldProps): JSX.Element {
  const issue = usePane().issues.find((one) => one.field === field);
  return (
    <div class={`labelled${isWide ? ' is-wide' : ''}${issue ? ' has-fault' : ''}`}>
      <label for={`field-${field}`}>{label}</label>
      <div class={`field is-text${issue ? ' is-wrong' : ''}`}>{children}</div>
      {issue && <FieldMessage id={`fault-${field}`} issue={issue} />}
    </div>
  );
}
