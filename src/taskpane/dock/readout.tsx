import type { JSX } from 'preact';
import { tableKindOf } from '../../plan/kinds';
import { limitWords, takenWords } from '../../plan/limit-words';
import { limitsOnCurve } from '../../plan/limits';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane-context';
import type { Standing } from '../plan/standing';
import { texts } from '../texts';
import { ResultFault, ResultInput } from './result-input';

/** What is paid, for what, and how far the next step is. */
export function Readout({ standing }: { standing: Standing }): JSX.Element {
  const { say, numbers, language } = usePane();
  const { plan, part, outcome } = standing;
  const sign = unitSign('money', plan.currency, language);
  const label = `${say(texts.readout.creditedOf)} ${part.measure.name}`;
  const share = Number.isFinite(outcome.attainment) ? numbers.attainment(outcome.attainment) : '–';
  return (
    <div class="readout">
      <div class="captions">
        <span>{say(texts.readout.payout)}</span>
        {standing.hasQuota ? (
          <span class="caption-right">
            {`${say(texts.readout.attainment)}, `}
            <ResultInput standing={standing} label={label} isLarge={false} />
            {` ${say(texts.readout.credited)}`}
          </span>
        ) : (
          <span class="caption-right">
            <label for="result">{label}</label>
            {', '}
            <output for="slider" data-testid="attainment">
              {share}
            </output>
            {` ${say(texts.readout.ofLast)}`}
          </span>
        )}
      </div>
      <div class="figures">
        <output class="payout" for="slider" data-testid="payout">
          {numbers.amount(outcome.payout)} <span class="sign">{sign}</span>
        </output>
        {standing.hasQuota ? (
          <output class="attainment" for="slider" data-testid="attainment">
            {share}
          </output>
        ) : (
          <ResultInput standing={standing} isLarge />
        )}
      </div>
      <ResultFault />
      <p class="next" data-testid="next">
        <NextStep standing={standing} />
      </p>
      <LimitNote standing={standing} />
    </div>
  );
}

function NextStep({ standing: { outcome, part } }: { standing: Standing }): JSX.Element {
  const { say, numbers, language } = usePane();
  const next = outcome.gate ?? outcome.next;
  if (!next) {
    const isInFull =
      tableKindOf(part.component).inFull !== undefined && outcome.payout === outcome.earned;
    return <>{say(isInFull ? texts.readout.paidInFull : texts.readout.lastReached)}</>;
  }
  const size = Math.abs(next.more);
  const sentence = outcome.gate
    ? texts.readout.nextGate
    : size < 0.005
      ? texts.readout.nextSame
      : next.more > 0
        ? texts.readout.next
        : texts.readout.nextLess;
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

/** Which limit makes the payout, and what the curve takes for granted. */
function LimitNote({ standing: { plan, part, outcome } }: { standing: Standing }) {
  const { language } = usePane();
  const { earned, payout, credited } = outcome;
  const reached = { earned, now: { earned, gated: credited }, before: undefined, payout };
  const limit = outcome.gate ? '' : limitWords(limitsOnCurve(part), reached, language);
  const said = [limit, takenWords(plan, part, language)].filter(Boolean).join(' ');
  return said === '' ? null : (
    <p class="caption" data-testid="limit">
      {said}
    </p>
  );
}
