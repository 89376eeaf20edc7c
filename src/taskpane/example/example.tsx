import type { JSX } from 'preact';
import { factorOf, payOfResults } from '../../plan/pay/component-pay';
import { resultFaults } from '../../plan/payee/problems';
import { useState } from 'preact/hooks';
import {
  type Component,
  type ResultComponent,
  type TargetComponent,
  isLookedUp,
  isTarget,
  isCard,
  isOfResults,
  resultKindOf,
  targetKindOf,
} from '../../plan/kinds';
import type { PlanComponent } from '../../plan/kind';
import { outsideExamples } from '../../plan/scenarios/on-target';
import { paidOpen } from '../../plan/scenarios/pay';
import { partOpen } from '../plan/draft';
import { usePane } from '../pane/use-pane';
import { PlainNumber } from '../parts/plain-number';
import { Deals } from './deals';
import { PayMix } from './pay-mix';
import { Payout } from './payout';
import { unitSign } from '../number/unit-sign';
import { texts } from './texts';
import './example.css';

/** An example of a component that has no curve: results, a deal or a forecast, and what they come to. */
export function Example(): JSX.Element | null {
  const { state, localize } = usePane();
  const { present } = state.history;
  const part = partOpen({ ...present, plan: present.shown });
  if (!part || !hasExample(part)) return null;
  const { component } = part;
  const key = `${component.id} ${component.kind}`;
  return (
    <section class="dock is-example" aria-label={localize(texts.title)}>
      {isOfResults(part) && <Results key={key} part={part} />}
      {isCard(part) && <Deals key={key} part={part} />}
      {isTarget(part) && !isLookedUp(part.component) && <Factor part={part} />}
      {isTarget(part) && targetKindOf(part.component).base && <PayMix part={part} />}
    </section>
  );
}

/** Whether there is something to try: what only says how deals or quotas count has no number of its own. */
const hasExample = (part: PlanComponent<Component>): boolean =>
  isOfResults(part) ||
  isCard(part) ||
  (isTarget(part) &&
    (!isLookedUp(part.component) || targetKindOf(part.component).base !== undefined));

function Results({ part }: { part: PlanComponent<ResultComponent> }): JSX.Element {
  const { state, localize, language } = usePane();
  const { currency } = state.history.present.plan;
  const kind = resultKindOf(part.component);
  const [typed, setTyped] = useState<Readonly<Record<number, number>>>({});
  const target = kind.onTarget(part);
  const values = kind.results(part).map((_, k) => typed[k] ?? target[k] ?? 0);
  const [fault] = resultFaults(state.history.present.plan, part.component.id, values);
  const [assumed, setAssumed] = useState<Readonly<Record<string, number>>>({});
  const examples = outsideExamples(state.history.present.shown, part);
  const outside = examples.map(({ read: { key }, value }) => [key, assumed[key] ?? value] as const);
  const paid = fault
    ? undefined
    : paidOpen(part, payOfResults(part, values, Object.fromEntries(outside)));
  return (
    <>
      <Payout part={part} amount={paid} />
      <div class="fields example-fields">
        {kind.results(part).map(({ label, unit }, k) => (
          <PlainNumber
            key={`${label.en} ${k}`}
            id={`result-${k}`}
            label={localize(label)}
            unit={unit}
            suffix={unitSign(unit, currency, language)}
            value={values[k] ?? 0}
            set={(value) => setTyped({ ...typed, [k]: value })}
          />
        ))}
        {examples.map(({ read: { key }, label, unit, value }) => (
          <PlainNumber
            key={key}
            id={key.replaceAll(/[. ]/g, '-')}
            label={localize(label)}
            unit={unit}
            suffix={unitSign(unit, currency, language)}
            value={assumed[key] ?? value}
            set={(amount) => setAssumed({ ...assumed, [key]: amount })}
          />
        ))}
      </div>
      {fault && (
        <p class="fault" role="status">
          {`${localize(fault)}.`}
        </p>
      )}
    </>
  );
}

function Factor({ part }: { part: PlanComponent<TargetComponent> }): JSX.Element {
  const { localize, numbers, state } = usePane();
  const checked = targetKindOf(part.component).check(part);
  const factor = checked.ok ? factorOf(part, state.history.present.plan) : undefined;
  return (
    <div class="readout">
      <div class="captions">
        <span>{`${localize(texts.factor)} ${part.measure.name}`}</span>
      </div>
      <output class="payout" data-testid="payout">
        {factor === undefined ? '–' : numbers.percent(Math.round(factor * 1e6) / 1e6)}
      </output>
    </div>
  );
}
