import type { JSX } from 'preact';
import { curvePoints } from '../../plan/scenarios/plan-curve';
import { widthOf } from '../chart/label-room';
import { pathOf } from '../chart/plot';
import { usePane } from '../pane/use-pane';
import type { ScenarioLine } from './scenario-lines';
import { texts } from './texts';

const [width, height, top, baseline, edge] = [318, 150, 14, 124, 11];
/** Where a plan is decided, as shares of its goal. */
const decided = [0.6, 1.4] as const;

interface Props {
  readonly lines: readonly ScenarioLine[];
  readonly nameOf: (line: ScenarioLine) => string;
  /** What 100 % of the plan is, and the result that is looked at. */
  readonly goal: number;
  readonly at: number;
  readonly setAt: (share: number) => void;
}

/**
 * What the plan and its scenarios pay one payee in all for the same results: each line as its scenario is
 * marked in the table below. A press chooses the result that they are compared at.
 */
export function ScenarioChart({ lines, nameOf, goal, at, setAt }: Props): JSX.Element | null {
  const { localize, numbers } = usePane();
  const drawn = lines.flatMap((line, k) => (line.curve ? [{ line, curve: line.curve, k }] : []));
  const [from, to] = scaleOf(
    drawn.map(({ curve }) => curve),
    goal,
  );
  const curves = drawn.map((one) => ({
    ...one,
    points: curvePoints(one.curve, from, to).map(({ result, paid }) => ({
      result,
      paid: paid.reduce((sum, layer) => sum + layer, 0),
    })),
  }));
  const payouts = curves.flatMap(({ points }) => points.map(({ paid }) => paid));
  const [low, high] = [Math.min(0, ...payouts), Math.max(0, ...payouts)];
  const x = (result: number) => edge + ((result - from) / (to - from)) * (width - 2 * edge);
  const y = (paid: number) => baseline - ((paid - low) / (high - low || 1)) * (baseline - top);
  const here = x(at * goal);
  const isWithin = here >= edge - 0.5 && here <= width - edge + 0.5;
  const names = placed(
    curves.map(({ line, points }) => ({
      text: lines.length > 1 ? nameOf(line) : '',
      isStrong: line.isEdited,
      y: y(points.at(-1)?.paid ?? 0) - 5,
    })),
  );
  const label = curves
    .map(({ line, curve }) => `${nameOf(line)} ${numbers.amount(curve.paid(at * goal))}`)
    .join('; ');
  return (
    <svg
      class="scenario-chart"
      role="img"
      aria-label={`${localize(texts.scenarioChart)} ${numbers.attainment(at)}: ${label}.`}
      viewBox={`0 0 ${width} ${height}`}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const share =
          (((event.clientX - box.left) / box.width) * width - edge) / (width - 2 * edge);
        const result = from + Math.min(Math.max(share, 0), 1) * (to - from);
        setAt(Math.round((100 * result) / goal) / 100);
      }}
    >
      <path class="axis" d={`M0 ${y(0)}H${width}`} />
      {curves.map(({ line, points, k }) => (
        <path
          key={k}
          class={`scenario-line is-${k}${line.isEdited || lines.length === 1 ? ' is-edited' : ''}`}
          d={pathOf([points.map(({ result, paid }) => ({ x: x(result), y: y(paid) }))])}
        />
      ))}
      {isWithin && <path class="drop" d={`M${here} ${top}V${baseline}`} />}
      {isWithin &&
        curves.map(({ curve, k }) => (
          <circle key={k} class="here" cx={here} cy={y(curve.paid(at * goal))} r="3.5" />
        ))}
      {names.map(({ text, isStrong, y: line }) => (
        <text
          key={text}
          class={`label${isStrong ? ' is-strong' : ''}`}
          x={width - edge}
          y={line}
          text-anchor="end"
        >
          {shortened(text)}
        </text>
      ))}
      {[...new Set([from / goal, 1, to / goal])].map((share) => (
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
  );
}

/** From 60 to 140 % of the goal, unless something happens elsewhere. */
function scaleOf(
  curves: readonly { readonly corners: readonly number[]; readonly lastStep: number }[],
  goal: number,
): readonly [from: number, to: number] {
  const [low, high] = [decided[0] * goal, decided[1] * goal];
  const steps = curves.flatMap(({ corners, lastStep }) =>
    corners.filter((corner) => corner <= lastStep),
  );
  const last = Math.max(0, ...steps);
  return [steps.some((step) => step < low) ? 0 : low, last > high ? 1.1 * last : high];
}

interface Name {
  readonly text: string;
  readonly isStrong: boolean;
  readonly y: number;
}

/** From the top down, none closer to the one above it than a line. */
const placed = (names: readonly Name[]): readonly Name[] =>
  names
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => one.y - other.y)
    .reduce<readonly Name[]>((above, name) => {
      const least = (above.at(-1)?.y ?? -Infinity) + 14;
      return [...above, { ...name, y: Math.max(name.y, least, 10) }];
    }, []);

const shortened = (text: string): string => {
  if (widthOf(text) < width / 2) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) >= width / 2) letters.pop();
  return `${letters.join('')}…`;
};
