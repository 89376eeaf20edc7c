import type { JSX } from 'preact';
import type { PlanComponent } from '../../plan/kind';
import type { Component } from '../../plan/kinds';
import { takenWords } from '../../plan/pay/taken-words';
import { texts as dockTexts } from '../dock/texts';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane/use-pane';
import { texts } from './texts';

/** What an example pays. */
export function Payout({
  amount,
  part,
  of,
}: {
  amount: number | undefined;
  part: PlanComponent<Component>;
  /** Of how many it is the sum. */
  of?: string;
}): JSX.Element {
  const { state, localize, numbers, language } = usePane();
  const { currency } = state.history.present.plan;
  const isOut = state.history.present.off?.includes(part.component.id) ?? false;
  const taken = takenWords(state.history.present.shown, part, language);
  return (
    <div class="readout">
      <div class="captions">
        <span>{localize(isOut ? dockTexts.wouldPay : texts.payout)}</span>
        {of !== undefined && <span class="caption-right">{of}</span>}
      </div>
      <output class="payout" data-testid="payout">
        {amount === undefined ? '–' : numbers.amount(amount)}{' '}
        <span class="sign">{unitSign('money', currency, language)}</span>
      </output>
      {taken !== '' && <p class="caption">{taken}</p>}
    </div>
  );
}
