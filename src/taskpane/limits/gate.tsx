import type { JSX } from 'preact';
import { type LocalizedText, sentenceCase } from '../../engine/words';
import { texts as planTexts } from '../../plan/document/texts';
import { limitFields } from '../../plan/pay/limits/limit-fields';
import { InputField } from '../card/input-field';
import { TextField } from '../details/rows';
import { texts as details } from '../details/texts';
import { usePane } from '../pane/use-pane';
import { Select } from '../parts/select';
import {
  isOfGates,
  quotaOfGate,
  withGate,
  withGateMeasure,
  withGateOf,
  withNewGate,
  withRetentionGate,
} from '../plan/gate';
import { texts } from './texts';

/** What must be reached before anything is paid: of which measure, how much, and in what. */
export function Gate(): JSX.Element | null {
  const { part, state } = usePane();
  const { plan } = state.history.present;
  const fields = limitFields(plan, part.component);
  const field = fields.find(({ id }) => id === 'gate');
  const measure = plan.measures.find(({ id }) => id === part.component.gate?.measure);
  if (!field || !measure) return null;
  return (
    <>
      <GateMeasure />
      <InputField input={{ ...field, label: leastOf(sentenceCase(measure.name)) }} />
      <GateOf />
      <MeasureOfGates />
    </>
  );
}

/** Beside a component's own result it is said of what the least is. */
const leastOf = (name: string): LocalizedText => ({
  en: `${name}, at least`,
  da: `${name}, mindst`,
});

function GateMeasure(): JSX.Element {
  const { part, state, localize, edit } = usePane();
  const { measures } = state.history.present.plan;
  const hasRetention = measures.some(({ unit }) => unit === 'percent');
  return (
    <Select
      id="field-gate-measure"
      label={localize(texts.pressGate)}
      options={[
        ...measures.map(({ id, name }) => ({ value: id, label: sentenceCase(name) })),
        ...(hasRetention ? [] : [{ value: retention, label: localize(texts.newRetention) }]),
        { value: another, label: localize(texts.newMeasure) },
      ]}
      value={part.component.gate?.measure ?? ''}
      choose={(chosen) => {
        edit((draft) =>
          chosen === retention
            ? withRetentionGate(draft)
            : chosen === another
              ? withNewGate(draft, details.newMeasure)
              : withGate(draft, chosen),
        );
        if (chosen === another) focusOnName();
      }}
    />
  );
}

/** What is no measure yet: no id has a space in it. */
const [retention, another] = ['new retention', 'new measure'];

const focusOnName = () =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#gate-name')?.focus());

/** A measure that is there for gates alone is named and told in its unit right here. */
function MeasureOfGates(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { plan } = state.history.present;
  const measure = plan.measures.find(({ id }) => id === part.component.gate?.measure);
  if (!measure || !isOfGates(plan, measure.id)) return null;
  const units = ['money', 'count', 'percent'] as const;
  return (
    <div class="fields">
      <TextField
        id="gate-name"
        label={localize(planTexts.measure)}
        value={measure.name}
        set={(name) => edit((draft) => withGateMeasure(draft, { name }), 'gate-name')}
      />
      <Select
        id="gate-unit"
        label={localize(planTexts.unit)}
        options={units.map((value) => ({ value, label: sentenceCase(localize(planTexts[value])) }))}
        value={measure.unit}
        choose={(unit) => edit((draft) => withGateMeasure(draft, { unit }))}
      />
    </div>
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
