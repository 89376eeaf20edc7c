import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Unit } from '../../plan/field';
import type { Plan } from '../../plan/plan';
import { expectedCost, marketOf } from '../../plan/scenarios/expected-cost';
import { paidAtAttainment } from '../../plan/scenarios/plan-curve';
import type { ScenarioInput } from '../../plan/scenarios/scenarios';
import { type Aim, solved } from '../../plan/scenarios/solve';
import { unitSign } from '../number/unit-sign';
import { useNow, useWords } from '../pane/use-pane';
import { still } from '../parts/still';
import { planOn } from '../plan/off';
import { PlainNumber } from '../parts/plain-number';
import { Select } from '../parts/select';
import { texts } from './texts';
import type { WhatIf } from '../../plan/scenarios/what-if';
import { type Compared, movedIn } from './what-if';
import './solve.css';

interface Props {
  readonly whatIf: WhatIf;
  readonly of: Compared;
  readonly inputs: readonly ScenarioInput[];
  readonly nameOf: (input: ScenarioInput) => string;
  readonly use: (input: ScenarioInput, value: number) => void;
}

type AimName = keyof typeof texts.aims;

/** A sentence with one number to reach and one to change, and its answer. */
export const SolveFor = still(function SolveFor(props: Props): JSX.Element | null {
  const { whatIf, of, inputs, nameOf, use } = props;
  const { language, numbers, plan } = useNow(({ language, numbers, state }) => ({
    ...{ language, numbers, plan: planOn(state.history.present) },
  }));
  const localize = useWords();
  const [name, setName] = useState<AimName>('cost');
  const [targets, setTargets] = useState<Partial<Record<AimName, number>>>({});
  const [key, setKey] = useState<string>();
  const input = inputs.find((one) => one.key === key) ?? inputs[0];
  const aims = aimsOf(plan, whatIf, of);
  const { start, unit } = aims[name];
  const typed = targets[name];
  const answer = useMemo(() => {
    const { overrides } = movedIn(whatIf);
    const now = input && { ...input, value: overrides[input.key] ?? input.value };
    return now && typed !== undefined
      ? solved(of.is.plan, now, { ...aims[name], target: typed })
      : undefined;
  }, [of.is.plan, whatIf, name, typed, input?.key]);
  if (!input) return null;
  const value = (one: number) => numbers.inWords(one, input.unit);
  const amount = unit === 'percent' ? numbers.attainment : numbers.amount;
  const fill = (words: string, one: { readonly value: number; readonly comesTo: number }) =>
    words.replace('{value}', value(one.value)).replace('{amount}', amount(one.comesTo));
  const names: readonly AimName[] = of.is.cost()?.reaching === undefined ? ['cost'] : aimNames;
  return (
    <section class="solve">
      <h2>{localize(texts.solve)}</h2>
      <div class="fields">
        <Select
          id="aim"
          label={localize(texts.aim)}
          options={names.map((one) => ({ value: one, label: localize(texts.aims[one]) }))}
          value={name}
          choose={setName}
          isWide
        />
        <PlainNumber
          key={name}
          id="target"
          label={localize(unit === 'percent' ? texts.share : texts.target)}
          unit={unit}
          suffix={unitSign(unit, plan.currency, language)}
          value={typed ?? start(of.is.plan)}
          set={(target) => setTargets({ ...targets, [name]: target })}
        />
        <Select
          id="changing"
          label={localize(texts.by)}
          options={inputs.map((one) => ({ value: one.key, label: nameOf(one) }))}
          value={input.key}
          choose={setKey}
        />
      </div>
      <div class={answer ? 'solve-answer' : ''} aria-live="polite">
        {answer?.ok && (
          <>
            <p>
              <b>{fill(localize(texts.comes), answer.value)}</b>
              {answer.value.beyond && (
                <span class="caption">{fill(localize(texts.beyond), answer.value.beyond)}</span>
              )}
            </p>
            <button type="button" class="quiet" onClick={() => use(input, answer.value.value)}>
              {localize(texts.use).replace('{}', value(answer.value.value))}
            </button>
          </>
        )}
        {answer?.ok === false && (
          <p>
            <b>{localize(answer.issues[0].message)}</b>
            <span class="caption">{localize(answer.issues[0].advice)}</span>
          </p>
        )}
      </div>
    </section>
  );
});

const aimNames = Object.keys(texts.aims) as AimName[];

function aimsOf(plan: Plan, whatIf: WhatIf, now: Compared) {
  const cost = (moved: Plan) =>
    moved === now.is.plan
      ? now.is.cost()
      : expectedCost(moved, marketOf(plan, moved, movedIn(whatIf), whatIf.payees));
  const aim = (
    is: Aim['is'],
    unit: Unit,
    of: Aim['of'],
  ): Omit<Aim, 'target'> & { readonly start: (moved: Plan) => number } => ({
    ...{ is, unit, of },
    start: (moved) => rounded(of(moved) ?? 0, unit),
  });
  return {
    cost: aim('at most', 'money', (moved) => cost(moved)?.cost),
    payout: aim('at least', 'money', (moved) => paidAtAttainment(moved, 1, plan)),
    reaching: aim('at least', 'percent', (moved) => cost(moved)?.reaching),
  } as const;
}

const rounded = (amount: number, unit: Unit): number =>
  unit === 'percent' ? Math.round(amount * 100) / 100 : Math.round(amount);
