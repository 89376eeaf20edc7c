import type { JSX } from 'preact';
import type { Curve } from '../../plan/findings/curves';
import { bentPoints } from '../../plan/pay/bent-points';
import { tableWithLimits } from '../../plan/pay/limits/limited-curve';
import { stepPoints } from '../../functions/step-points/rule';
import { usePane } from '../pane/use-pane';
import './compared.css';

const [width, height, top, baseline] = [292, 96, 12, 78];

interface Named {
  readonly curve: Curve | undefined;
  readonly name: string;
}

interface Props {
  /** For who does not see it. */
  readonly label: string;
  readonly solid: Named;
  readonly dashed: Named;
}

/** Two curves of a component over each other; nothing where both are one. */
export function ComparedCurves(props: Props): JSX.Element | null {
  const { numbers } = usePane();
  const { label, solid, dashed } = props;
  const [now, then] = [solid.curve, dashed.curve];
  if (!now || !then) return null;
  const last = Math.max(...[now, then].map(lastThreshold));
  const end = 1.3 * last || 1;
  const lines = [now, then].map((curve) => pointsOf(curve, end));
  const most = Math.max(...lines.flat().map(({ payout }) => payout), 0) || 1;
  const least = Math.min(...lines.flat().map(({ payout }) => payout), 0);
  const x = (measure: number) => (measure / end) * width;
  const y = (payout: number) => baseline - ((payout - least) / (most - least)) * (baseline - top);
  const path = (points: (typeof lines)[number]) =>
    points
      .map(({ measure, payout }, k) => `${k ? 'L' : 'M'}${px(x(measure))} ${px(y(payout))}`)
      .join('');
  const [today = [], repaired = []] = lines;
  const ends = [today, repaired].map((line) => y(line.at(-1)?.payout ?? 0));
  const [nowEnd = 0, thenEnd = 0] = ends;
  // The upper line is named above it, the lower one below.
  const named = (end: number, other: number) => (end <= other ? Math.max(end - 6, 10) : end + 17);
  if (path(today) === path(repaired)) return null;
  const scale = now.quota ?? 1;
  const unit = now.quota === undefined ? now.part.measure.unit : 'percent';
  return (
    <figure class="what-figure">
      <svg class="compared" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
        <path class="axis" d={`M0 ${y(0)}H${width}`} />
        <path class="compared-then" d={path(repaired)} />
        <path class="compared-now" d={path(today)} />
        <text class="label is-strong" x={width} y={named(nowEnd, thenEnd)} text-anchor="end">
          {solid.name}
        </text>
        <text class="label" x={width} y={named(thenEnd, nowEnd - 0.1)} text-anchor="end">
          {dashed.name}
        </text>
        {[0, last / 2, last].map((measure) => (
          <text
            key={measure}
            class="label"
            x={x(measure)}
            y={height - 4}
            text-anchor={measure === 0 ? 'start' : 'middle'}
          >
            {numbers.result(measure / scale, unit)}
          </text>
        ))}
      </svg>
    </figure>
  );
}

const px = (value: number) => Math.round(value * 10) / 10;

const lastThreshold = ({ table, quota = 1 }: Curve) => (table.rows.at(-1)?.from ?? 0) * quota;

const pointsOf = ({ part, table, quota }: Curve, end: number) => {
  const drawn = tableWithLimits(part, table, quota);
  const scale = quota ?? 1;
  return bentPoints(drawn, scale, stepPoints(drawn, end, scale));
};
