import type { Issue } from '../../engine/result';
import { refuseNotPositive } from '../../engine/refused-values';
import { found } from '../../engine/rules';
import type { Vocabulary } from '../../engine/vocabulary';

/** What the two forecasts are: sizes or growth rates of their own, or growth of the market. */
export const targetBases = {
  proportional: { en: ['proportional'], da: ['proportional', 'proportionalt', 'forholdsmæssig'] },
  market: { en: ['market'], da: ['marked', 'markedet'] },
} as const satisfies Vocabulary;
export type TargetBasis = keyof typeof targetBases;

/**
 * A target that follows a revised forecast: the escalation clause of a plan.
 *
 *     proportional    target * revised / forecast
 *     market          target * (1 + revised) / (1 + forecast)
 *
 * Proportional: the forecasts are in any one unit and above 0. Market: they are growth rates (0.08
 * is 8 %) above -100 %. A revision equal to the forecast leaves the target as it is. A target that
 * is not above 0 is refused. For a part of a period, use proratedQuota.
 */
export function adjustedTarget(
  target: number,
  forecast: number,
  revised: number,
  basis: TargetBasis,
): number | Issue {
  const refused = refuseNotPositive(target, 'target');
  if (refused) return refused;
  if (basis === 'market') {
    return (
      refuseFall(forecast, 'forecast') ??
      refuseFall(revised, 'revised') ??
      target * ((1 + revised) / (1 + forecast))
    );
  }
  return (
    refuseNotPositive(forecast, 'forecast') ??
    refuseNotPositive(revised, 'revised') ??
    target * (revised / forecast)
  );
}

/** A market cannot lose all of itself. */
function refuseFall(growth: number, name: string): Issue | undefined {
  if (growth > -1) return undefined;
  return {
    path: [name],
    message: found('percent', growth),
    advice: { en: 'Growth must be above -100%.', da: 'Væksten skal være over -100 %.' },
  };
}
