import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import type { ChartState } from '../plan/chart-state';
import { chartLabels } from './chart-labels';
import { chartSentence, labelWords } from './chart-words';
import type { Label } from './label-room';
import { type Dot, type Frame, type Span, pathOf, plotOf } from './plot';

interface Props {
  readonly chartState: ChartState;
  readonly frame: Frame;
}

/** How far below the chart's line the slider runs, and how much room its labels take. */
const sliderBelow = 24;
const roomBelow = 52;

/** The payout over the result, drawn to the slider's scale, with a line from the point to its thumb. */
export function StepChart({ chartState, frame }: Props): JSX.Element {
  const { numbers, language } = usePane();
  const { table, quota, axis, outcome, hasQuota, thresholds } = chartState;
  const { width } = frame;
  const plot = plotOf(table, quota, axis, frame, thresholds);
  const measure = Math.min(Math.max(outcome.credited, axis.min), axis.max);
  const here = { x: plot.x(measure), y: plot.y(outcome.payout) };
  const densities = axis.first === 0 ? [0.25, 0.5, 1] : [0.2, 0.4, 1];
  const roundTicks = hasQuota ? densities.map((by) => multiples(by * quota, axis)) : [];
  const words = labelWords(chartState, numbers, language);
  const labels = chartLabels(plot, here, frame, words, roundTicks);
  const distance = (dot: Dot) => Math.hypot(dot.x - here.x, dot.y - here.y);
  const zero = plot.y(0);
  return (
    <svg
      class="chart"
      role="img"
      aria-label={chartSentence(chartState, numbers, language)}
      width={width}
      height={frame.baseline + roomBelow}
      viewBox={`0 0 ${width} ${frame.baseline + roomBelow}`}
    >
      {plot.levels.map(({ x, y, payout }, k) => (
        <path key={k} class="hairline" d={payout === 0 ? '' : `M0 ${y}H${x}`} />
      ))}
      <path class="axis" d={`M0 ${zero}H${width}`} />
      <path class="riser" d={pathOf(plot.risers)} />
      <path class="tread" d={pathOf(plot.treads)} />
      <path class="drop" d={`M${here.x} ${here.y}V${frame.baseline + sliderBelow - 10}`} />
      {plot.dots
        .filter((dot) => distance(dot) >= 12)
        .map((dot) => (
          <StepDot key={`${dot.x} ${dot.y}`} dot={dot} />
        ))}
      <circle class="halo" cx={here.x} cy={here.y} r="8" />
      <circle class="here" cx={here.x} cy={here.y} r="6" />
      {plot.dots
        .filter((dot) => distance(dot) < 12 && distance(dot) > 1.5)
        .map((dot) => (
          <StepDot key={`${dot.x} ${dot.y}`} dot={dot} />
        ))}
      {[...labels.levels, ...labels.ticks, ...labels.step].map((label) => (
        <ChartText key={`${label.text} ${label.x}`} label={label} name="label" />
      ))}
      {labels.here && <ChartText label={labels.here} name="here-label" />}
    </svg>
  );
}

/** The multiples of a step between the ends. */
const multiples = (step: number, { min, max }: Span) =>
  Array.from({ length: Math.ceil(max / step - 1e-9) - 1 }, (_, k) => (k + 1) * step).filter(
    (measure) => measure > min * (1 + 1e-9),
  );

const StepDot = ({ dot }: { dot: Dot }) => (
  <circle class={dot.isClosed ? 'dot is-closed' : 'dot'} cx={dot.x} cy={dot.y} r="3.5" />
);

function ChartText({ label, name }: { label: Label; name: string }): JSX.Element {
  const { text, x, y, anchor, isStrong } = label;
  return (
    <text class={`${name}${isStrong ? ' is-strong' : ''}`} x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
}
