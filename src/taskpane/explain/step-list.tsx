import type { JSX } from 'preact';
import type { Step } from '../../formula/trace';
import type { Unit } from '../../formula/unit';
import { usePane } from '../pane/use-pane';
import { valueWords } from './value-words';

interface Props {
  readonly step: Step;
  readonly of: {
    readonly source: (key: string) => { readonly unit: Unit | undefined } | undefined;
  };
  readonly unit: Unit | undefined;
  /** So many levels are open at first. */
  readonly open: number;
}

/** A step with what it comes to, and below it the steps that it is made of. */
export function StepList({ step, of, unit, open }: Props): JSX.Element {
  const { language, numbers } = usePane();
  const line = (one: Step, own: Unit | undefined) => {
    const words = one.key === undefined ? (one.words ?? one.rule) : one.words;
    return (
      <span class="step-line">
        <span class="step-words">{words?.[language]}</span>
        <span class="step-value">{valueWords(one.value, own, numbers, language)}</span>
      </span>
    );
  };
  const unitOf = (one: Step) =>
    one.unit ?? (one.key === undefined ? undefined : of.source(one.key)?.unit);
  return (
    <ul class="steps">
      {step.steps.map((one, k) => (
        <li key={k}>
          {one.steps.length === 0 ? (
            line(one, unitOf(one))
          ) : (
            <details open={open > 0}>
              <summary tabIndex={0}>{line(one, unitOf(one) ?? unit)}</summary>
              <StepList step={one} of={of} unit={undefined} open={open - 1} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
