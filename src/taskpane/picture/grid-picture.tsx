import type { JSX } from 'preact';
import type { Row } from '../../plan/field';
import './picture.css';

/** A grid in the size of a stamp: the more a cell gives, the darker it is. */
export function GridPicture({ rows: [edge = [], ...rows] }: { rows: readonly Row[] }): JSX.Element {
  const cells = rows.map((row) => row.slice(1).map(Number));
  const most = Math.max(...cells.flat(), 0) || 1;
  const width = 64 / Math.max(edge.length - 1, 1);
  const height = 36 / Math.max(rows.length, 1);
  return (
    <svg class="picture" width="64" height="38" viewBox="0 0 64 38" aria-hidden="true">
      {cells.flatMap((row, k) =>
        row.map((cell, n) => (
          <rect
            fill="var(--curve)"
            key={`${k}.${n}`}
            x={n * width + 1}
            y={k * height + 2}
            width={width - 2}
            height={Math.max(height - 2, 1)}
            fill-opacity={0.12 + (0.88 * Math.max(cell, 0)) / most}
          />
        )),
      )}
    </svg>
  );
}
