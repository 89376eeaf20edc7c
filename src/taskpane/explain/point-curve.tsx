import type { JSX } from 'preact';
import type { PayoutTable } from '../../engine/payout-table';
import { chartLabels } from '../chart/chart-labels';
import type { Label } from '../chart/label-room';
import { pathOf, plotOf } from '../chart/plot';
import { useWidth } from '../chart/use-width';
import { usePane } from '../pane/use-pane';
import { texts } from './texts';

/** A point on a payout table, and what it is told in. */
export interface PointOnCurve {
  readonly table: PayoutTable;
  /** 1 where thresholds are in the measure's own unit. */
  readonly quota: number;
  readonly hasQuota: boolean;
  readonly measure: number;
  /** What the curve pays there. */
  readonly pays: number;
  /** Where the plan has steps; where the table has rows, when left out. */
  readonly thresholds?: readonly number[];
  readonly isPercent?: boolean;
}

/** The curve with the point where a number stands, in the chart's look. */
export function PointCurve(props: PointOnCurve): JSX.Element {
  const { table, quota, hasQuota, measure, pays, isPercent = false } = props;
  const { localize, numbers } = usePane();
  const { box, width } = useWidth<HTMLDivElement>(300);
  const thresholds = props.thresholds ?? table.rows.map(({ from }) => from * quota);
  const max = Math.max(measure, (thresholds.at(-1) ?? 0) * 1.2, hasQuota ? quota * 1.2 : 0) || 1;
  const frame = { width, top: 20, baseline: 118 };
  const plot = plotOf(table, quota, { min: 0, max }, frame, thresholds);
  const here = { x: plot.x(Math.min(Math.max(measure, 0), max)), y: plot.y(pays) };
  const result = (value: number) => {
    if (hasQuota) return numbers.percent(Number((value / quota).toPrecision(6)));
    return isPercent ? numbers.percent(value) : numbers.amount(value);
  };
  const labels = chartLabels(
    plot,
    here,
    frame,
    {
      ...{ level: numbers.amount, tick: result, unit: '', start: 0, end: max },
      here: `${result(measure)} · ${numbers.amount(pays)}`,
    },
    [],
  );
  const sentence = localize(texts.onCurve)
    .replace('{at}', result(measure))
    .replace('{pays}', numbers.amount(pays));
  const zero = plot.y(0);
  const text = ({ text: said, x, y, anchor, isStrong }: Label, name: string, up = 0) => (
    <text
      key={`${said} ${x}`}
      class={`${name}${isStrong ? ' is-strong' : ''}`}
      {...{ x, y: y - up }}
      text-anchor={anchor}
    >
      {said}
    </text>
  );
  return (
    <div class="point-curve" ref={box}>
      <svg
        class="chart"
        role="img"
        aria-label={sentence}
        width={width}
        height={frame.baseline + 22}
        viewBox={`0 0 ${width} ${frame.baseline + 22}`}
      >
        {plot.levels.map(({ x, y, payout }, k) => (
          <path key={k} class="hairline" d={payout === 0 ? '' : `M0 ${y}H${x}`} />
        ))}
        <path class="axis" d={`M0 ${zero}H${width}`} />
        <path class="riser" d={pathOf(plot.risers)} />
        <path class="tread" d={pathOf(plot.treads)} />
        <path class="drop" d={`M${here.x} ${here.y}V${frame.baseline}`} />
        <circle class="halo" cx={here.x} cy={here.y} r="8" />
        <circle class="here" cx={here.x} cy={here.y} r="6" />
        {[...labels.levels].map((label) => text(label, 'label'))}
        {labels.ticks.map((label) => text(label, 'label', 30))}
        {labels.here && text(labels.here, 'here-label')}
      </svg>
    </div>
  );
}
