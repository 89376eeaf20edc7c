import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { titleOf } from '../../plan/kinds';
import type { ScenarioInput } from '../../plan/scenarios/scenarios';
import { useNow, useWords } from '../pane/use-pane';
import { PlainNumber } from '../parts/plain-number';
import { still, useSteady } from '../parts/still';
import type { WhatIf } from '../../plan/scenarios/what-if';
import { NumberSlider } from './number-slider';
import { SolveFor } from './solve-for';
import { texts } from './texts';
import { type Compared, inputsOf, movedIn, withMoved } from './what-if';

interface Props {
  readonly whatIf: WhatIf;
  readonly of: Compared;
  /** The same as it was when the last frame was painted, with what that costs. */
  readonly costed: { readonly whatIf: WhatIf; readonly both: Compared };
  /** Changes of one group are undone together. */
  readonly move: (next: WhatIf, group: string) => void;
}

/** The plan's numbers and the results that are expected, to be moved; and what one of them has to be. */
export function Sliders({ whatIf, of, costed, move }: Props): JSX.Element {
  const localize = useWords();
  const plan = useNow(({ state }) => state.history.present.plan);
  const { first, more } = useMemo(() => inputsOf(plan), [plan]);
  const inputs = useMemo(() => [...first, ...more], [first, more]);
  const moved = movedIn(whatIf);
  const set = useSteady((input: ScenarioInput, value: number) => {
    const all = Object.entries({ ...moved.overrides, [input.key]: value });
    const others = all.filter(([key, to]) => key !== input.key || to !== input.value);
    move(withMoved(whatIf, { ...moved, overrides: Object.fromEntries(others) }), input.key);
  });
  const nameOf = useCallback(
    ({ componentId, label }: ScenarioInput) => {
      const component = plan.components.find(({ id }) => id === componentId);
      const isOne = plan.components.length === 1 || !component;
      return isOne ? localize(label) : `${localize(titleOf(component))}: ${localize(label)}`;
    },
    [plan, localize],
  );
  const slider = (input: ScenarioInput) => (
    <InputSlider
      key={input.key}
      {...{ input, set }}
      label={nameOf(input)}
      value={moved.overrides[input.key] ?? input.value}
    />
  );
  const before = of.was.cost();
  const { market: beforeMarket } = of.was;
  const { market } = of.is;
  return (
    <>
      <h2>{localize(texts.numbers)}</h2>
      {first.map(slider)}
      {more.length > 0 && (
        <details>
          <summary tabIndex={0}>{localize(texts.more).replace('{}', String(more.length))}</summary>
          {more.map(slider)}
        </details>
      )}
      <h2>{localize(texts.market)}</h2>
      {before?.reaching !== undefined && (
        <>
          <NumberSlider
            id="what-average"
            label={localize(texts.average)}
            unit="percent"
            from={beforeMarket.average}
            value={shownShare(market.average)}
            ends={[0.5, 1.5]}
            set={(average) =>
              move(withMoved(whatIf, { ...moved, average: Math.max(average, 0) }), 'average')
            }
          />
          <NumberSlider
            id="what-spread"
            label={localize(texts.spread)}
            unit="percent"
            from={beforeMarket.spread}
            value={shownShare(market.spread)}
            ends={[0, 0.6]}
            set={(spread) =>
              move(withMoved(whatIf, { ...moved, spread: Math.max(spread, 0) }), 'spread')
            }
          />
          <p class="caption">{localize(texts.spreadMeans)}</p>
        </>
      )}
      <div class="fields">
        <PlainNumber
          id="what-payees"
          label={localize(texts.payees)}
          unit="count"
          value={whatIf.payees}
          set={(payees) => move({ ...whatIf, payees: Math.max(Math.round(payees), 0) }, 'payees')}
        />
        {before?.revenue !== undefined && (
          <PlainNumber
            id="what-margin"
            label={localize(texts.marginBefore)}
            unit="percent"
            suffix="%"
            value={whatIf.margin}
            set={(margin) => move({ ...whatIf, margin }, 'margin')}
          />
        )}
      </div>
      <p class="caption">{localize(texts.assumed)}</p>
      <SolveFor {...{ nameOf, inputs }} whatIf={costed.whatIf} of={costed.both} use={set} />
    </>
  );
}

interface InputSliderProps {
  readonly input: ScenarioInput;
  readonly label: string;
  readonly value: number;
  readonly set: (input: ScenarioInput, value: number) => void;
}

/** Of many sliders one is moved. */
const InputSlider = still(({ input, set, ...shown }: InputSliderProps) => (
  <NumberSlider
    id={`what-${input.key}`}
    unit={input.unit}
    from={input.value}
    {...shown}
    set={(value) => set(input, value)}
  />
));

/** What follows from another goal has no end; a field has room for hundredths of a percent. */
const shownShare = (share: number): number => Math.round(1e4 * share) / 1e4;
