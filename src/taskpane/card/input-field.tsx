import type { JSX } from 'preact';
import type { NumberField } from '../../plan/field';
import type { Component } from '../../plan/kinds';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane/use-pane';
import { FieldMessage, FieldQuestion } from '../parts/field-notes';
import { NumberInput } from '../parts/number-input';

/** A number of the plan with its label, and what is wrong with it. */
export function InputField({ input }: { input: NumberField<Component> }): JSX.Element {
  const { localize, issueAt, part, state, language, numbers } = usePane();
  const issue = issueAt(input.id);
  const { currency } = state.history.present.plan;
  const isLong = numbers.inField(input.get(part.component), input.unit).length > 10;
  return (
    <div class={`labelled${issue ? ' has-fault' : ''}${isLong ? ' is-wide' : ''}`}>
      <label for={`field-${input.id}`}>{localize(input.label)}</label>
      <NumberInput field={input.id} suffix={unitSign(input.unit, currency, language)} />
      {issue && <FieldMessage id={`fault-${input.id}`} issue={issue} />}
      <FieldQuestion field={input.id} />
    </div>
  );
}
