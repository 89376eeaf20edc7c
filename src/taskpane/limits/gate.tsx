import type { JSX } from 'preact';
import { limitFields } from '../../plan/pay/limits/limit-fields';
import { InputField } from '../card/input-field';
import { usePane } from '../pane/use-pane';
import { Select } from '../parts/select';
import { quotaOfGate, withGate, withGateOf, withRetentionGate } from '../plan/gate';
import { texts } from './texts';

/** What must be reached before anything is paid: of which measure, in what, and how much. */
export function Gate(): JSX.Element | null {
  const { part, state } = usePane();
  const fields = limitFields(state.history.present.plan, part.component);
  const field = fields.find(({ id }) => id === 'gate');
  if (!field) return null;
  return (
    <>
      <GateMeasure />
      <GateOf />
      <InputField input={field} />
    </>
  );
}

function GateMeasure(): JSX.Element {
  const { part, state, localize, edit } = usePane();
  const { measures } = state.history.present.plan;
  const hasRetention = measures.some(({ unit }) => unit === 'percent');
  return (
    <Select
      id="field-gate-measure"
      label={localize(texts.pressGate)}
      options={[
        ...measures.map(({ id, name }) => ({ value: id, label: name })),
        // No id has a space in it.
        ...(hasRetention ? [] : [{ value: 'a new', label: localize(texts.newRetention) }]),
      ]}
      value={part.component.gate?.measure ?? ''}
      choose={(chosen) =>
        edit((draft) => (chosen === 'a new' ? withRetentionGate(draft) : withGate(draft, chosen)))
      }
    />
  );
}

/** Whether the gate is an amount, or a share of the payee's own quota where there is one. */
function GateOf(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { component } = part;
  const ofQuota = component.gate?.of === 'quota';
  const hasQuota = quotaOfGate(state.history.present.plan, component) !== undefined;
  if (!ofQuota && !hasQuota) return null;
  return (
    <Select
      id="field-gate-of"
      label={localize(texts.gateOf)}
      options={(['amount', 'quota'] as const).map((value) => ({
        value,
        label: localize(texts[value]),
      }))}
      value={ofQuota ? 'quota' : 'amount'}
      choose={(of) => edit((draft) => withGateOf(draft, of))}
    />
  );
}
