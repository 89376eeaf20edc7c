import type { JSX } from 'preact';
import { unitSign } from '../number/unit-sign';
import { usePane } from '../pane/use-pane';
import { resultAt, within } from '../plan/axis';
import type { ChartState } from '../plan/chart-state';
import { texts as chartTexts } from '../chart/texts';
import { texts } from './texts';

/**
 * The chart's x-axis, as a native slider. It stands on whole steps, but for a result that was typed
 * between two of them: then a first key takes it to the nearer one in its direction.
 */
export function Slider({ chartState }: { chartState: ChartState }): JSX.Element {
  const { localize, numbers, change, language } = usePane();
  const { axis, outcome, plan, part } = chartState;
  const exact = within(axis, outcome.credited / axis.unit);
  const nearest = Math.round(exact);
  const isOnStep = Math.abs(exact - nearest) < 1e-6;
  const moveTo = (tick: number) => {
    const result = resultAt(axis, within(axis, tick));
    change((now) => ({ ...now, result, typedResult: undefined }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const size = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: 10,
      PageDown: -10,
    };
    const by = size[event.key as keyof typeof size] as number | undefined;
    if (by === undefined) return;
    event.preventDefault();
    if (isOnStep) moveTo(nearest + by);
    else moveTo(by > 0 ? Math.floor(exact) + by : Math.ceil(exact) + by);
  };
  const sign = unitSign('money', plan.currency, language);
  const credited = numbers.result(outcome.credited, part.measure.unit);
  const here = chartState.hasQuota
    ? `${numbers.attainment(outcome.attainment)}, ${credited}`
    : credited;
  return (
    <input
      id="slider"
      class="slider"
      type="range"
      min={axis.first}
      max={axis.ticks}
      step={isOnStep ? 1 : 'any'}
      value={isOnStep ? nearest : exact}
      aria-label={
        chartState.hasQuota
          ? localize(texts.attainment)
          : `${localize(texts.creditedOf)} ${part.measure.name}`
      }
      aria-valuetext={`${here}; ${localize(chartTexts.pays)} ${numbers.amount(outcome.payout)} ${sign}`}
      onInput={(event) => moveTo(Math.round(Number(event.currentTarget.value)))}
      onKeyDown={onKeyDown}
    />
  );
}
