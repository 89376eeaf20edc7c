import type { JSX } from 'preact';
import { tableKindOf } from '../../plan/kinds';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane/use-pane';
import { lazily } from '../parts/fetched/lazy';
import type { ChartState } from '../plan/chart-state';
import { texts } from './texts';
import { ResultFault, ResultInput } from './result-input';

const LimitNote = lazily(() => import('./limit-note').then((part) => part.LimitNote));

/** What is paid, for what, and how far the next step is. */
export function Readout({ chartState }: { chartState: ChartState }): JSX.Element {
  const { state, localize, numbers, language } = usePane();
  const { plan, part, outcome } = chartState;
  const isOut = state.history.present.off?.includes(part.component.id) ?? false;
  const sign = unitSign('money', plan.currency, language);
  const label = `${localize(texts.creditedOf)} ${part.measure.name}`;
  const share = Number.isFinite(outcome.attainment) ? numbers.attainment(outcome.attainment) : '–';
  return (
    <div class="readout">
      <div class="captions">
        <span>{localize(isOut ? texts.wouldPay : texts.payout)}</span>
        {chartState.hasQuota ? (
          <span class="caption-right">
            {`${localize(texts.attainment)}, `}
            <ResultInput chartState={chartState} label={label} isLarge={false} />
            {` ${localize(texts.credited)}`}
          </span>
        ) : (
          <span class="caption-right">
            <label for="result">{label}</label>
            {chartState.thresholds.at(-1) !== 0 && (
              <>
                {', '}
                <output for="slider" data-testid="attainment">
                  {share}
                </output>
                {` ${localize(texts.ofLast)}`}
              </>
            )}
          </span>
        )}
      </div>
      <div class="figures">
        <output class="payout" for="slider" data-testid="payout">
          {numbers.amount(outcome.payout)} <span class="sign">{sign}</span>
        </output>
        {chartState.hasQuota ? (
          <output class="attainment" for="slider" data-testid="attainment">
            {share}
          </output>
        ) : (
          <ResultInput chartState={chartState} isLarge />
        )}
      </div>
      <ResultFault />
      <p class="next" data-testid="next">
        <NextStep chartState={chartState} />
      </p>
      <LimitNote chartState={chartState} />
    </div>
  );
}

function NextStep({ chartState: { outcome, part } }: { chartState: ChartState }): JSX.Element {
  const { localize, numbers, language } = usePane();
  const next = outcome.gate ?? outcome.next;
  if (!next) {
    const isInFull =
      tableKindOf(part.component).inFull !== undefined && outcome.payout === outcome.earned;
    return <>{localize(isInFull ? texts.paidInFull : texts.lastReached)}</>;
  }
  const size = Math.abs(next.more);
  const sentence = outcome.gate
    ? texts.nextGate
    : size < 0.005
      ? texts.nextSame
      : next.more > 0
        ? texts.next
        : texts.nextLess;
  const [before, between, after] = sentence[language];
  return (
    <>
      {before}
      <b>{numbers.result(next.distance, part.measure.unit)}</b>
      {between}
      {after !== undefined && <b>{numbers.amount(size)}</b>}
      {after}
    </>
  );
}
