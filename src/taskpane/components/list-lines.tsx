import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { unitSign } from '../number/unit-sign';
import { isOff, offIn, planOn } from '../plan/off';
import { amountOnTarget, planOnTarget } from './on-target';
import { texts } from './list-texts';
import './list.css';

/** Above a plan's components: how many they are, and what their amounts are. */
export function ListHead(): JSX.Element {
  const { state, localize } = usePane();
  const draft = state.history.present;
  const count = draft.plan.components.length;
  const on = count - offIn(draft).length;
  return (
    <p class="list-line caption">
      <span>
        {localize(texts.count).replace('{}', String(count))}
        {on < count && localize(texts.on).replace('{}', String(on))}
      </span>
      <span>{localize(texts.onTarget)}</span>
    </p>
  );
}

/** Below them: what the plan pays there, which is their sum. */
export function ListTotal(): JSX.Element {
  const { state, localize, numbers, language } = usePane();
  const plan = planOn(state.history.present);
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
  const { part, state, localize, numbers, issues } = usePane();
  if (isOff(state.history.present, part.component.id)) {
    return <span class="open-amount">{localize(texts.off)}</span>;
  }
  const isAtFault = issues.some(({ component }) => component === part.component.id);
  const amount = isAtFault ? undefined : amountOnTarget(state.history.present.plan, part);
  return <b class="open-amount">{amount === undefined ? '–' : numbers.amount(amount)}</b>;
}
