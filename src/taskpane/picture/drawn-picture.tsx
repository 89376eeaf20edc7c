import type { JSX } from 'preact';
import type { KindName } from '../../plan/kinds';

/** A bar that stands on the axis: its left end, its width and its height. */
type Bar = readonly [x: number, width: number, height: number];

interface Drawing {
  readonly bars?: readonly Bar[];
  /** What is dashed: a jump, a whole of which a part counts, or what is moved. */
  readonly dashed?: string;
  readonly lines?: string;
}

/** Three wholes of which one counts in full, one for a part and one for less. */
const wholes = 'M5 8.5H19M25 8.5H39M45 8.5H59';

/** The kinds whose numbers make no curve and no bars, as what they do. */
const drawings: Readonly<Partial<Record<KindName, Drawing>>> = {
  // Nothing while too many leave, more the more stay, and then no more.
  retention: { lines: 'M4 32H20L44 10H60' },
  // One amount in unequal parts.
  pool: {
    bars: [
      [4, 26, 26],
      [32, 17, 26],
      [51, 9, 26],
    ],
  },
  // All of it decides, a part is paid.
  'paid-part': {
    bars: [
      [8, 20, 13],
      [36, 20, 19],
    ],
    dashed: 'M8 36V14H28V36M36 36V5H56V36',
  },
  // The parts of a year.
  'year-quota': {
    bars: [
      [5, 11, 11],
      [19, 11, 15],
      [33, 11, 13],
      [47, 11, 24],
    ],
    dashed: 'M4 7H60',
  },
  // One amount, at a rate.
  currencies: {
    bars: [
      [8, 16, 27],
      [40, 16, 15],
    ],
    dashed: 'M24 9L40 21',
  },
  'credit-weights': {
    bars: [
      [5, 14, 27],
      [25, 14, 17],
      [45, 14, 9],
    ],
    dashed: wholes,
  },
  // What is paid by the plan comes on top.
  'base-salary': { bars: [[4, 56, 15]], lines: 'M4 21L60 6' },
};

export const isDrawn = (kind: KindName): boolean => drawings[kind] !== undefined;

/** A kind of component in the size of a stamp, where its own numbers say nothing that can be seen. */
export function DrawnPicture({ kind }: { kind: KindName }): JSX.Element {
  const { bars = [], dashed = '', lines = '' } = drawings[kind] ?? {};
  return (
    <svg class="picture" width="64" height="38" viewBox="0 0 64 38" aria-hidden="true">
      {bars.map(([x, width, height]) => (
        <g key={x}>
          <rect class="picture-bar" x={x} y={36 - height} width={width} height={height} />
          <path class="picture-tread" d={`M${x} ${36 - height}h${width}`} />
        </g>
      ))}
      <path class="riser" d={dashed} />
      <path class="picture-tread" d={lines} />
      <path class="picture-axis" d="M0 36.5H64" />
    </svg>
  );
}
