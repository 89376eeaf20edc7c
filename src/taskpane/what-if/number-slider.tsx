import type { JSX } from 'preact';
import type { Unit } from '../../plan/field';
import { unitSign } from '../number/unit-sign';
import { useNow } from '../pane/use-pane';
import { PlainNumber } from '../parts/plain-number';
import './sliders.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** Where the plan stands: a tick marks it, and the scale reaches as far to either side. */
  readonly from: number;
  readonly value: number;
  readonly set: (value: number) => void;
  /** The ends of a scale of percents, where they are not half as much and half as much again. */
  readonly ends?: readonly [number, number];
}

/** A number on a slider, with its value typed beside it. */
export function NumberSlider({ id, label, unit, from, value, set, ends }: Props): JSX.Element {
  const { currency, numbers, language } = useNow(({ state, numbers, language }) => ({
    ...{ numbers, language, currency: state.history.present.plan.currency },
  }));
  const [low, high] = ends ?? scaleOf(unit, from);
  const [least, most] = [Math.min(low, value), Math.max(high, value)];
  const hundredth = Number(((high - low) / 100).toPrecision(12));
  const step = unit === 'count' ? 1 : ends ? 0.01 : hundredth;
  const sign = unitSign(unit, currency, language);
  return (
    <div class="moved">
      <PlainNumber {...{ id, label, unit, value, set }} suffix={sign} />
      <div class="moved-scale">
        <span
          class="moved-tick"
          style={{ left: `calc(11px + (100% - 22px) * ${(from - least) / (most - least || 1)})` }}
        />
        <input
          class="slider"
          type="range"
          aria-label={label}
          aria-valuetext={`${numbers.inField(value, unit)} ${sign}`}
          {...{ min: least, max: most, value }}
          step={isOn(value, least, step) ? step : 'any'}
          onInput={(event) => {
            const at = Number(event.currentTarget.value);
            set(Number((least + Math.round((at - least) / step) * step).toPrecision(12)));
          }}
        />
      </div>
    </div>
  );
}

const isOn = (value: number, least: number, step: number): boolean => {
  const steps = (value - least) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
};

function scaleOf(unit: Unit, from: number): readonly [number, number] {
  if (from > 0) {
    return unit === 'count' ? [0, Math.max(Math.ceil(2 * from), 4)] : [from / 2, 1.5 * from];
  }
  return [0, { money: 100_000, percent: 0.1, count: 10, days: 60, date: 1 }[unit]];
}
