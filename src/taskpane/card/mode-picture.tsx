import type { JSX } from 'preact';
import type { Mode } from './pictured-modes';
import '../picture/picture.css';

interface Drawing {
  readonly fills: readonly string[];
  readonly treads: string;
  readonly risers: string;
}

const steps = {
  treads: 'M5 37.5H22 M22 27.5H39 M39 20.5H56 M56 11.5H70',
  risers: 'M22 37V28 M39 27V21 M56 20V12',
};

/** The fill says what adds up: columns, layers, or the area under a line. */
const drawings: Readonly<Record<Mode, Drawing>> = {
  highest: { ...steps, fills: ['M22 27.5H38V38H22Z', 'M41 20.5H55V38H41Z', 'M58 11.5H69V38H58Z'] },
  additive: { ...steps, fills: ['M22 30H70V38H22Z', 'M39 22H70V28H39Z', 'M56 12.5H70V20H56Z'] },
  linear: {
    fills: ['M22 27L38 20.5L55 11.5H69V38H22Z'],
    treads: 'M5 37.5H22 M22 27L38 20.5L55 11.5H69',
    risers: 'M22 37V28',
  },
  marginal: {
    fills: ['M8 37.5L34 31L52 22L68 9V38H8Z'],
    treads: 'M8 37.5L34 31L52 22L68 9',
    risers: '',
  },
  retroactive: {
    fills: ['M8 37.5L28 33V38H8Z', 'M28 29L48 23V38H28Z', 'M48 18L68 9V38H48Z'],
    treads: 'M8 37.5L28 33 M28 29L48 23 M48 18L68 9',
    risers: 'M28 33V29 M48 23V18',
  },
  interpolated: {
    fills: ['M22 31Q44 27 69 9V38H22Z'],
    treads: 'M5 37.5H22 M22 31Q44 27 69 9',
    risers: 'M22 37V31',
  },
};

export function ModePicture({ mode }: { mode: Mode }): JSX.Element {
  const { fills, treads, risers } = drawings[mode];
  return (
    <svg class="picture" width="76" height="42" viewBox="0 0 76 42" aria-hidden="true">
      {fills.map((d) => (
        <path key={d} class="picture-fill" d={d} />
      ))}
      <path class="picture-axis" d="M0 38.5H76" />
      {risers !== '' && <path class="riser" d={risers} />}
      <path class="picture-tread" d={treads} />
    </svg>
  );
}
