import type { JSX } from 'preact';
import { sentenceCase } from '../../engine/words';
import { limitFields } from '../../plan/pay/limits/limit-fields';
import { doesWords, joinedWords } from '../../plan/conditions/condition-words';
import { hasShares } from '../../plan/conditions/conditions';
import { conditionId } from '../../plan/conditions/condition-numbers';
import { InputField } from '../card/input-field';
import { usePane } from '../pane/use-pane';
import { Select } from '../parts/select';
import { Tick } from '../parts/tick';
import {
  type Does,
  possible,
  quotaAt,
  withCondition,
  withDoing,
  withEach,
  withJoined,
  withMeasureAt,
  withOfAt,
  withoutCondition,
} from '../plan/conditions';
import { texts } from './texts';

/** What must be met, all of it or any, and what is done until then. */
export function Conditions(): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { component } = part;
  const { plan } = state.history.present;
  const { requires } = component;
  if (!requires) return null;
  const fields = limitFields(plan, component);
  const number = (id: string) => fields.find((field) => field.id === id);
  const [each, until] = [number('each'), number('until')];
  const count = requires.of.length + (requires.each === null ? 0 : 1);
  const offered = possible(component);
  const does: readonly Does[] = offered.includes(requires.does)
    ? offered
    : [...offered, requires.does];
  return (
    <>
      <Select
        id="field-conditions"
        label={localize(texts.conditions)}
        options={does.map((value) => ({ value, label: localize(doesWords[value]) }))}
        value={requires.does}
        choose={(value) => edit((draft) => withDoing(draft, value))}
      />
      {until && <InputField input={until} />}
      {count > 1 && (
        <Select
          id="field-joined"
          label={localize(texts.joined)}
          options={(['all', 'any'] as const).map((value) => ({
            value,
            label: localize(joinedWords[value]),
          }))}
          value={requires.joined}
          choose={(value) => edit((draft) => withJoined(draft, value))}
        />
      )}
      {requires.of.map((_, k) => (
        <OneCondition key={k} k={k} />
      ))}
      {hasShares(part) && (
        <Tick
          label={localize(texts.eachResult)}
          isOn={requires.each !== null}
          set={(isOn) => edit((draft) => withEach(draft, isOn))}
        />
      )}
      {each && <InputField input={each} />}
      <button type="button" class="link" onClick={() => edit(withCondition)}>
        {localize(texts.addCondition)}
      </button>
    </>
  );
}

function OneCondition({ k }: { k: number }): JSX.Element | null {
  const { part, state, localize, edit } = usePane();
  const { component } = part;
  const { plan } = state.history.present;
  const one = component.requires?.of[k];
  const field = limitFields(plan, component).find(({ id }) => id === conditionId(k));
  if (!one || !field) return null;
  const isShare = one.of === 'quota';
  return (
    <>
      <Select
        id={`field-condition-measure-${k}`}
        label={`${localize(field.label)} ${localize(texts.looksAt)}`}
        options={[
          ...plan.measures.map(({ id, name }) => ({ value: id, label: sentenceCase(name) })),
          { value: '', label: localize(texts.takeAway) },
        ]}
        value={one.measure}
        choose={(measure) =>
          edit((draft) =>
            measure === '' ? withoutCondition(draft, k) : withMeasureAt(draft, k, measure),
          )
        }
      />
      {(isShare || quotaAt(plan, component, one) !== undefined) && (
        <Select
          id={`field-condition-of-${k}`}
          label={localize(texts.gateOf)}
          options={(['amount', 'quota'] as const).map((value) => ({
            value,
            label: localize(texts[value]),
          }))}
          value={isShare ? 'quota' : 'amount'}
          choose={(of) => edit((draft) => withOfAt(draft, k, of))}
        />
      )}
      <InputField input={field} />
    </>
  );
}
