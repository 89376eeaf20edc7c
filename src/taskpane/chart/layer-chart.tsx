import type { JSX } from 'preact';
import type { CurvePoint, PlanCurve } from '../../plan/scenarios/plan-curve';
import { usePane } from '../pane/use-pane';
import type { ChartState } from '../plan/chart-state';
import { chartLabels } from './chart-labels';
import { labelWords } from './chart-words';
import {
  type EndName,
  type NamedLine,
  type NameRoom,
  apartBox,
  endNames,
  keyOf,
  layerKeyOf,
  placeApart,
} from './end-names';
import {
  type Box,
  type Label,
  boxOf,
  lineBoxes,
  shortened,
  textHeight,
  touches,
  widthOf,
} from './label-room';
import { type Frame, type Plot, type Span, type Spot, inset, pathOf } from './plot';
import './end-names.css';
import './layers.css';

type Scale = Pick<Plot, 'x' | 'y'>;

/** The scale of a whole plan's curves: alone, no layer is as high as their sum. */
export function layerScale(
  points: readonly CurvePoint[],
  { min, max }: Span,
  { width, top, baseline }: Frame,
  areAlone: boolean,
): Scale {
  const heights = points.flatMap(({ paid }) => (areAlone ? paid : [...sums(paid), 0]));
  const [low, high] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  return {
    x: (measure) => inset + ((measure - min) / (max - min)) * (width - 2 * inset),
    y: (payout) => baseline - ((payout - low) / (high - low || 1)) * (baseline - top),
  };
}

/** What stands below each layer's upper edge, itself included. */
const sums = (paid: readonly number[]): readonly number[] =>
  paid.map((_, k) => paid.slice(0, k + 1).reduce((sum, one) => sum + one, 0));

interface Props {
  readonly chartState: ChartState;
  readonly curve: PlanCurve;
  readonly points: readonly CurvePoint[];
  readonly plot: Scale;
  readonly frame: Frame;
  readonly areAlone: boolean;
  readonly names: readonly string[];
  readonly corners: readonly number[];
}

/** A whole plan over the slider: its components stacked on each other, what has no curve lowest, or alone. */
export function LayerChart(props: Props): JSX.Element {
  const { numbers, language } = usePane();
  const { chartState, curve, points, plot, frame, areAlone, names, corners } = props;
  const { credited, payout } = chartState.outcome;
  const { axis } = chartState;
  const { width, top, baseline } = frame;
  // What has no curve stands last among the layers, and lowest in the picture.
  const order = curve.layers.map((_, k) => k).toReversed();
  const stacked = points.map(({ paid }) => sums(order.map((k) => paid[k] ?? 0)));
  const edge = (k: number): Spot[] =>
    points.map(({ result, paid }, point) => ({
      x: plot.x(result),
      y: plot.y((areAlone ? paid[order[k] ?? 0] : stacked[point]?.[k]) ?? 0),
    }));
  const edges = order.map((_, k) => edge(k));
  const floor = points.map(({ result }) => ({ x: plot.x(result), y: plot.y(0) }));
  const here = {
    x: plot.x(Math.min(Math.max(credited, axis.min), axis.max)),
    y: plot.y(payout),
  };
  const named = order.map((layer) => {
    const amount = ` ${numbers.amount(curve.layers[layer]?.paid(credited) ?? 0)}`;
    const within = (room: number) => shortened(names[layer] ?? '', room) + amount;
    return {
      text: within(width - 2 * inset - widthOf(amount)),
      shorter: [within(width / 3), within(width / 6)],
    };
  });
  const room = { right: width - inset - 4, top: 0, bottom: baseline };
  const drop = lineBoxes({ x: here.x, y: areAlone ? top : here.y }, { x: here.x, y: baseline });
  const dot = { left: here.x - 8, right: here.x + 8, top: here.y - 8, bottom: here.y + 8 };
  const shown = areAlone
    ? endNames(
        named.map((name, k) => ({ ...name, points: edges[k] ?? [] })),
        room,
        drop,
      )
    : layerNames(named, [floor, ...edges], room, dot);
  const words = labelWords(chartState, numbers, language);
  const thresholds = corners
    .filter((measure) => measure >= axis.min && measure <= axis.max)
    .map((measure) => ({ measure, x: plot.x(measure) }));
  const bare = { ...plot, treads: [], risers: [], dots: [], levels: [], thresholds };
  const { ticks } = chartLabels(bare, here, frame, words, []);
  const lineOf = (k: number) => `alone-${(order[k] ?? 0) % 4}`;
  const fillOf = (k: number) => `is-${(order[k] ?? 0) % 3}`;
  return (
    <svg
      class="chart"
      role="img"
      aria-label={`${words.here}: ${named
        .map(({ text }) => text)
        .toReversed()
        .join('; ')}.`}
      width={width}
      height={baseline + 52}
      viewBox={`0 0 ${width} ${baseline + 52}`}
    >
      {!areAlone &&
        edges.map((line, k) => (
          <path
            key={k}
            class={`layer ${fillOf(k)}`}
            d={`${pathOf([[...line, ...(edges[k - 1] ?? floor).toReversed()]])}Z`}
          />
        ))}
      <path class="axis" d={`M0 ${plot.y(0)}H${width}`} />
      {edges.map((line, k) => (
        <path
          key={k}
          class={areAlone ? `tread ${lineOf(k)}` : k === edges.length - 1 ? 'tread' : 'layer-edge'}
          d={pathOf([line])}
        />
      ))}
      <path class="drop" d={`M${here.x} ${areAlone ? top : here.y}V${baseline + 14}`} />
      {!areAlone && <circle class="halo" cx={here.x} cy={here.y} r="8" />}
      {!areAlone && <circle class="here" cx={here.x} cy={here.y} r="6" />}
      {shown
        .filter(({ isApart }) => isApart)
        .map((name) => (
          <path
            key={name.line}
            class={areAlone ? `tread ${lineOf(name.line)}` : `layer-key ${fillOf(name.line)}`}
            d={(areAlone ? keyOf : layerKeyOf)(name)}
          />
        ))}
      {[...shown, ...ticks].map(({ text, x, y, anchor, isStrong }, k) => (
        <text
          key={`${text} ${x}`}
          class={`label${isStrong ? ' is-strong' : ''}${k < shown.length ? ' is-name' : ''}`}
          x={x}
          y={y}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/**
 * The name of each layer in it, at its right end; where it is too thin, or the point stands there, above the
 * whole, with the layer's look before it, in the order of the layers.
 */
function layerNames(
  named: readonly Pick<NamedLine, 'text' | 'shorter'>[],
  edges: readonly (readonly Spot[])[],
  room: NameRoom,
  dot: Box,
): EndName[] {
  const within = named.map(({ text }, line): EndName | undefined => {
    const [below = 0, above = 0] = [edges[line], edges[line + 1]].map((edge) => edge?.at(-1)?.y);
    const y = Math.max((above + below) / 2 + 4, below - 5);
    const label: Label = { text, x: room.right, y, anchor: 'end' };
    const fits = below - above >= textHeight && !touches(boxOf(label), dot);
    return fits ? { ...label, line, isApart: false } : undefined;
  });
  const whole = (edges.at(-1) ?? []).flatMap((to, k, points) =>
    lineBoxes(points[k - 1] ?? to, to).map((box) => ({ ...box, bottom: room.bottom })),
  );
  const placed = within.flatMap((name) => name ?? []);
  // Of many, a search for each would hold up the key that moves the curve.
  if (named.length > 4) return placed;
  for (const [line, { text, shorter }] of [...named.entries()].toReversed()) {
    if (within[line]) continue;
    const above = placed.findLast(({ isApart }) => isApart);
    const near = { x: above?.x ?? 0, y: (above?.y ?? 0) + 8 };
    const label = placeApart([text, ...shorter], false, near, room, [
      ...whole,
      dot,
      ...placed.map((name) => (name.isApart ? apartBox : boxOf)(name)),
    ]);
    if (label) placed.push({ ...label, line, isApart: true });
  }
  return placed;
}
