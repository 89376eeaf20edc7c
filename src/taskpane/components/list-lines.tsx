import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { unitSign } from '../number/unit-sign';
import { amountOnTarget, planOnTarget } from './on-target';
import { texts } from './list-texts';
import './list.css';

/** Above a plan's components: how many they are, and what their amounts are. */
export function ListHead(): JSX.Element {
  const { state, localize } = usePane();
  const count = state.history.present.plan.components.length;
  return (
    <p class="list-line caption">
      <span>{localize(texts.count).replace('{}', String(count))}</span>
      <span>{localize(texts.onTarget)}</span>
    </p>
  );
}

/** Below them: what the plan pays there, which is their sum. */
export function ListTotal(): JSX.Element {
  const { state, localize, numbers, language } = usePane();
  const { plan } = state.history.present;
  const total = planOnTarget(plan);
  return (
    <p class="list-line list-total" data-testid="plan-on-target">
      <span>{localize(texts.wholePlan)}</span>
      <b>
        {total === undefined ? '–' : numbers.amount(total)}{' '}
        <span class="sign">{unitSign('money', plan.currency, language)}</span>
      </b>
    </p>
  );
}

/** In the title of the component that is open: what it pays on target. */
export function OpenAmount(): JSX.Element {
  const { part, state, numbers, issues } = usePane();
  const isAtFault = issues.some(({ component }) => component === part.component.id);
  const amount = isAtFault ? undefined : amountOnTarget(state.history.present.plan, part);
  return <b class="open-amount">{amount === undefined ? '–' : numbers.amount(amount)}</b>;
}
