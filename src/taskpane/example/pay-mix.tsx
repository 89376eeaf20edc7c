import type { JSX } from 'preact';
import type { PlanComponent } from '../../plan/kind';
import type { TargetComponent } from '../../plan/kinds';
import { mixIn, sourcesIn, usualWords } from '../../plan/pay/pay-mix';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane/use-pane';
import { texts } from './texts';

/** What a base salary and target pay come to, and which of it is out of the usual range. */
export function PayMix({ part }: { part: PlanComponent<TargetComponent> }): JSX.Element | null {
  const { state, localize, numbers, language } = usePane();
  const plan = state.history.present.shown;
  const mix = mixIn(plan, part);
  if (!mix) return null;
  return (
    <>
      <div class="readout">
        <div class="captions">
          <span>{localize(texts.earnings)}</span>
        </div>
        <output class="payout" data-testid="payout">
          {numbers.amount(mix.earnings)}{' '}
          <span class="sign">{unitSign('money', plan.currency, language)}</span>
        </output>
      </div>
      {mix.figures.map((figure) => {
        const said = localize(usualWords(figure, !figure.isUnusual));
        const value =
          figure.is === 'share'
            ? numbers.percent(Math.round(figure.value * 1000) / 1000)
            : numbers.plain(Math.round(figure.value * 10) / 10);
        return (
          <div key={figure.label.en} class="captions">
            <span>{localize(figure.label)}</span>
            <span class="caption-right">
              <strong>{value}</strong>, {figure.isUnusual ? <strong>{said}</strong> : said}
            </span>
          </div>
        );
      })}
      <p class="caption">{sourcesIn(mix.figures, language)}</p>
    </>
  );
}
