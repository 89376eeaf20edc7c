import type { JSX } from 'preact';
import { limitWords } from '../../plan/pay/limits/limit-words';
import { takenWords } from '../../plan/pay/taken-words';
import { limitsOnCurve } from '../../plan/pay/limits/limited-curve';
import { usePane } from '../pane/use-pane';
import type { ChartState } from '../plan/chart-state';

/** Which limit makes the payout, and what the curve takes for granted. */
export function LimitNote({ chartState }: { chartState: ChartState }): JSX.Element | null {
  const { language } = usePane();
  const { plan, part, outcome } = chartState;
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
