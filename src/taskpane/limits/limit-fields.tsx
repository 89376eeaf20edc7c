import type { JSX } from 'preact';
import { boundIsField } from '../../plan/pay/limits/bound-field';
import type { Bound } from '../../plan/pay/limits/bounds';
import { limitFields } from '../../plan/pay/limits/limit-fields';
import { ownQuotaField } from '../../plan/payee/quota/own-quota-field';
import { InputField } from '../card/input-field';
import { usePane } from '../pane/use-pane';
import { Select } from '../parts/select';
import { Tick } from '../parts/tick';
import { withOpen } from '../plan/draft';
import { withBoundAs, withoutLimit } from './begin';
import { Conditions } from './conditions';
import { Gate } from './gate';
import { People } from './people';
import type { Limit } from './said';
import { texts } from './texts';

interface Props {
  readonly limit: Limit;
  /** The limit is gone, and its fields with it. */
  readonly taken: () => void;
}

export function LimitFields({ limit, taken }: Props): JSX.Element {
  const { localize, edit } = usePane();
  if (limit === 'people') return <People />;
  return (
    <>
      <FieldsOf limit={limit} />
      <button
        type="button"
        class="link"
        onClick={() => {
          edit((draft) => withoutLimit(draft, limit));
          taken();
        }}
      >
        {localize(texts.remove)}
      </button>
    </>
  );
}

function FieldsOf({ limit }: { limit: Exclude<Limit, 'people'> }): JSX.Element | null {
  const { part, state } = usePane();
  switch (limit) {
    case 'cap':
    case 'floor': {
      const fields = limitFields(state.history.present.plan, part.component);
      const field = fields.find(({ id }) => id === limit);
      return field ? (
        <>
          <InputField input={field} />
          <BoundIs bound={limit} />
        </>
      ) : null;
    }
    case 'gate':
      return <Gate />;
    case 'conditions':
      return <Conditions />;
    case 'year':
      return <Year />;
    case 'quotas':
      return <OwnQuotas />;
  }
}

/** Whether the cap or the floor is an amount, or a share of the payee's own target pay. */
function BoundIs({ bound }: { bound: Bound }): JSX.Element | null {
  const { part, localize, edit } = usePane();
  const field = boundIsField(part, bound);
  if (!field) return null;
  return (
    <Select
      id={`field-${bound}-is`}
      label={localize(field.label)}
      options={field.options.map(({ value, label }) => ({ value, label: localize(label) }))}
      value={field.get(part.component)}
      choose={(value) => edit((draft) => withBoundAs(draft, bound, value))}
    />
  );
}

/** Whether earlier credit of the year comes first in the table. */
function Year(): JSX.Element {
  const { part, localize, edit } = usePane();
  const { component } = part;
  return (
    <Tick
      label={localize(texts.prior)}
      isOn={'hasPrior' in component && component.hasPrior}
      set={(hasPrior) =>
        edit((draft) => withOpen(draft, (one) => ('hasPrior' in one ? { ...one, hasPrior } : one)))
      }
    />
  );
}

/** Where payees' own quotas of the component come from. */
function OwnQuotas(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const field = ownQuotaField(state.history.present.plan, part);
  if (!field) return null;
  return (
    <Select
      id="field-own-quotas"
      label={localize(field.label)}
      options={field.options.map(({ value, label }) => ({ value, label: localize(label) }))}
      value={field.get(part.component)}
      choose={(value) => edit((draft) => withOpen(draft, (one) => field.set(one, value)))}
    />
  );
}
