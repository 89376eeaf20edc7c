import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { kindOf, titleOf } from '../../plan/kinds';
import { leadPart, partsOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { type ScenarioInput, withOverrides } from '../../plan/scenarios/scenarios';
import { curveIn } from '../../plan/findings/curves';
import { ComparedCurves } from '../chart/compared-curves';
import type { Pane } from '../pane/pane';
import { usePane } from '../pane/use-pane';
import { PlainNumber } from '../parts/plain-number';
import { planOn } from '../plan/off';
import { isPlan } from '../plan/pane-state';
import { Figures } from './figures';
import { NumberSlider } from './number-slider';
import { SolveFor } from './solve-for';
import { Tenths } from './tenths';
import { texts } from './texts';
import { type WhatIf, compared, inputsOf, nothingMoved } from './what-if';
import './what-if.css';

/** What is moved in a pane; it stays while other tabs are shown. */
const kept = new WeakMap<Pane['change'], WhatIf>();

/** What the plan would cost with other numbers and other results, beside the plan as it is. */
export function WhatIfView(): JSX.Element {
  const { state, localize, edit, change } = usePane();
  const [whatIf, setWhatIf] = useState(kept.get(change) ?? nothingMoved);
  const move = (next = nothingMoved) => {
    kept.set(change, next);
    setWhatIf(next);
  };
  const draft = state.history.present;
  const plan = planOn(draft);
  const isReady = isPlan(draft) && plan.components.length > 0;
  const both = useMemo(() => (isReady ? compared(plan, whatIf) : undefined), [plan, whatIf]);
  if (!both) {
    const isEmpty = plan.components.length === 0;
    return <h2 class="what-none">{localize(isEmpty ? texts.empty : texts.notWhole)}</h2>;
  }
  const { first, more } = inputsOf(plan);
  const set = (input: ScenarioInput, value: number) => {
    const moved = Object.entries({ ...whatIf.overrides, [input.key]: value });
    const others = moved.filter(([key, to]) => key !== input.key || to !== input.value);
    move({ ...whatIf, overrides: Object.fromEntries(others) });
  };
  const nameOf = ({ componentId, label }: ScenarioInput) => {
    const component = plan.components.find(({ id }) => id === componentId);
    const isOne = plan.components.length === 1 || !component;
    return isOne ? localize(label) : `${localize(titleOf(component))}: ${localize(label)}`;
  };
  const slider = (input: ScenarioInput) => (
    <NumberSlider
      key={input.key}
      id={`what-${input.key}`}
      label={nameOf(input)}
      unit={input.unit}
      from={input.value}
      value={whatIf.overrides[input.key] ?? input.value}
      set={(value) => set(input, value)}
    />
  );
  const lead = leadPart(plan)?.component.id;
  const { beforeMarket, market, before } = both;
  const isMoved = Object.keys(whatIf.overrides).length > 0;
  const isOther = isMoved || whatIf.average !== undefined || whatIf.spread !== undefined;
  return (
    <div class="what-if">
      <Figures of={both} margin={whatIf.margin} />
      {!both.after && (
        <p class="fault">{localize(texts.unpayable).replace('{}', faultIn(both.plan, localize))}</p>
      )}
      {isOther && (
        <div class="actions">
          {isMoved && both.after && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                edit((now) => ({ ...now, plan: withOverrides(now.plan, whatIf.overrides) }));
                move({ ...whatIf, overrides: {} });
              }}
            >
              {localize(texts.intoPlan)}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => move()}>
            {localize(texts.back)}
          </button>
        </div>
      )}
      <ComparedCurves
        title={localize(texts.payout)}
        label={localize(texts.compared)}
        solid={{ curve: curveIn(both.plan, lead), name: localize(texts.nowCurve) }}
        dashed={{ curve: curveIn(plan, lead), name: localize(texts.planCurve) }}
      />
      <Tenths of={both} />
      <h2>{localize(texts.numbers)}</h2>
      {first.map(slider)}
      {more.length > 0 && (
        <details>
          <summary>{localize(texts.more).replace('{}', String(more.length))}</summary>
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
            set={(average) => move({ ...whatIf, average })}
          />
          <NumberSlider
            id="what-spread"
            label={localize(texts.spread)}
            unit="percent"
            from={beforeMarket.spread}
            value={shownShare(market.spread)}
            ends={[0, 0.6]}
            set={(spread) => move({ ...whatIf, spread: Math.max(spread, 0) })}
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
          set={(payees) => move({ ...whatIf, payees: Math.max(Math.round(payees), 0) })}
        />
        {before?.revenue !== undefined && (
          <PlainNumber
            id="what-margin"
            label={localize(texts.marginBefore)}
            unit="percent"
            suffix="%"
            value={whatIf.margin}
            set={(margin) => move({ ...whatIf, margin })}
          />
        )}
      </div>
      <p class="caption">{localize(texts.assumed)}</p>
      <SolveFor {...{ whatIf, nameOf }} of={both} inputs={[...first, ...more]} use={set} />
    </div>
  );
}

/** What follows from another goal has no end; a field has room for hundredths of a percent. */
const shownShare = (share: number): number => Math.round(1e4 * share) / 1e4;

/** Why a plan with other numbers cannot be paid. */
function faultIn(plan: Plan, localize: (words: LocalizedText) => string): string {
  for (const part of partsOf(plan)) {
    const checked = kindOf(part.component).check(part);
    if (!checked.ok) return localize(checked.issues[0].message);
  }
  return '';
}
