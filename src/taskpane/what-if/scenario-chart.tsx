import type { JSX } from 'preact';
import { curvePoints, stepsIn } from '../../plan/scenarios/plan-curve';
import { endNames, keyOf } from '../chart/end-names';
import { lineBoxes, shortened, widthOf } from '../chart/label-room';
import { inset as edge, pathOf } from '../chart/plot';
import { useWidth } from '../chart/use-width';
import { usePane } from '../pane/use-pane';
import { decidedBetween } from '../plan/axis';
import type { ScenarioLine } from './scenario-lines';
import { texts } from './texts';
import '../chart/end-names.css';
import './scenario-chart.css';

const [height, baseline] = [150, 124];

interface Props {
  readonly lines: readonly ScenarioLine[];
  readonly nameOf: (line: ScenarioLine) => string;
  /** What 100 % of the plan is, and the result that is looked at. */
  readonly goal: number;
  readonly at: number;
  readonly setAt: (share: number) => void;
  /** The ends of the slider below, as shares of the goal: it is the axis. */
  readonly ends: readonly [from: number, to: number];
}

/**
 * What the plan and its scenarios pay one payee in all for the same results: each line as its scenario is
 * marked in the table below. A press chooses the result that they are compared at.
 */
export function ScenarioChart(props: Props): JSX.Element {
  const { lines, nameOf, goal, at, setAt, ends } = props;
  const { box, width } = useWidth<HTMLDivElement>(318);
  const { localize, numbers } = usePane();
  const drawn = lines.flatMap((line, k) => (line.curve ? [{ line, curve: line.curve, k }] : []));
  const [from, to] = [ends[0] * goal, ends[1] * goal];
  const curves = drawn.map((one) => ({
    ...one,
    points: curvePoints(one.curve, from, to).map(({ result, paid }) => ({
      result,
      paid: paid.reduce((sum, layer) => sum + layer, 0),
    })),
  }));
  const payouts = curves.flatMap(({ points }) => points.map(({ paid }) => paid));
  // Two that end together at the top have their names above them.
  const top = lines.length > 1 ? 30 : 14;
  const [low, high] = [Math.min(0, ...payouts), Math.max(0, ...payouts)];
  const x = (result: number) => edge + ((result - from) / (to - from)) * (width - 2 * edge);
  const y = (paid: number) => baseline - ((paid - low) / (high - low || 1)) * (baseline - top);
  const here = x(at * goal);
  const isWithin = here >= edge - 0.5 && here <= width - edge + 0.5;
  const spots = curves.map(({ points }) =>
    points.map(({ result, paid }) => ({ x: x(result), y: y(paid) })),
  );
  const named = curves.map(({ line }, k) => ({
    text: shortened(nameOf(line), width / 2),
    shorter: [shortened(nameOf(line), width / 4)],
    isStrong: line.isEdited,
    points: spots[k] ?? [],
  }));
  const names = endNames(
    lines.length > 1 ? named : [],
    { right: width - edge, top: 0, bottom: baseline },
    isWithin ? lineBoxes({ x: here, y: top }, { x: here, y: baseline }) : [],
  );
  const looks = curves.map(
    ({ line, k }) => `is-${k}${line.isEdited || lines.length === 1 ? ' is-edited' : ''}`,
  );
  const label = curves
    .map(({ line, curve }) => `${nameOf(line)} ${numbers.amount(curve.paid(at * goal))}`)
    .join('; ');
  /** Beside 100 % an end has room in a wide chart alone. */
  const room = widthOf(numbers.attainment(to / goal), true) * 1.5 + 4;
  const shares = [...new Set([from / goal, 1, to / goal])].filter(
    (share) => share === 1 || Math.abs((share * goal === from ? 0 : width) - x(goal)) >= room,
  );
  return (
    <div ref={box}>
      <svg
        class="scenario-chart"
        role="img"
        aria-label={`${localize(texts.scenarioChart)} ${numbers.attainment(at)}: ${label}.`}
        width={width}
        height={height}
        onClick={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const share = (event.clientX - left - edge) / (width - 2 * edge);
          const result = from + Math.min(Math.max(share, 0), 1) * (to - from);
          setAt(Math.round((100 * result) / goal) / 100);
        }}
      >
        <path class="axis" d={`M0 ${y(0)}H${width}`} />
        {looks.map((look, k) => (
          <path key={look} class={`scenario-line ${look}`} d={pathOf([spots[k] ?? []])} />
        ))}
        {isWithin && <path class="drop" d={`M${here} ${top}V${baseline}`} />}
        {isWithin &&
          curves.map(({ curve, k }) => (
            <circle key={k} class="here" cx={here} cy={y(curve.paid(at * goal))} r="3.5" />
          ))}
        {names
          .filter(({ isApart }) => isApart)
          .map((name) => (
            <path key={name.line} class={`scenario-key ${looks[name.line]}`} d={keyOf(name)} />
          ))}
        {names.map(({ text, isStrong, x, y, anchor }) => (
          <text
            key={text}
            class={`label is-name${isStrong ? ' is-strong' : ''}`}
            x={x}
            y={y}
            text-anchor={anchor}
          >
            {text}
          </text>
        ))}
        {shares.map((share) => (
          <text
            key={share}
            class={`label${share === 1 ? ' is-strong' : ''}`}
            x={share === 1 ? x(goal) : share * goal === from ? 0 : width}
            y={height - 6}
            text-anchor={share === 1 ? 'middle' : share * goal === from ? 'start' : 'end'}
          >
            {numbers.attainment(share)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Between which shares of their goal some plans are decided. */
export function endsOf(
  lines: readonly ScenarioLine[],
  goal: number,
  at: number,
): readonly [from: number, to: number] {
  const steps = lines.flatMap(({ curve }) => (curve ? stepsIn(curve) : []));
  const percents = steps.map((step) => (100 * step) / goal);
  const [from, to] = decidedBetween(percents, 100 * at);
  return [from / 100, to / 100];
}
