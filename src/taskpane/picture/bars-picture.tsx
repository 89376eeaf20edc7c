import type { JSX } from 'preact';
import type { PlanComponent } from '../../plan/kind';
import type { Row } from '../../plan/field';
import { type Component, kindOf } from '../../plan/kinds';
import { GridPicture } from './grid-picture';
import './picture.css';

/** What a component lists, as bars in the size of a stamp: what an event pays, a rate, a weight. */
export function BarsPicture({ part }: { part: PlanComponent<Component> }): JSX.Element {
  const list = kindOf(part.component)
    .fields(part)
    .find((field) => field.kind === 'list');
  const rows = list?.get(part.component) ?? [];
  if (list?.across) return <GridPicture rows={rows} />;
  const amounts = rows.slice(0, most).map(lastNumber);
  const highest = Math.max(...amounts, 0) || 1;
  const step = 64 / Math.max(amounts.length, 3);
  const width = step - 6;
  return (
    <svg class="picture" width="64" height="38" viewBox="0 0 64 38" aria-hidden="true">
      {amounts.map((amount, k) => {
        const height = Math.max((Math.max(amount, 0) / highest) * 28, 1);
        const box = { x: k * step + 3, y: 36 - height, width };
        return (
          <g key={k}>
            <rect class="picture-bar" {...box} height={height} />
            <path class="picture-tread" d={`M${box.x} ${box.y}h${width}`} />
          </g>
        );
      })}
      <path class="picture-axis" d="M0 36.5H64" />
    </svg>
  );
}

/** More bars than these are a texture. */
const most = 8;

const lastNumber = (row: Row): number => row.findLast((cell) => typeof cell === 'number') ?? 0;
